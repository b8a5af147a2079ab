package org.waymark.ui.matrix;

import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** Provides the values of one region of the table when they are painted. */
record Cells(IntSupplier columns, IntSupplier rows,
        BiFunction<Integer, Integer, Object> value) implements IDataProvider {

    @Override
    public Object getDataValue(int column, int row) {
        return value.apply(column, row);
    }

    @Override
    public void setDataValue(int column, int row, Object newValue) {
        throw new UnsupportedOperationException("cells change by edits of the model");
    }

    @Override
    public int getColumnCount() {
        return columns.getAsInt();
    }

    @Override
    public int getRowCount() {
        return rows.getAsInt();
    }
}
