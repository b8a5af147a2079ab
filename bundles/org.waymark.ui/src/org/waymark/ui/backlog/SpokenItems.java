package org.waymark.ui.backlog;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.backlog.PlacedBacklog;

/** The accessible content of a board or a grid: a list with an entry for each item. */
final class SpokenItems {

    private final Canvas canvas;
    private final Supplier<Optional<PlacedBacklog>> placed;
    private final IntSupplier current;

    SpokenItems(Canvas canvas, Supplier<Optional<PlacedBacklog>> placed, IntSupplier current) {
        this.canvas = canvas;
        this.placed = placed;
        this.current = current;
    }

    void install() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = isItem(event.childID)
                        ? items().get(event.childID).name()
                        : placed.get().map(it -> it.page().title()).orElse("");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isItem(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = items().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, items().size()).boxed().toArray();
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

    private List<PlacedPart> items() {
        return placed.get().map(PlacedBacklog::items).orElse(List.of());
    }

    private boolean isItem(int child) {
        return child >= 0 && child < items().size();
    }
}
