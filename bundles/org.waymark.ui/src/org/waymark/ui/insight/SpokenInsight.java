package org.waymark.ui.insight;

import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.waymark.core.text.Messages;
import org.waymark.core.layout.insight.PlacedInsight;

/** The accessible content of the insight page: a list with an item for each entry. */
final class SpokenInsight {

    private final Canvas canvas;
    private final Supplier<PlacedInsight> page;
    private final IntSupplier current;
    private final Messages messages = Messages.of(SpokenInsight.class);

    SpokenInsight(Canvas canvas, Supplier<PlacedInsight> page, IntSupplier current) {
        this.canvas = canvas;
        this.page = page;
        this.current = current;
    }

    void install() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = isEntry(event.childID)
                        ? page.get().entries().get(event.childID).spoken()
                        : messages.get("insight_spoken");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isEntry(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = page.get() == null ? 0 : page.get().entries().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = page.get() == null
                        ? new Object[0]
                        : IntStream.range(0, page.get().entries().size()).boxed().toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl()
                        ? current.getAsInt() < 0 ? ACC.CHILDID_SELF : current.getAsInt()
                        : ACC.CHILDID_NONE;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE
                        | (event.childID == current.getAsInt() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
            }
        });
    }

    private boolean isEntry(int child) {
        return page.get() != null && child >= 0 && child < page.get().entries().size();
    }
}
