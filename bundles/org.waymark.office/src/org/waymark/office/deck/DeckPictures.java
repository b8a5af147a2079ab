package org.waymark.office.deck;

import java.util.Optional;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.waymark.core.layout.Box;

/** Puts pictures of the portfolio's folder on slides: the logo, and personas. */
final class DeckPictures {

    private final Deck deck;
    private final DeckContent content;

    DeckPictures(Deck deck, DeckContent content) {
        this.deck = deck;
        this.content = content;
    }

    /**
     * Adds a picture in its proportions to the top right of a box.
     *
     * @return the height it takes, 0 if there is none that can be shown
     */
    double add(DeckSlide slide, String path, Box box, String description) {
        Optional<byte[]> bytes = path.isBlank()
                ? Optional.empty()
                : content.drawings().pictures().apply(content.input().document().folder(), path);
        Optional<PictureType> type = bytes.flatMap(DeckPictures::type);
        if (type.isEmpty()) {
            return 0;
        }
        XSLFPictureData data = deck.show().addPicture(bytes.get(), type.get());
        double scale = Math.min(box.width() / data.getImageDimension().getWidth(),
                box.height() / data.getImageDimension().getHeight());
        double width = data.getImageDimension().getWidth() * scale;
        double height = data.getImageDimension().getHeight() * scale;
        XSLFPictureShape shape = slide.slide().createPicture(data);
        shape.setAnchor(DeckSlide.rectangle(new Box(box.right() - width, box.y(), width, height)));
        Paint.describe(shape, "Picture", description);
        return height;
    }

    private static Optional<PictureType> type(byte[] bytes) {
        return switch (FileMagic.valueOf(bytes)) {
            case PNG -> Optional.of(PictureType.PNG);
            case JPEG -> Optional.of(PictureType.JPEG);
            default -> Optional.empty();
        };
    }
}
