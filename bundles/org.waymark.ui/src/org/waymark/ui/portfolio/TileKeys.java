package org.waymark.ui.portfolio;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Box;

/** Keys of the tiles: arrows go to the tile in their direction, Enter opens, letters are looked for. */
final class TileKeys {

    private static final int MODIFIERS = SWT.MOD1 | SWT.MOD3;

    private final TileCanvas canvas;
    private final TileCanvas.Listener listener;

    TileKeys(TileCanvas canvas, TileCanvas.Listener listener) {
        this.canvas = canvas;
        this.listener = listener;
    }

    void press(Event event) {
        if ((event.stateMask & MODIFIERS) != 0) {
            return;
        }
        int last = canvas.size() - 1;
        int current = canvas.currentIndex();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> canvas.go(Math.min(current + 1, last));
            case SWT.ARROW_LEFT -> canvas.go(Math.max(current - 1, 0));
            case SWT.ARROW_DOWN -> vertical(1);
            case SWT.ARROW_UP -> vertical(-1);
            case SWT.HOME -> canvas.go(0);
            case SWT.END -> canvas.go(last);
            case SWT.PAGE_DOWN -> page(1);
            case SWT.PAGE_UP -> page(-1);
            case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
            default -> {
                if (!Character.isLetterOrDigit(event.character)) {
                    return;
                }
                listener.typed(event.character);
            }
        }
        event.doit = false;
    }

    private Box box(int index) {
        return canvas.tile(index).orElseThrow().box();
    }

    /** Goes to the tile in the next row whose middle is nearest. */
    private void vertical(int direction) {
        if (canvas.current().isEmpty()) {
            canvas.go(0);
            return;
        }
        Box from = box(canvas.currentIndex());
        IntStream.range(0, canvas.size())
                .filter(it -> direction > 0 ? box(it).y() >= from.bottom() : box(it).bottom() <= from.y()).boxed()
                .min(Comparator.comparingDouble((Integer it) -> Math.abs(box(it).y() - from.y()))
                        .thenComparingDouble(it -> Math.abs(box(it).centerX() - from.centerX())))
                .ifPresent(canvas::go);
    }

    private void page(int direction) {
        int room = canvas.control().getClientArea().height * 9 / 10;
        if (canvas.current().isEmpty()) {
            canvas.go(0);
            return;
        }
        Box from = box(canvas.currentIndex());
        double wanted = from.y() + direction * room;
        IntStream.range(0, canvas.size()).boxed()
                .min(Comparator.comparingDouble((Integer it) -> Math.abs(box(it).y() - wanted))
                        .thenComparingDouble(it -> Math.abs(box(it).centerX() - from.centerX())))
                .ifPresent(canvas::go);
    }
}
