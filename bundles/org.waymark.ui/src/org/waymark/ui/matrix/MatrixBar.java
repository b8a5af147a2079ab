package org.waymark.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.matrixview.GridState;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.Accountability;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.ui.widgets.CheckBox;

/** The bar above the table: filters, heat map switch and key figures. */
final class MatrixBar {

    /** Receives changes of the bar. */
    interface Listener {

        void filter(GridState state);

        void heat(boolean on);

        void focusTable();
    }

    private static final String SHORT = "short";
    private static final int EDGE = 12;
    /** Widths: of the field for the filter, of the summary, of what is between the controls. */
    private static final int FILTER = 210;
    private static final int LEAST_FILTER = 90;
    private static final int SUMMARY = 150;
    private static final int MARGINS = 70;

    private final MatrixTexts texts;
    private final Composite bar;
    private final Text text;
    private final Combo function;
    private final Button problems;
    private final Button heat;
    private final CLabel summary;
    private List<String> functionIds = List.of();
    private MatrixGrid grid;

    MatrixBar(Composite parent, MatrixLook look, Listener listener) {
        texts = look.texts();
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(5, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(texts.get("bar_filter"));
        GridData width = new GridData(SWT.FILL, SWT.CENTER, false, false);
        width.widthHint = FILTER;
        text.setLayoutData(width);
        text.addListener(SWT.Modify, event -> change(state -> listener.filter(state.filter(text.getText()))));
        text.addListener(SWT.KeyDown, event -> key(event, listener));
        function = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridData room = new GridData(SWT.FILL, SWT.CENTER, false, false);
        room.widthHint = 130;
        function.setLayoutData(room);
        function.addListener(SWT.Selection, event -> change(
                state -> listener.filter(state.filterByFunction(functionIds.get(function.getSelectionIndex())))));
        problems = check("bar_problems");
        problems.addListener(SWT.Selection,
                event -> change(state -> listener.filter(state.onlyProblems(problems.getSelection()))));
        heat = check("bar_heat");
        heat.setSelection(look.heat());
        heat.addListener(SWT.Selection, event -> listener.heat(heat.getSelection()));
        summary = new CLabel(bar, SWT.RIGHT);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        summary.addListener(SWT.Resize, event -> fit());
        bar.addListener(SWT.Resize, event -> share(width));
    }

    /** Gives the summary room before the field for the filter. */
    private void share(GridData filter) {
        int others = Stream.of(function, problems, heat).mapToInt(it -> it.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .sum() + text.computeTrim(0, 0, 0, 0).width + MARGINS;
        int room = Math.clamp(bar.getSize().x - others - SUMMARY, LEAST_FILTER, FILTER);
        if (room != filter.widthHint) {
            filter.widthHint = room;
            bar.layout();
        }
    }

    private Button check(String key) {
        Button button = CheckBox.in(bar);
        button.setText(texts.get(key));
        button.setToolTipText(texts.get(key + "_tip"));
        return button;
    }

    private void key(Event event, Listener listener) {
        if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            text.setText("");
            event.doit = false;
        } else if (event.keyCode == SWT.ESC || event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
            listener.focusTable();
            event.doit = false;
        }
    }

    private void change(Consumer<GridState> change) {
        if (grid != null) {
            change.accept(grid.state());
        }
    }

    void focus() {
        text.setFocus();
        text.selectAll();
    }

    /** Shows the state of the grid; a field is written only if its content differs. */
    void show(MatrixGrid shown) {
        grid = null;
        functions(shown);
        if (!text.getText().strip().equals(shown.state().text())) {
            text.setText(shown.state().text());
        }
        problems.setSelection(shown.state().onlyProblems());
        String counts = texts.get("bar_summary", shown.count(Accountability.NONE) + shown.count(Accountability.ONE)
                + shown.count(Accountability.SEVERAL), shown.count(Accountability.NONE),
                shown.count(Accountability.SEVERAL));
        String few = texts.get("bar_summaryShort", shown.count(Accountability.NONE),
                shown.count(Accountability.SEVERAL));
        summary.setData(SHORT, few);
        summary.setToolTipText(counts);
        fit();
        grid = shown;
    }

    /** Shows the key figures in as many words as there is room for. */
    private void fit() {
        String whole = summary.getToolTipText() == null ? "" : summary.getToolTipText();
        GC gc = new GC(summary);
        boolean fits = gc.textExtent(whole).x + EDGE <= summary.getSize().x;
        gc.dispose();
        summary.setText(fits ? whole : String.valueOf(summary.getData(SHORT)));
    }

    void showHeat(boolean on) {
        heat.setSelection(on);
    }

    private void functions(MatrixGrid shown) {
        List<String> ids = new ArrayList<>(List.of(""));
        List<String> names = new ArrayList<>(List.of(texts.get("bar_allFunctions")));
        for (FunctionColumn column : shown.matrix().columns()) {
            ids.add(column.id());
            names.add("    ".repeat(column.depth()) + texts.function(column));
        }
        if (!ids.equals(functionIds) || !names.equals(List.of(function.getItems()))) {
            functionIds = ids;
            function.setItems(names.toArray(String[]::new));
        }
        function.select(Math.max(0, ids.indexOf(shown.state().functionId())));
    }
}
