package org.waymark.ui.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.DrawingExporter;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.text.Messages;
import org.waymark.ui.preview.Drawing;

/** Look of an export before it is written. */
sealed interface Preview {

    /** As much of a text as anybody reads in a preview. */
    int LONGEST = 20_000;

    /** Pages, at least one. */
    record Drawn(List<Drawing> pages) implements Preview {

        public Drawn {
            pages = List.copyOf(pages);
        }
    }

    /** The beginning of a text. */
    record Text(String beginning) implements Preview {
    }

    /** Nothing can be shown. */
    record None(String reason) implements Preview {
    }

    /** Makes the preview; takes a while. */
    static Preview of(Exporter exporter, ExportInput all) {
        boolean one = exporter.scope(all.settings()) == Exporter.Scope.JOURNEY;
        ExportInput input = one ? all.of(all.journeys().getFirst()) : all;
        Messages messages = Messages.of(Preview.class);
        if (!(exporter instanceof DrawingExporter) && !exporter.isText()) {
            return new None(messages.get("preview_none"));
        }
        try {
            if (exporter instanceof DrawingExporter drawing) {
                return new Drawn(Drawing.of(drawing.pages(input), input.document().folder()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(input, out);
            String text = out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
            return new Text(text.substring(0, Math.min(LONGEST, text.length())));
        } catch (IOException | JourneyException e) {
            return new None(e.getMessage());
        }
    }
}
