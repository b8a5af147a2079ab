package org.waymark.office.deck;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Box;

/**
 * The whole map on the last slide, as a drawing that stays sharp at any size, with a picture for programs that cannot
 * show it.
 */
final class MapSlide {

    /** A picture of one pixel: POI decodes all of a picture to know its size, and the map's has tens of millions. */
    private static final byte[] STAND_IN = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==");
    /** Place of the width in a PNG; the height follows. */
    private static final int PNG_WIDTH = 16;

    private MapSlide() {
    }

    /** Adds the slide and returns notices for the user. */
    static List<String> add(Deck deck, DeckContent content, MapPictures pictures)
            throws IOException, JourneyException {
        MapPictures.Made made = pictures.get();
        if (made.png().isEmpty() || made.svg().isEmpty()) {
            return made.notices();
        }
        DeckTexts texts = content.texts();
        DeckSlide slide = deck.slide(texts.get("map_title", content.texts().labels().shown(content.journey())),
                texts.get("legend_map"));
        XSLFPictureData data = deck.show().addPicture(STAND_IN, PictureType.PNG);
        XSLFPictureShape shape = slide.slide().createPicture(data);
        shape.setSvgImage(deck.show().addPicture(made.svg().get(), PictureType.SVG));
        data.setData(made.png().get());
        ByteBuffer png = ByteBuffer.wrap(made.png().get());
        double wide = Math.floor(Units.pixelToPoints(png.getInt(PNG_WIDTH)));
        double high = Math.floor(Units.pixelToPoints(png.getInt(PNG_WIDTH + Integer.BYTES)));
        Box body = deck.body();
        double scale = Math.min(body.width() / wide, body.height() / high);
        double width = wide * scale;
        double height = high * scale;
        shape.setAnchor(DeckSlide.rectangle(new Box(body.centerX() - width / 2, body.centerY() - height / 2, width,
                height)));
        Paint.describe(shape, "Map", texts.get("alt_map", content.summary().figures().touchpoints(),
                content.summary().figures().stages()));
        slide.notes(content.notes(content.journey()));
        return made.notices();
    }
}
