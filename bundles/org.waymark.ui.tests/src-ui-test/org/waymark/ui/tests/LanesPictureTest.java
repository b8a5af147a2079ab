package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.View;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.texts.ShownText;
import org.waymark.testing.texts.ShownTexts;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.preferences.Settings.Look;

/**
 * Pictures of every kind of lane with content, light and dark, and of the map at 200 %, painted off screen by the
 * figures of the editor. Stored like those of {@link PicturesTest}.
 */
@DesktopTest
@Tag("long")
class LanesPictureTest {

    private static final int WIDTH = 1480;
    private static final String QUEUE = "Queue, minutes";

    private static final List<String> THINGS = List.of("Invitation card", "A film of two minutes", "Booking by e-mail",
            "Boarding pass with “seat at gate”", "Departure board");

    @TempDir
    private Path folder;

    private final Desktop desktop;

    LanesPictureTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        Path file = Samples.copy("airline-gate.cjm", folder);
        PortfolioDocument document = PortfolioFiles.load(file);
        Journey journey = document.portfolio().getJourneys().getFirst();
        fill(journey);
        PortfolioFiles.save(document);
        desktop.open(file);
        UiThread.act(() -> {
            desktop.front().bar().look().use(desktop.front().content().journey().getViews().getLast());
            desktop.front().bar().looked();
        });
    }

    @AfterEach
    void close() {
        desktop.reset();
    }

    /** A view of every lane, and what the sample leaves out: pictures, things to touch and a lane of one's own. */
    private void fill(Journey journey) {
        View view = CjmFactory.eINSTANCE.createView();
        view.setName("Every lane");
        for (LaneKind kind : LaneKind.VALUES) {
            LaneSetting lane = CjmFactory.eINSTANCE.createLaneSetting();
            lane.setKind(kind);
            if (kind == LaneKind.CUSTOM) {
                lane.setKey(QUEUE);
            }
            view.getLanes().add(lane);
        }
        journey.getViews().add(view);
        int number = 0;
        for (Stage stage : journey.getStages()) {
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                touchpoint.setPicture(scene(number));
                Property waited = CjmFactory.eINSTANCE.createProperty();
                waited.setKey(QUEUE);
                waited.setValue(String.valueOf(number * 7 % 40));
                touchpoint.getProperties().add(waited);
                if (number < THINGS.size()) {
                    touchpoint.setPhysicalEvidence(THINGS.get(number));
                }
                number++;
            }
        }
    }

    /**
     * Writes a picture of a sky that grows darker from touchpoint to touchpoint, with a sun and the trail of an
     * aeroplane.
     */
    private String scene(int number) {
        String name = "scene-" + number + ".png";
        Screenshots.write(UiThread.call(() -> {
            Image image = new Image(UiThread.display(), 320, 180);
            GC gc = new GC(image);
            gc.setAntialias(SWT.ON);
            int dark = Math.min(150, number * 14);
            gc.setForeground(new Color(150 - dark / 2, 200 - dark, 245 - dark));
            gc.setBackground(new Color(255 - dark / 2, 225 - dark, 190 - dark));
            gc.fillGradientRectangle(0, 0, 320, 180, true);
            gc.setBackground(new Color(255, 214, 102));
            gc.fillOval(40 + number * 14, 20 + number * 9, 44, 44);
            gc.setBackground(new Color(92, 104, 128));
            gc.fillRectangle(0, 140, 320, 40);
            gc.setBackground(new Color(245, 247, 250));
            gc.fillRoundRectangle(120, 108, 240, 40, 40, 40);
            gc.fillPolygon(new int[]{150, 112, 130, 56, 162, 56, 200, 112});
            gc.setBackground(new Color(59, 82, 180));
            gc.fillPolygon(new int[]{134, 68, 130, 56, 162, 56, 170, 68});
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        }), folder.resolve(name));
        return name;
    }

    @Test
    void everyKindOfLaneLightAndDark() throws Exception {
        List<PlacedRow> rows = UiThread.call(() -> desktop.front().content().placed().rows());
        Set<String> ids = rows.stream().map(PlacedRow::id).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(LaneKind.VALUES.stream().filter(kind -> kind != LaneKind.CUSTOM)
                .map(LaneKind::getLiteral).toList());
        missing.removeAll(ids);
        assertEquals(Set.of(), missing);
        assertTrue(ids.stream().anyMatch(id -> id.contains(QUEUE)), ids::toString);
        PlacedRow middle = rows.get(rows.size() * 6 / 10);
        int bottom = UiThread.call(() -> (int) desktop.front().content().placed().bounds().bottom());
        keep("lanes-light.png", new Rectangle(0, 0, WIDTH, (int) middle.y()));
        Desktop.look(Look.DARK);
        keep("lanes-dark.png", new Rectangle(0, (int) middle.y(), WIDTH, bottom - (int) middle.y()));
    }

    @Test
    void atTwoHundredPercentLinesAndLettersAreFiner() throws Exception {
        int top = UiThread.call(() -> (int) desktop.front().content().placed().rows().getFirst().y()) - 70;
        Rectangle place = new Rectangle(16, top, WIDTH / 2, 420);
        ImageData one = draw(place, 1);
        ImageData two = draw(place, 2);
        assertEquals(2 * one.width, two.width);
        int finer = 0;
        for (int y = 0; y < one.height; y++) {
            for (int x = 0; x < one.width; x++) {
                int pixel = two.getPixel(2 * x, 2 * y);
                finer += pixel == two.getPixel(2 * x + 1, 2 * y + 1) ? 0 : 1;
            }
        }
        assertTrue(finer > one.width * one.height / 50, "only " + finer + " places have more detail than at 100 %");
        Pictures.write(two, "lanes-200.png");
        Pictures.keep("lanes-200.png");
    }

    private ImageData draw(Rectangle place, int zoom) {
        return UiThread.call(() -> {
            Image image = new Image(UiThread.display(), place.width * zoom, place.height * zoom);
            GC gc = new GC(image);
            SWTGraphics graphics = new ScaledPen(gc);
            graphics.scale(zoom);
            graphics.translate(-place.x, -place.y);
            ((MapPart) desktop.front().viewer().getContents()).sheet().paint(graphics);
            graphics.dispose();
            gc.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
    }

    /** Keeps a picture of a part of the map; the texts that stand in it whole are there and not cut. */
    private void keep(String name, Rectangle place) {
        ImageData picture = draw(place, 1);
        Pictures.write(picture, name);
        List<PlacedPart> parts = UiThread.call(() -> desktop.front().content().placed().parts());
        List<String> lanes = parts.stream()
                .filter(part -> part.role() == PartRole.LANE_HEADER && part.bounds().y() >= place.y
                        && part.bounds().bottom() <= place.bottom())
                .flatMap(part -> Pictures.placed(List.of(part), new Point(0, 0)).stream().limit(1)).map(ShownText::text)
                .toList();
        assertTrue(lanes.size() > 5, lanes::toString);
        org.eclipse.swt.graphics.Rectangle all = new org.eclipse.swt.graphics.Rectangle(0, 0, place.width,
                place.height);
        ShownTexts.of(Pictures.placed(parts, new Point(-place.x, -place.y)).stream()
                .filter(text -> all.intersection(text.box()).equals(text.box())).toList()).drawnIn(picture).nothingCut()
                .down(lanes.toArray(String[]::new));
        Pictures.keep(name);
    }
}
