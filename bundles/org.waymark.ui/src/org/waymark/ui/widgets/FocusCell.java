package org.waymark.ui.widgets;

import java.util.Optional;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Ink;

/**
 * Shows which cell of a table the keys edit: it has a tint of the selection, under which its text keeps its colour. The
 * rest of the row stays selected, which the highlighter of the platform would take from it.
 */
public final class FocusCell extends FocusCellOwnerDrawHighlighter {

    private static final String KEY = FocusCell.class.getName();
    private static final double TINT = 0.75;

    public FocusCell(ColumnViewer viewer) {
        super(viewer, false);
        viewer.getControl().setData(KEY, this);
    }

    /** Returns whether a cell that is painted has the focus in its table. */
    static boolean isPainted(Control rows, Event event) {
        return rows.getData(KEY) instanceof FocusCell cell && Optional.ofNullable(cell.getFocusCell())
                .filter(at -> at.getItem() == event.item && at.getColumnIndex() == event.index).isPresent();
    }

    @Override
    protected Color getSelectedCellBackgroundColor(ViewerCell cell) {
        Control rows = cell.getControl();
        Ink tint = ink(rows.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION)).mix(ink(rows.getBackground()), TINT);
        return new Color(tint.red(), tint.green(), tint.blue());
    }

    @Override
    protected Color getSelectedCellForegroundColor(ViewerCell cell) {
        return cell.getControl().getForeground();
    }

    @Override
    protected Color getSelectedCellBackgroundColorNoFocus(ViewerCell cell) {
        return getSelectedCellBackgroundColor(cell);
    }

    @Override
    protected Color getSelectedCellForegroundColorNoFocus(ViewerCell cell) {
        return getSelectedCellForegroundColor(cell);
    }

    private static Ink ink(Color color) {
        RGB rgb = color.getRGB();
        return new Ink(0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
    }
}
