package org.waymark.office.deck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.Box;

/**
 * The whole map on the last slide, as a drawing that stays sharp at any size, with a picture for programs that cannot
 * show it.
 */
final class MapSlide {

    private MapSlide() {
    }

    /** Adds the slide and returns notices for the user. */
    static List<String> add(Deck deck, DeckContent content) throws IOException {
        List<String> notices = new ArrayList<>();
        Optional<byte[]> png = write(content, content.drawings().picture(), notices);
        Optional<byte[]> svg = png.isEmpty() ? Optional.empty() : write(content, content.drawings().drawing(), notices);
        if (png.isEmpty() || svg.isEmpty()) {
            return notices;
        }
        DeckTexts texts = content.texts();
        DeckSlide slide = deck.slide(texts.get("map_title", content.texts().labels().shown(content.journey())),
                texts.get("legend_map"));
        XSLFPictureData data = deck.show().addPicture(png.get(), PictureType.PNG);
        XSLFPictureShape shape = slide.slide().createPicture(data);
        shape.setSvgImage(deck.show().addPicture(svg.get(), PictureType.SVG));
        Box body = deck.body();
        double scale = Math.min(body.width() / data.getImageDimension().getWidth(),
                body.height() / data.getImageDimension().getHeight());
        double width = data.getImageDimension().getWidth() * scale;
        double height = data.getImageDimension().getHeight() * scale;
        shape.setAnchor(DeckSlide.rectangle(new Box(body.centerX() - width / 2, body.centerY() - height / 2, width,
                height)));
        Paint.describe(shape, "Map", texts.get("alt_map", content.summary().figures().touchpoints(),
                content.summary().figures().stages()));
        slide.notes(content.notes(content.journey()));
        return notices;
    }

    private static Optional<byte[]> write(DeckContent content, Exporter exporter, List<String> notices)
            throws IOException {
        ExportSettings settings = ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, content.profile());
        for (ExportOption<?> option : exporter.options()) {
            // one pixel for one unit of the map is enough for a picture that few programs show
            settings = option instanceof ExportOption.Number number && number.id().equals("scale")
                    ? settings.with(number, 1)
                    : settings;
        }
        ExportInput input = content.input();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            exporter.write(new ExportInput(input.document(), input.journeys(), input.view(), input.locale(), settings,
                    input.created(), input.changes(), input.cancelled()), bytes);
            return Optional.of(bytes.toByteArray());
        } catch (JourneyException e) {
            notices.add(content.texts().get("map_left", e.getMessage()));
            return Optional.empty();
        }
    }
}
