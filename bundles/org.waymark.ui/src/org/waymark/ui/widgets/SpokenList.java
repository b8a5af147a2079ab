package org.waymark.ui.widgets;

import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

/** The accessible content of something painted: a list with an item for each thing that can be current. */
public final class SpokenList {

    private final Canvas canvas;
    private final Supplier<String> name;
    private final IntSupplier size;
    private final IntFunction<String> text;
    private final IntSupplier current;

    /**
     * @param name name of the whole list
     * @param text content of an item in words
     * @param current the item with the focus, -1 for none
     */
    public SpokenList(Canvas canvas, Supplier<String> name, IntSupplier size, IntFunction<String> text,
            IntSupplier current) {
        this.canvas = canvas;
        this.name = name;
        this.size = size;
        this.text = text;
        this.current = current;
    }

    /** Makes the canvas speak until it is disposed of. */
    public void install() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = isItem(event.childID) ? text.apply(event.childID) : name.get();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = isItem(event.childID) ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = size.getAsInt();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, size.getAsInt()).boxed().toArray();
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

    private boolean isItem(int child) {
        return child >= 0 && child < size.getAsInt();
    }
}
