package org.waymark.ui.properties;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A painted control for a value on a scale, with focus, mouse and key handling and an accessible name. */
final class Bar {

    private final Canvas canvas;

    /**
     * @param painter paints the scale; the focus ring is added
     * @param steps receives -1 or 1 for the arrow keys, + and -, and 0 for Delete
     */
    Bar(Composite parent, Field field, Supplier<String> value, Consumer<GC> painter, IntConsumer steps) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.setToolTipText(field.explanation());
        canvas.addListener(SWT.Paint, e -> paint(e.gc, painter));
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, e -> canvas.setFocus());
        canvas.addListener(SWT.Traverse, Bar::traverse);
        canvas.addListener(SWT.KeyDown, e -> key(e, steps));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = field.title() + ": " + value.get();
            }

            @Override
            public void getHelp(AccessibleEvent e) {
                e.result = field.explanation();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getValue(AccessibleControlEvent e) {
                e.result = value.get();
            }
        });
    }

    Canvas canvas() {
        return canvas;
    }

    private void paint(GC gc, Consumer<GC> painter) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(canvas.getForeground());
        painter.accept(gc);
        if (canvas.isFocusControl()) {
            Point size = canvas.getSize();
            gc.setAlpha(255);
            gc.setLineWidth(1);
            gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
            gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, 6, 6);
        }
    }

    private static void traverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_RETURN -> true;
            default -> false;
        };
    }

    private static void key(Event event, IntConsumer steps) {
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.KEYPAD_ADD, '+', '=' -> steps.accept(1);
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT, '-' -> steps.accept(-1);
            case SWT.DEL, SWT.BS -> steps.accept(0);
            default -> event.doit = true;
        }
    }
}
