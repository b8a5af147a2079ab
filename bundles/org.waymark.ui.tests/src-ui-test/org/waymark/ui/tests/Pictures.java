package org.waymark.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.texts.ShownText;
import org.waymark.testing.texts.ShownTexts;
import org.waymark.ui.map.figures.PartFigure;

/**
 * Pictures of the desktop, compared with the texts they should show. They are written to {@code target/pictures}. Those
 * of the documentation are only written to {@code docs/images} if they are missing or {@code -Dwaymark.pictures=write}
 * asks for new ones, so that other fonts on another machine do not change the repository.
 */
final class Pictures {

    private static final Path TAKEN = Path.of("target", "pictures");
    private static final Path KEPT = Path.of("..", "..", "docs", "images");

    /** Parts whose texts stand inside their boxes; others, as points of a curve, have labels beside them. */
    private static final Set<PartRole> BOXES = EnumSet.of(PartRole.TITLE, PartRole.SCENARIO, PartRole.JOURNEY_FACT,
            PartRole.PERSONA, PartRole.STAGE_HEADER, PartRole.LANE_HEADER, PartRole.TOUCHPOINT, PartRole.CELL,
            PartRole.STAGE_CELL, PartRole.CHANNEL, PartRole.EXPECTATION, PartRole.PAIN_POINT, PartRole.INITIATIVE,
            PartRole.OWNERSHIP, PartRole.OWNERSHIP_INHERITED, PartRole.MEASUREMENT, PartRole.CONSTRAINT,
            PartRole.EVIDENCE, PartRole.BACKSTAGE_STEP, PartRole.NOTE);

    private Pictures() {
    }

    /**
     * Takes a picture of a window.
     *
     * @return the texts of the window, none of which is cut and all of which are in the picture
     */
    static ShownTexts take(Control window, String name) {
        ImageData picture = settled(window);
        Screenshots.write(picture, TAKEN.resolve(name));
        return texts(window).drawnIn(picture).nothingCut();
    }

    /** Returns a picture that the next one equals: nothing waits to be painted, and no state of a button is blended. */
    private static ImageData settled(Control window) {
        // a pointer that an earlier test left on a field would bring its tooltip
        UiThread.run(() -> UiThread.display().setCursorLocation(1, 1));
        ImageData before = Screenshots.imageOf(window);
        // a caret that blinks would never be the same
        for (int i = 0; i < 20; i++) {
            UiThread.flush();
            ImageData now = Screenshots.imageOf(window);
            if (Arrays.equals(before.data, now.data)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    /** Takes a picture of a window whose texts are not compared. */
    static void look(Control window, String name) {
        write(settled(window), name);
    }

    /** Writes a picture that was made off the screen. */
    static void write(ImageData picture, String name) {
        Screenshots.write(picture, TAKEN.resolve(name));
    }

    /** Keeps a picture that was taken for the documentation. */
    static void keep(String name) {
        Path kept = KEPT.resolve(name);
        try {
            if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
                Files.createDirectories(KEPT);
                Files.write(kept, Files.readAllBytes(TAKEN.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the texts of widgets and maps. */
    static ShownTexts texts(Control window) {
        return ShownTexts.of(window, Pictures::frame);
    }

    private static Rectangle frame(IFigure figure) {
        return figure instanceof PartFigure part && BOXES.contains(part.part().role())
                ? part.box()
                : figure.getBounds();
    }

    /** Returns the texts of placed parts, moved by a distance. */
    static List<ShownText> placed(List<PlacedPart> parts, Point by) {
        List<ShownText> found = new ArrayList<>();
        for (PlacedPart part : parts) {
            Point at = new Point((int) part.bounds().x() + by.x, (int) part.bounds().y() + by.y);
            for (ShownText text : shapes(part.shapes(), at, part.role().name())) {
                boolean inside = text.box().x >= at.x - 2
                        && text.box().x + text.box().width <= at.x + part.bounds().width() + 2;
                found.add(new ShownText(text.text(), text.box(), BOXES.contains(part.role()) && !inside,
                        text.shower()));
            }
        }
        return found;
    }

    /** Returns the texts of placed shapes, moved by a distance. */
    static List<ShownText> shapes(List<PlacedShape> shapes, Point by, String shower) {
        return shapes.stream().filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .flatMap(text -> text.lines().stream().map(line -> new ShownText(line.text(),
                        new org.eclipse.swt.graphics.Rectangle((int) line.x() + by.x,
                                (int) (line.baseline() - text.font().size()) + by.y, (int) Math.ceil(line.width()),
                                (int) Math.ceil(text.font().size() * 1.25)),
                        false, shower)))
                .filter(text -> !text.text().isBlank()).toList();
    }
}
