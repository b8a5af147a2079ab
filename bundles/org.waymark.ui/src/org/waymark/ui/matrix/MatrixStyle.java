package org.waymark.ui.matrix;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.fillhandle.config.FillHandleConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.MatrixCell;

/** Registers painters and display texts of all regions. */
final class MatrixStyle extends AbstractRegistryConfiguration {

    private final MatrixLook look;
    private final Supplier<MatrixGrid> grid;
    private final HeadingPainter headings;

    MatrixStyle(MatrixLook look, Supplier<MatrixGrid> grid, HeadingPainter headings) {
        this.look = look;
        this.grid = grid;
        this.headings = headings;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        painter(registry, new BodyPainter(look, grid), GridRegion.BODY);
        painter(registry, headings, GridRegion.COLUMN_HEADER);
        painter(registry, new RowPainter(look, grid), GridRegion.ROW_HEADER);
        painter(registry, new CornerPainter(look, grid), GridRegion.CORNER);
        registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, new Texts());
    }

    private static void painter(IConfigRegistry registry, MatrixPainter painter, String region) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, region);
    }

    /** Sets the colours of lines, which depend on the theme. */
    static void lines(IConfigRegistry registry, MatrixLook look) {
        MatrixColours colours = look.colours();
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, colours.line);
        Style anchor = new Style();
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(2, colours.accent, LineStyleEnum.SOLID));
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, anchor, DisplayMode.SELECT,
                SelectionStyleLabels.SELECTION_ANCHOR_GRID_LINE_STYLE);
        registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_COLOR, colours.accent);
        registry.registerConfigAttribute(FillHandleConfigAttributes.FILL_HANDLE_REGION_BORDER_STYLE,
                new BorderStyle(2, colours.accent, LineStyleEnum.DASHED));
    }

    /** Returns the text of a cell for other components of the table. */
    private final class Texts extends DisplayConverter {

        @Override
        public Object canonicalToDisplayValue(Object value) {
            return switch (value) {
                case MatrixCell cell -> look.texts().cell(cell);
                case GridHeading heading -> look.texts().heading(heading);
                case GridRow row -> look.texts().row(row);
                case null -> "";
                default -> value.toString();
            };
        }

        @Override
        public Object displayToCanonicalValue(Object text) {
            throw new UnsupportedOperationException("cells change by edits of the model");
        }
    }
}
