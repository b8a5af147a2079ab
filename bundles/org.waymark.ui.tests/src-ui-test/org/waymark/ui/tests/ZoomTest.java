package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.testing.Mouse;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.parts.MapPart;

/** Zooming from 10 to 400 %. */
@DesktopTest
class ZoomTest {

    private final Desktop desktop;
    private GefEditorBot map;

    ZoomTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open(Samples.path("contact-centre.cjm"));
        UiThread.act(() -> desktop.front().zoom("100"));
    }

    @Test
    void ctrlAndTheWheelGoFromTenToFourHundredPercent() {
        assertEquals(0.1, wheel(-1).getLast());
        List<Double> up = wheel(1);
        assertEquals(4, up.getLast());
        for (int i = 1; i < up.size(); i++) {
            assertTrue(up.get(i) / up.get(i - 1) <= 1.7, "no step is a jump: " + up);
        }
    }

    /** Returns the zoom levels on the way to the end. */
    private List<Double> wheel(int lines) {
        List<Double> seen = new ArrayList<>(List.of(map.zoom()));
        Mouse mouse = map.mouse().with(SWT.MOD1);
        for (int i = 0; i < 40; i++) {
            mouse.wheel(300, 200, lines);
            UiThread.flush();
            if (map.zoom() == seen.getLast()) {
                return seen;
            }
            seen.add(map.zoom());
        }
        return seen;
    }

    @Test
    void fitAllShowsAllAndFitWidthItsWidth() {
        UiThread.act(() -> desktop.front().zoom("fit"));
        Dimension window = window();
        Dimension all = shown();
        assertTrue(all.width <= window.width && all.height <= window.height, all + " in " + window);
        assertTrue(all.width > window.width - 40 || all.height > window.height - 40, "as large as it can be: " + all);
        UiThread.act(() -> desktop.front().zoom("in"));
        UiThread.act(() -> desktop.front().zoom("width"));
        Dimension wide = shown();
        assertTrue(wide.width <= window().width && wide.width > window().width - 40, wide + " in " + window());
    }

    private Dimension window() {
        return UiThread.call(() -> desktop.front().canvas().getViewport().getClientArea().getSize());
    }

    private Dimension shown() {
        return UiThread.call(() -> {
            Rectangle all = ((MapPart) desktop.front().viewer().getContents()).sheet().getFreeformExtent();
            double zoom = desktop.front().zoom().getZoom();
            return new Dimension((int) (all.width * zoom), (int) (all.height * zoom));
        });
    }
}
