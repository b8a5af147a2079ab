package org.waymark.ui.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.waymark.core.mapgrid.Offer;
import org.waymark.core.text.Messages;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.widgets.SelectedIcons;

/** The list below a text field that shows what the text can mean. The field keeps the focus. */
public final class OfferList {

    private static final int GAP = 2;
    private static final int INDENT = 6;
    private static final int WIDEST = 560;
    private static final int ICON = 40;

    private final Composite canvas;
    private final Composite frame;
    private final Table table;
    private List<Offer> offers = List.of();

    /** @param chosen called when a line was clicked, which is then the selected one */
    public OfferList(Composite canvas, Runnable chosen) {
        this.canvas = canvas;
        frame = new Composite(canvas, SWT.BORDER);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        table = new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        SelectedIcons.on(table);
        new TableColumn(table, SWT.NONE);
        new TableColumn(table, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Label hint = new Label(frame, SWT.NONE);
        hint.setText(Messages.of(OfferList.class).get("offers_hint"));
        GridDataFactory.fillDefaults().grab(true, false).indent(INDENT, GAP).applyTo(hint);
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = table.getItem(new Point(event.x, event.y));
            if (item != null) {
                table.setSelection(item);
                chosen.run();
            }
        });
        frame.setVisible(false);
    }

    /** Shows what a text can mean, below the field or above it. */
    public void show(List<Offer> fitting, Rectangle field) {
        offers = List.copyOf(fitting);
        table.removeAll();
        int title = 0;
        int detail = 0;
        GC gc = new GC(table);
        for (Offer offer : offers) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[]{offer.title(), offer.detail()});
            item.setImage(ElementIcons.of(offer.type()).image());
            title = Math.max(title, gc.textExtent(offer.title()).x);
            detail = Math.max(detail, gc.textExtent(offer.detail()).x);
        }
        gc.dispose();
        table.getColumn(0).setWidth(Math.min(WIDEST, title + ICON));
        table.getColumn(1).setWidth(detail == 0 ? GAP : detail + ICON / 2);
        Offer.taken(offers).ifPresent(offer -> table.setSelection(offers.indexOf(offer)));
        moveTo(field);
    }

    /** Moves the list to its field. */
    public void moveTo(Rectangle field) {
        frame.setVisible(!offers.isEmpty());
        if (offers.isEmpty()) {
            return;
        }
        Point wanted = frame.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int columns = table.getColumn(0).getWidth() + table.getColumn(1).getWidth();
        int width = Math.max(Math.max(wanted.x + INDENT, columns + 2 * GAP), field.width);
        Rectangle room = canvas.getClientArea();
        int below = field.y + field.height + GAP;
        boolean fits = below + wanted.y <= room.height;
        int x = Math.max(0, Math.min(field.x, room.width - width));
        frame.setBounds(x, fits ? below : Math.max(0, field.y - GAP - wanted.y), width, wanted.y);
        frame.moveAbove(null);
    }

    /** Moves the selection; returns false if nothing is listed. */
    public boolean move(int by) {
        if (offers.isEmpty()) {
            return false;
        }
        table.setSelection(Math.clamp(table.getSelectionIndex() + by, 0, offers.size() - 1));
        return true;
    }

    public Optional<Offer> selected() {
        return table.getSelectionIndex() < 0 || offers.isEmpty()
                ? Optional.empty()
                : Optional.of(offers.get(table.getSelectionIndex()));
    }

    public boolean isEmpty() {
        return offers.isEmpty();
    }

    /** Returns whether the pointer is over the list, whose click is no leaving of the field. */
    public boolean isUnderPointer() {
        return frame.isVisible() && canvas.getDisplay().getCursorControl() == table;
    }

    public void close() {
        frame.dispose();
    }
}
