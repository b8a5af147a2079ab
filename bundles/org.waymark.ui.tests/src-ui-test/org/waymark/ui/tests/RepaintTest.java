package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.UpdateManager;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;

/** The area of a map that is painted while typing. */
@DesktopTest
class RepaintTest {

    private static final int BORDER = 12;

    private final Desktop desktop;

    RepaintTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    @Tag("long")
    void typingPaintsItsCellOnlyUntilItIsCommitted() {
        RealInput input = desktop.real();
        GefEditorBot map = desktop.open("contact-centre.cjm");
        Touchpoint touchpoint = Desktop.touchpoint(desktop.session(), "Reads reviews at night");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        map.setFocus();
        input.key("x");
        desktop.bot().waitUntil(Conditions.that("a field is open", map::isEditing));
        UiThread.flush();
        Rectangle cell = field(map);
        List<Rectangle> painted = new ArrayList<>();
        UpdateListener listener = listener(painted);
        UiThread.act(() -> updates().addUpdateListener(listener));
        input.type("abcdefghij klmno");
        UiThread.flush();
        cell.union(field(map)).expand(BORDER, BORDER);
        List<Rectangle> outside = UiThread.call(() -> painted.stream().filter(r -> !cell.contains(r)).toList());
        assertEquals(List.of(), outside, "painted outside " + cell);
        input.key("Return");
        desktop.bot().waitUntil(Conditions.that("the text is committed",
                () -> touchpoint.getName().equals("xabcdefghij klmno")));
        UiThread.flush();
        assertFalse(UiThread.call(() -> List.copyOf(painted)).isEmpty(), "what is committed is painted");
        UiThread.act(() -> updates().removeUpdateListener(listener));
    }

    @Test
    void whatIsPaintedIsCounted() {
        desktop.open("contact-centre.cjm");
        List<Rectangle> painted = new ArrayList<>();
        UpdateListener listener = listener(painted);
        UiThread.act(() -> updates().addUpdateListener(listener));
        UiThread.act(() -> desktop.front().canvas().getContents().repaint());
        UiThread.flush();
        assertTrue(painted.stream().anyMatch(r -> r.width > 200 && r.height > 200), painted::toString);
        UiThread.act(() -> updates().removeUpdateListener(listener));
    }

    private UpdateManager updates() {
        return desktop.front().canvas().getLightweightSystem().getUpdateManager();
    }

    private static UpdateListener listener(List<Rectangle> painted) {
        return new UpdateListener() {
            @Override
            public void notifyPainting(Rectangle damage, @SuppressWarnings("rawtypes") Map dirty) {
                painted.add(damage.getCopy());
            }

            @Override
            public void notifyValidating() {
                // measuring is not painting
            }
        };
    }

    /** Returns the bounds of the field on the canvas. */
    private static Rectangle field(GefEditorBot map) {
        return UiThread.call(() -> {
            Control text = map.cellEditor();
            return new Rectangle(text.getBounds().x, text.getBounds().y, text.getBounds().width,
                    text.getBounds().height);
        });
    }
}
