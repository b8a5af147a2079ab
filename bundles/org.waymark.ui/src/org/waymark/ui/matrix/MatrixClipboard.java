package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Rectangle;
import org.waymark.core.edit.MatrixEdits;
import org.waymark.core.edit.MatrixEdits.Cell;
import org.waymark.core.ownership.CellBlock;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.core.ownership.CellValue.Kind;

/**
 * Copies cells to and pastes them from spreadsheets. A block is pasted completely or not at all, with a message about
 * the reason.
 */
final class MatrixClipboard {

    private static final int SHOWN_ERRORS = 3;

    private final MatrixEditing editing;
    private final MatrixTable table;

    MatrixClipboard(MatrixEditing editing) {
        this.editing = editing;
        this.table = editing.table();
    }

    /** Copies the selected cells as text; cells between them that are not selected are empty. */
    void copy() {
        List<PositionCoordinate> positions = table.cells();
        if (positions.isEmpty()) {
            editing.tell(table.texts().get("told_nothingSelected"));
            return;
        }
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        try {
            clipboard.setContents(new Object[]{text(positions)}, new Transfer[]{TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
        editing.tell(table.texts().get("told_copied", positions.size()));
    }

    private String text(List<PositionCoordinate> positions) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Long> selected = new TreeSet<>();
        for (PositionCoordinate at : positions) {
            rows.add(at.getRowPosition());
            columns.add(at.getColumnPosition());
            selected.add((long) at.getRowPosition() << 32 | at.getColumnPosition());
        }
        List<List<String>> texts = new ArrayList<>();
        for (int row : rows) {
            texts.add(columns.stream().map(column -> selected.contains((long) row << 32 | column)
                    ? OwnershipText.of(table.grid().cell(row, column))
                    : "").toList());
        }
        return new CellBlock(texts).text();
    }

    /** Pastes. A single text fills all selected cells; a block is repeated if the selection is a multiple of it. */
    void paste() {
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        CellBlock block = CellBlock.parse(text instanceof String found ? found : "");
        if (!editing.canEdit()) {
            editing.tell(table.texts().get("told_readOnly"));
        } else if (block.height() == 0) {
            editing.tell(table.texts().get("told_nothingToPaste"));
        } else if (table.cells().isEmpty()) {
            editing.tell(table.texts().get("told_nothingSelected"));
        } else {
            paste(block, target(block));
        }
    }

    private Rectangle target(CellBlock block) {
        List<PositionCoordinate> cells = table.cells();
        int left = cells.stream().mapToInt(PositionCoordinate::getColumnPosition).min().orElseThrow();
        int right = cells.stream().mapToInt(PositionCoordinate::getColumnPosition).max().orElseThrow();
        int top = cells.stream().mapToInt(PositionCoordinate::getRowPosition).min().orElseThrow();
        int bottom = cells.stream().mapToInt(PositionCoordinate::getRowPosition).max().orElseThrow();
        int width = right - left + 1;
        int height = bottom - top + 1;
        boolean repeats = width % block.width() == 0 && height % block.height() == 0;
        return repeats
                ? new Rectangle(left, top, width, height)
                : new Rectangle(left, top, block.width(), block.height());
    }

    private void paste(CellBlock block, Rectangle target) {
        if (target.x + target.width > table.grid().columns().size()
                || target.y + target.height > table.grid().rows().size()) {
            editing.tell(table.texts().get("told_tooLarge", block.height(), block.width(),
                    table.grid().rows().size() - target.y, table.grid().columns().size() - target.x));
            return;
        }
        Map<Cell, OwnershipText> texts = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        for (int row = 0; row < target.height; row++) {
            for (int column = 0; column < target.width; column++) {
                String text = block.cell(row % block.height(), column % block.width());
                OwnershipText value = OwnershipText.parse(text);
                Optional<Cell> cell = editing.cell(target.y + row, target.x + column);
                boolean rolledUp = table.grid().columns().get(target.x + column).isRolledUp();
                if (value.kind() == Kind.UNCLEAR || (cell.isEmpty() || rolledUp) && value.kind() != Kind.EMPTY) {
                    errors.add(error(target.y + row, target.x + column, text));
                } else if (!rolledUp) {
                    cell.ifPresent(it -> texts.put(it, value));
                }
            }
        }
        if (errors.isEmpty()) {
            editing.session().execute(new MatrixEdits(editing.session().domain()).paste(texts));
            table.select(target.y, target.x, target.height, target.width);
        } else {
            editing.tell(table.texts().get("told_unclear", errors.size(),
                    String.join("; ", errors.subList(0, Math.min(SHOWN_ERRORS, errors.size())))));
        }
    }

    private String error(int row, int column, String text) {
        return table.texts().get("told_unclearCell", table.texts().row(table.grid().rows().get(row)),
                table.texts().function(table.grid().columns().get(column).function()), text.strip());
    }
}
