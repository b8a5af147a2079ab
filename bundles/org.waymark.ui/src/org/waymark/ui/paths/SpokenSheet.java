package org.waymark.ui.paths;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.waymark.core.layout.paths.PathSheet;
import org.waymark.core.text.Messages;

/** The accessible content of a sheet: a list with an item for each row. */
final class SpokenSheet {

    private final Canvas canvas;
    private final Supplier<PathSheet> sheet;
    private final IntSupplier current;

    SpokenSheet(Canvas canvas, Supplier<PathSheet> sheet, IntSupplier current) {
        this.canvas = canvas;
        this.sheet = sheet;
        this.current = current;
    }

    void install() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = isRow(event.childID)
                        ? sheet.get().line(event.childID).spoken()
                        : Messages.of(SpokenSheet.class).get("paths_spoken");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isRow(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = rows();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, rows()).boxed().toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = !canvas.isFocusControl()
                        ? ACC.CHILDID_NONE
                        : current.getAsInt() < 0 ? ACC.CHILDID_SELF : current.getAsInt();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (event.childID == current.getAsInt()
                        ? ACC.STATE_FOCUSED | ACC.STATE_SELECTED
                        : ACC.STATE_NORMAL);
            }
        });
    }

    private int rows() {
        return sheet.get() == null ? 0 : sheet.get().size();
    }

    private boolean isRow(int child) {
        return child >= 0 && child < rows();
    }
}
