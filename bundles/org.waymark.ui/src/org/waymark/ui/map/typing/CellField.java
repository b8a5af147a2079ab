package org.waymark.ui.map.typing;

import java.beans.PropertyChangeListener;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.text.Lines;
import org.waymark.ui.typing.OfferList;

/** A text field over a cell of the map. It grows with its text, so that the map need not be painted while typing. */
final class CellField {

    /** The way typing ended. */
    enum End {
        ENTER, NEXT_STAGE, NEXT_LANE, PREVIOUS_LANE, CANCEL,
        /** Another one in the same cell. */
        ANOTHER,
        /** The field lost the focus. */
        LEFT
    }

    private static final int MARGIN = 4;
    private static final int LEAST_WIDTH = 60;

    private final FigureCanvas canvas;
    private final Text text;
    private final Supplier<Rectangle> place;
    private final Consumer<End> ended;
    private final boolean multiline;
    private final Function<String, List<Offer>> offers;
    private final OfferList list;
    private final PropertyChangeListener scrolled = event -> relocate();

    /**
     * @param before current text of the cell
     * @param offers what a text can mean
     * @param place area of the cell's text in pixels of the canvas, asked whenever the map scrolls
     */
    CellField(FigureCanvas canvas, String before, boolean multiline, Function<String, List<Offer>> offers,
            Supplier<Rectangle> place, Consumer<End> ended) {
        this.canvas = canvas;
        this.multiline = multiline;
        this.offers = offers;
        list = new OfferList(canvas, () -> ended.accept(End.ENTER));
        this.place = place;
        this.ended = ended;
        text = new Text(canvas, SWT.MULTI | SWT.WRAP);
        text.setText(before);
    }

    Text control() {
        return text;
    }

    /** Shows the field with all of its text selected, or replaced by a first character. */
    void open(String typed) {
        if (typed.isEmpty()) {
            text.selectAll();
        } else {
            replace(typed);
        }
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> event.doit = false);
        text.addListener(SWT.Modify, event -> {
            relocate();
            offer();
        });
        canvas.getViewport().addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        relocate();
        offer();
        text.setVisible(true);
        text.setFocus();
        text.addListener(SWT.FocusOut, event -> {
            if (!list.isUnderPointer()) {
                ended.accept(End.LEFT);
            }
        });
    }

    private void offer() {
        list.show(value().isEmpty() ? List.of() : offers.apply(value()), text.getBounds());
    }

    /** Returns the selected meaning of the text. */
    Optional<Offer> chosen() {
        return list.selected();
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN, SWT.ARROW_UP -> event.doit = !list.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (shift && !control && !list.isEmpty()) {
                    end(event, End.ANOTHER);
                } else if (!shift || control) {
                    end(event, control ? End.NEXT_STAGE : End.ENTER);
                } else if (!multiline) {
                    event.doit = false;
                }
            }
            case SWT.TAB -> end(event, shift ? End.PREVIOUS_LANE : End.NEXT_LANE);
            case SWT.ESC -> end(event, End.CANCEL);
            default -> {
                // typed into the field
            }
        }
    }

    /** Ends typing, unless one of several meanings must be chosen first. */
    private void end(Event event, End how) {
        event.doit = false;
        if (how != End.CANCEL && !list.isEmpty() && list.selected().isEmpty()) {
            text.getDisplay().beep();
            return;
        }
        ended.accept(how);
    }

    /** Replaces the text by a first character. */
    void replace(String typed) {
        text.setText(typed);
        text.setSelection(typed.length());
    }

    String value() {
        String value = text.getText().replace(Text.DELIMITER, "\n");
        return multiline ? value.strip() : Lines.joined(value);
    }

    void close() {
        canvas.getViewport().removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, scrolled);
        boolean focused = text.isFocusControl();
        text.dispose();
        list.close();
        if (focused && !canvas.isDisposed()) {
            canvas.setFocus();
        }
    }

    void relocate() {
        Rectangle box = place.get();
        int width = Math.max(box.width, LEAST_WIDTH) + 2 * MARGIN;
        Point wanted = text.computeSize(width, SWT.DEFAULT);
        text.setBounds(box.x - MARGIN, box.y - MARGIN, width, Math.max(wanted.y, box.height + 2 * MARGIN));
        list.moveTo(text.getBounds());
    }
}
