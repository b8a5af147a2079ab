package org.waymark.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.RoleSpelling;
import org.waymark.core.matrixview.GridColumn;
import org.waymark.core.matrixview.GridHeading;
import org.waymark.core.matrixview.GridRow;
import org.waymark.core.matrixview.GridSort;
import org.waymark.core.matrixview.GridState;
import org.waymark.core.matrixview.MatrixGrid;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;
import org.waymark.ui.parts.ReviewCommands;
import org.waymark.ui.parts.SelectionPlace;
import org.waymark.ui.session.PortfolioSession;

/** The matrix with its filter bar and legend. Folding, hiding, filter and order last as long as the page. */
public final class MatrixPage implements MatrixTable.Listener, MatrixBar.Listener {

    private final PortfolioSession session;
    private final MatrixLook look;
    private final boolean portfolio;
    private final Consumer<EObject> open;
    private final MatrixBar bar;
    private final MatrixTable table;
    private final MatrixLegend legend;
    private final MatrixEditing editing;
    private final MatrixTyping typing;
    private final MatrixClipboard clipboard;
    private final MatrixSelection selection;
    private List<Journey> journeys;
    private GridState state = GridState.ALL;

    /**
     * @param portfolio true if each journey has a heading of its own
     * @param open shows an element on its map
     */
    MatrixPage(Composite parent, PortfolioSession session, List<Journey> journeys, boolean portfolio, Theme theme,
            Consumer<EObject> open) {
        this.session = session;
        this.journeys = journeys;
        this.portfolio = portfolio;
        this.open = open;
        look = new MatrixLook(theme);
        look.comments().update(journeys);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        bar = new MatrixBar(body, look, this);
        table = new MatrixTable(body, look, grid(), this);
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        legend = new MatrixLegend(body, look);
        editing = new MatrixEditing(session, table, legend::tell);
        typing = new MatrixTyping(editing);
        clipboard = new MatrixClipboard(editing);
        selection = new MatrixSelection(table, editing);
        table.control().addListener(SWT.KeyDown, this::key);
        table.control().addListener(SWT.FocusOut, event -> typing.finish());
        table.control().addListener(SWT.FocusIn, event -> selection.update());
        table.control().setMenu(new MatrixMenu(this).menu());
        bar.show(table.grid());
        if (!table.grid().rows().isEmpty() && !table.grid().columns().isEmpty()) {
            table.select(0, 0);
        }
    }

    private MatrixGrid grid() {
        OwnershipMatrix matrix = OwnershipMatrix.of(session.portfolio(), journeys, MatrixOptions.PLAIN, Ids::idOf);
        return MatrixGrid.of(matrix, state, portfolio);
    }

    /** Updates after a change of the model, possibly with other journeys. */
    void update(List<Journey> now) {
        journeys = now;
        look.comments().update(now);
        legend.clear();
        show(grid());
    }

    private void show(MatrixGrid grid) {
        table.show(grid);
        bar.show(grid);
        selection.update();
    }

    void change(UnaryOperator<GridState> change) {
        state = change.apply(state);
        legend.clear();
        show(MatrixGrid.of(table.grid().matrix(), state, portfolio));
    }

    void restyle(Theme theme, RoleSpelling spelling) {
        look.use(theme);
        look.texts().use(spelling);
        table.restyle();
        legend.restyle();
    }

    /** Handles keys that type into cells; those with modifiers are commands. */
    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        OptionalInt influence = KeyPositions.influence(event.keyCode);
        if (influence.isPresent() && (event.stateMask & SWT.SHIFT) == 0) {
            typing.type(influence.getAsInt());
        } else if (KeyPositions.role(event.keyCode).isPresent()) {
            role(KeyPositions.role(event.keyCode).get(), (event.stateMask & SWT.SHIFT) != 0);
        } else if (event.keyCode == SWT.ESC) {
            typing.cancel();
            legend.clear();
        } else {
            signs(event);
        }
    }

    /** Types a role, which replaces those that were there; with Shift it is added or removed. */
    private void role(Role role, boolean toggle) {
        if (toggle) {
            typing.finish();
            editing.toggle(role);
        } else {
            typing.type(role);
        }
    }

    private void signs(Event event) {
        switch (event.keyCode) {
            // Delete itself is a command of the workbench
            case SWT.BS -> perform(MatrixAction.CLEAR);
            case SWT.KEYPAD_SUBTRACT -> perform(MatrixAction.FOLD);
            case SWT.KEYPAD_ADD -> perform(MatrixAction.UNFOLD);
            default -> {
                switch (KeyPositions.latin(event.keyCode)) {
                    case '-' -> perform(MatrixAction.FOLD);
                    case '=', '+' -> perform(MatrixAction.UNFOLD);
                    case '[' -> perform(MatrixAction.FOLD_FUNCTION);
                    case ']' -> perform(MatrixAction.UNFOLD_FUNCTION);
                    default -> {
                        // a key of the table, or without meaning
                    }
                }
            }
        }
    }

    /** Performs the action of a command or menu item. */
    public void perform(MatrixAction action) {
        typing.finish();
        switch (action) {
            case COPY -> clipboard.copy();
            case PASTE -> clipboard.paste();
            case CLEAR -> editing.clear();
            case SELECT_ALL -> table.selectAll();
            case FILL_DOWN -> editing.fillDown();
            case FILL_RIGHT -> editing.fillRight();
            case FOLD -> stage().ifPresent(id -> change(it -> it.foldRow(id, true)));
            case UNFOLD -> row().ifPresent(row -> change(it -> it.foldRow(row.id(), false)));
            case FOLD_ALL -> change(it -> it.foldRows(stages()));
            case UNFOLD_ALL -> change(it -> it.foldRows(Set.of()).foldFunctions(Set.of()));
            case FOLD_FUNCTION -> parent().ifPresent(id -> change(it -> it.foldFunction(id, true)));
            case UNFOLD_FUNCTION -> column().ifPresent(at -> change(it -> it.foldFunction(at.function().id(), false)));
            case FOLD_FUNCTIONS -> change(it -> it.foldFunctions(table.grid().matrix().columns().stream()
                    .filter(column -> column.depth() == 0).map(column -> column.id()).collect(Collectors.toSet())));
            case HIDE -> hide();
            case SHOW_ALL -> change(GridState::showAllColumns);
            case FIND -> bar.focus();
            case ONLY_FUNCTION -> column().ifPresent(at -> change(it -> it.filterByFunction(at.function().id())));
            case PROBLEMS -> change(it -> it.onlyProblems(!it.onlyProblems()));
            case NO_FILTER -> change(it -> it.filter("").filterByFunction("").onlyProblems(false));
            case SORT_FUNCTION -> column().ifPresent(at -> sort(GridSort.byFunction(at.function().id())));
            case SORT_CHECK -> sort(GridSort.byCheck());
            case SORT_INFLUENCE -> sort(GridSort.byInfluence());
            case NO_SORT -> change(it -> it.sort(GridSort.NONE));
            case HEAT -> {
                heat(!look.heat());
                bar.showHeat(look.heat());
            }
            case COMMENTS -> comments();
            case OPEN_MAP -> row().ifPresent(this::open);
        }
    }

    private void sort(GridSort wanted) {
        change(it -> it.sort(it.sort().next(wanted)));
    }

    private Optional<GridRow> row() {
        return table.anchor().map(at -> table.grid().rows().get(at.getRowPosition()));
    }

    Optional<GridColumn> column() {
        return table.anchor().map(at -> table.grid().columns().get(at.getColumnPosition()));
    }

    /** Returns the stage of the selected row, or the selected heading itself. */
    private Optional<String> stage() {
        return row()
                .map(row -> row instanceof GridRow.StepRow step && !row.isGroup() ? step.step().stageId() : row.id());
    }

    private Set<String> stages() {
        return table.grid().matrix().rows().stream().filter(row -> row.kind() == MatrixRow.Kind.STAGE)
                .map(MatrixRow::id).collect(Collectors.toSet());
    }

    /** Returns the selected function if it has subfunctions, else its parent. */
    private Optional<String> parent() {
        return column().map(at -> at.isParent() ? at.function().id() : at.function().parentId())
                .filter(id -> !id.isEmpty());
    }

    private void hide() {
        Set<String> ids = table.cells().stream()
                .map(at -> table.grid().columns().get(at.getColumnPosition()).function().id())
                .collect(Collectors.toSet());
        if (ids.size() == table.grid().columns().size()) {
            legend.tell(look.texts().get("told_hideAll"));
        } else {
            ids.forEach(id -> change(it -> it.hide(id)));
        }
    }

    /** Selects an element's row, cell or column, and unfolds or shows it if necessary. */
    void reveal(EObject element) {
        if (element instanceof BusinessFunction function) {
            show(0, Ids.idOf(function));
            return;
        }
        Optional<EObject> step = Stream.iterate(element, at -> at != null, EObject::eContainer)
                .filter(at -> at instanceof Step || at instanceof Journey).findFirst();
        if (step.isEmpty()) {
            return;
        }
        String id = Ids.idOf(step.get());
        if (table.grid().rowOf(id).isEmpty()) {
            change(it -> it.foldRows(Set.of()).filter("").filterByFunction("").onlyProblems(false).sort(GridSort.NONE));
        }
        String function = element instanceof Ownership ownership && ownership.getFunction() != null
                ? Ids.idOf(ownership.getFunction())
                : column().map(at -> at.function().id()).orElse("");
        table.grid().rowOf(id).ifPresent(row -> show(row, function));
    }

    private void show(int row, String function) {
        if (row < table.grid().rows().size() && !table.grid().columns().isEmpty()) {
            table.select(row, table.grid().columnOf(function).orElse(0));
        }
    }

    @Override
    public void selected() {
        typing.finish();
        legend.clear();
        selection.update();
    }

    @Override
    public void fold(GridRow row) {
        change(it -> it.foldRow(row.id(), !it.foldedRows().contains(row.id())));
    }

    @Override
    public void fold(GridHeading heading) {
        change(it -> it.foldFunction(heading.function().id(), !heading.folded()));
    }

    /** Sorts by a function or by the totals of a column that was clicked. */
    @Override
    public void sortBy(GridSort wanted) {
        typing.finish();
        sort(wanted);
    }

    @Override
    public void hover(String text) {
        legend.hint(text);
    }

    @Override
    public void fill(FillDrag.Fill fill) {
        editing.fill(fill);
    }

    @Override
    public void move(GridColumn column, Optional<GridHeading> heading, GridColumn target, boolean behind) {
        editing.move(column, heading, target, behind);
    }

    @Override
    public void open(GridRow row) {
        session.find(row.id()).ifPresent(open);
    }

    /** Shows the comments on a row, which the press of the button has selected. */
    @Override
    public void comments() {
        ReviewCommands.comments(table.control());
    }

    @Override
    public void filter(GridState wanted) {
        change(it -> wanted);
    }

    @Override
    public void heat(boolean on) {
        look.heat(on);
        restyleHeat();
    }

    private void restyleHeat() {
        table.restyle();
        legend.restyle();
    }

    @Override
    public void focusTable() {
        table.control().setFocus();
    }

    /** Returns the place of the selected cell on the display. */
    Rectangle place() {
        Rectangle cell = table.selected();
        return SelectionPlace.at(table.control(), cell.x, cell.y, cell.width, cell.height);
    }

    public MatrixTable table() {
        return table;
    }

    /** Returns the last message, empty if there is none. */
    public String told() {
        return legend.told();
    }

    MatrixSelection selection() {
        return selection;
    }

    MatrixEditing editing() {
        return editing;
    }
}
