package org.waymark.testing;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.data.convert.IDisplayConverter;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/**
 * A NatTable. Positions are those of the visible table including headers and scrolling; (0, 0) is the upper left
 * corner.
 */
public final class NatTableBot extends WidgetBot<NatTable> {

    private NatTableBot(NatTable table) {
        super(table);
    }

    public static NatTableBot of(NatTable table) {
        return new NatTableBot(table);
    }

    /** Returns the table of a view, an editor or a dialog. */
    public static NatTableBot in(Bot bot) {
        return in(bot, 0);
    }

    public static NatTableBot in(Bot bot, int index) {
        return new NatTableBot(bot.widget(NatTable.class, "NatTable " + index, w -> true, index));
    }

    public int rowCount() {
        return UiThread.call(widget()::getRowCount);
    }

    public int columnCount() {
        return UiThread.call(widget()::getColumnCount);
    }

    /** Returns the displayed text of a cell. */
    public String getCellDataValueByPosition(int row, int column) {
        return UiThread.call(() -> {
            ILayerCell cell = cell(row, column);
            IDisplayConverter converter = widget().getConfigRegistry().getConfigAttribute(
                    CellConfigAttributes.DISPLAY_CONVERTER, cell.getDisplayMode(), cell.getConfigLabels());
            Object value = cell.getDataValue();
            Object shown = converter == null
                    ? value
                    : converter.canonicalToDisplayValue(cell, widget().getConfigRegistry(), value);
            return shown == null ? "" : shown.toString();
        });
    }

    public NatTableBot click(int row, int column) {
        return click(row, column, 0);
    }

    /** Clicks with modifier keys held down, for example {@code SWT.MOD1}. */
    public NatTableBot click(int row, int column, int modifiers) {
        Rectangle bounds = bounds(row, column);
        Mouse.of(widget()).with(modifiers).click(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        return this;
    }

    public NatTableBot doubleclick(int row, int column) {
        Rectangle bounds = bounds(row, column);
        Mouse.of(widget()).doubleClick(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        return this;
    }

    public NatTableBot rightClick(int row, int column) {
        Rectangle bounds = bounds(row, column);
        Mouse.of(widget()).rightClick(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        return this;
    }

    /** Selects the cell, overwrites it and presses Enter. */
    public NatTableBot setCellDataValueByPosition(int row, int column, String value) {
        click(row, column);
        setFocus();
        Keyboard.into(widget()).pressShortcut(Keystrokes.F2);
        Control editor = UiThread.call(
                () -> widget().getActiveCellEditor() == null
                        ? null
                        : widget().getActiveCellEditor().getEditorControl());
        if (editor == null) {
            throw new WidgetNotFoundException("the cell in row " + row + ", column " + column + " ('"
                    + getCellDataValueByPosition(row, column) + "') cannot be edited");
        }
        Keyboard keyboard = Keyboard.into(editor);
        if (editor instanceof Text text) {
            UiThread.act(text::selectAll);
        }
        keyboard.typeText(value);
        keyboard.pressShortcut(Keystrokes.CR);
        return this;
    }

    public NatTableBot pressShortcut(String... strokes) {
        setFocus();
        Keyboard.into(widget()).pressShortcut(strokes);
        return this;
    }

    /** Turns the wheel over the middle of the table. */
    public NatTableBot scroll(int lines) {
        Rectangle area = UiThread.call(widget()::getClientArea);
        Mouse.of(widget()).wheel(area.width / 2, area.height / 2, lines);
        return this;
    }

    private Rectangle bounds(int row, int column) {
        return UiThread.call(() -> {
            Rectangle bounds = cell(row, column).getBounds();
            return bounds.intersection(widget().getClientArea());
        });
    }

    private ILayerCell cell(int row, int column) {
        ILayerCell cell = widget().getCellByPosition(column, row);
        if (cell == null) {
            throw new WidgetNotFoundException("no cell in row " + row + ", column " + column + "; there are "
                    + widget().getRowCount() + " rows and " + widget().getColumnCount() + " columns");
        }
        return cell;
    }
}
