package org.waymark.ui.backlog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.InitiativeEdits;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.PainItem;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.backlog.BacklogScene;
import org.waymark.core.layout.backlog.KeptCards;
import org.waymark.core.layout.backlog.PlacedBacklog;
import org.waymark.core.layout.DropField;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.problems.Fixes;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.FollowUp;
import org.waymark.ui.widgets.PageSelection;

/** The backlog of a portfolio: board, grid, table and pain points of the same initiatives. */
public final class BacklogPage implements BacklogBar.Listener, BacklogCanvas.Host {

    private static final int[] SHARES = {74, 26};

    private final PortfolioSession session;
    private final Consumer<EObject> reveal;
    private final Paints paints;
    private final TextCache texts;
    private final KeptCards kept = new KeptCards();
    private final BacklogMoves moves;
    private final PageSelection selection = new PageSelection(this::shared);
    private final BacklogBar bar;
    private final SashForm halves;
    private final Composite stack;
    private final BacklogCanvas canvas;
    private final BacklogTable table;
    private final CurePane cures;
    private final FollowUp later;
    private Theme theme;
    private BacklogMode mode = BacklogMode.BOARD;
    private List<BacklogItem> items = List.of();
    private List<BacklogRow> rows = List.of();
    private Optional<EObject> chosen = Optional.empty();
    // what other views were told last
    private Optional<EObject> selected = Optional.empty();

    /** @param reveal called with an element to show on its map */
    BacklogPage(Composite parent, PortfolioSession session, Theme theme, Consumer<EObject> reveal) {
        this.session = session;
        this.theme = theme;
        this.reveal = reveal;
        moves = new BacklogMoves(session);
        paints = new Paints(parent.getDisplay(), session.document().rootFile().getParent());
        texts = TextCache.of(paints);
        bar = new BacklogBar(parent, session.portfolio(), this);
        halves = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        stack = new Composite(halves, SWT.NONE);
        stack.setLayout(new StackLayout());
        canvas = new BacklogCanvas(stack, paints, this);
        table = new BacklogTable(stack, session);
        cures = new CurePane(halves, id -> session.find(id).ifPresent(reveal));
        halves.setWeights(SHARES);
        halves.addListener(SWT.Resize, event -> {
            Point size = halves.getSize();
            halves.setOrientation(size.x > size.y * 2 ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        later = new FollowUp(stack, this::compute);
        canvas.control().addListener(SWT.Resize, event -> {
            place();
            told();
        });
        canvas.control().addListener(SWT.Dispose, event -> paints.dispose());
        table.viewer().addSelectionChangedListener(event -> table.chosen().ifPresent(this::choose));
        mode(BacklogMode.BOARD);
        compute();
    }

    /** Returns the control that has the focus first. */
    Control control() {
        return mode == BacklogMode.TABLE ? table.viewer().getControl() : canvas.control();
    }

    /** Returns the drawing area. */
    public Control canvas() {
        return canvas.control();
    }

    BacklogMode mode() {
        return mode;
    }

    private List<EObject> shared() {
        return selected.stream().toList();
    }

    PageSelection selection() {
        return selection;
    }

    /** Returns what is drawn now. */
    public Optional<PlacedBacklog> placed() {
        return canvas.placed();
    }

    /** Returns the selected element. */
    public Optional<EObject> chosen() {
        return chosen;
    }

    /** Returns where the first item of an element is on the canvas. */
    public Optional<Rectangle> placeOf(EObject element) {
        return canvas.placed().flatMap(it -> it.items().stream().filter(item -> item.element() == element)
                .findFirst()).map(canvas::place);
    }

    /** Follows an edit, once for all edits of one event. */
    void update() {
        later.ask();
    }

    void restyle(Theme look) {
        theme = look;
        place();
    }

    private void compute() {
        Map<String, Initiative> byId = new HashMap<>();
        session.portfolio().getInitiatives().forEach(it -> byId.put(Ids.idOf(it), it));
        items = BacklogItem.board(session.portfolio(), session.portfolio().getJourneys(), Ids::idOf);
        LocalDate today = LocalDate.now();
        rows = items.stream().map(it -> new BacklogRow(it, byId.get(it.id())))
                .filter(it -> bar.filter().takes(it.item(), it.initiative(), today)).toList();
        if (mode == BacklogMode.TABLE) {
            table.show(rows);
        }
        chosen = chosen.filter(session::contains);
        place();
        told();
    }

    private void place() {
        Rectangle room = canvas.control().getClientArea();
        if (room.width <= 0 || mode == BacklogMode.TABLE) {
            bar.count(rows.size(), items.size());
            return;
        }
        BacklogScene scene = new BacklogScene(session.portfolio(), theme, texts, Locale.getDefault(),
                LocalDate.now());
        List<BacklogItem> shown = rows.stream().map(BacklogRow::item).toList();
        if (mode == BacklogMode.PAINS) {
            List<PainItem> all = PainItem.of(session.portfolio().getJourneys(), Ids::idOf);
            List<PainItem> pains = all.stream()
                    .filter(it -> bar.filter().takes(it, session.find(it.stepId()))).toList();
            bar.count(pains.size(), all.size());
            canvas.show(scene.pains(pains, room.width, room.height), theme.palette());
        } else {
            bar.count(rows.size(), items.size());
            canvas.show(mode == BacklogMode.BOARD
                    ? scene.board(shown, room.width, room.height, kept)
                    : scene.grid(proposals(shown), room.width, room.height), theme.palette());
        }
    }

    /** Numbers all initiatives as documents do, the best impact for the effort first. */
    private List<Proposal> proposals(List<BacklogItem> shown) {
        List<Proposal> numbered = new ArrayList<>();
        int number = 0;
        for (BacklogItem item : BacklogItem.ranked(items)) {
            number++;
            if (shown.contains(item)) {
                numbered.add(new Proposal(number, item, Optional.empty()));
            }
        }
        return numbered;
    }

    @Override
    public void mode(BacklogMode wanted) {
        mode = wanted;
        bar.mode(wanted);
        ((StackLayout) stack.getLayout()).topControl = wanted == BacklogMode.TABLE
                ? table.control()
                : canvas.control();
        stack.layout();
        // pain points are no initiatives, so nothing could stand in the list of cures
        halves.setMaximizedControl(wanted == BacklogMode.PAINS ? stack : null);
        if (wanted == BacklogMode.TABLE) {
            table.show(rows);
        }
        place();
        chosen.ifPresent(this::show);
        told();
    }

    @Override
    public void filter(BacklogFilter filter) {
        compute();
    }

    @Override
    public void create(String name) {
        session.execute(new InitiativeEdits(session.domain()).create(session.portfolio(), name,
                InitiativeStatus.IDEA));
        Initiative made = session.portfolio().getInitiatives().getLast();
        compute();
        if (rows.stream().noneMatch(it -> it.initiative() == made)) {
            bar.clear();
        }
        show(made);
    }

    @Override
    public void answer() {
        selected.ifPresent(it -> Fixes.line(session, it, "").makeInitiative());
    }

    @Override
    public void leave() {
        control().setFocus();
    }

    /** Selects an element, if it is shown. */
    void show(EObject element) {
        if (mode == BacklogMode.TABLE) {
            table.select(element);
        } else {
            canvas.select(element);
        }
        choose(element);
    }

    private void choose(EObject element) {
        chosen = Optional.of(element);
        told();
    }

    /** Tells other views what is selected in sight; what a filter or another mode hides is kept, but not selected. */
    private void told() {
        Optional<EObject> seen = chosen.filter(this::isShown);
        if (!seen.equals(selected)) {
            selected = seen;
            selection.changed();
        }
        cures.show(chosen.flatMap(it -> items.stream().filter(item -> item.id().equals(Ids.idOf(it))).findFirst()));
    }

    private boolean isShown(EObject element) {
        return mode == BacklogMode.TABLE
                ? rows.stream().anyMatch(row -> row.initiative() == element)
                : placeOf(element).isPresent();
    }

    /** Returns whether the keys are on the list of what the selected initiative cures. */
    boolean isAtCures() {
        return cures.viewer().getControl().isFocusControl();
    }

    @Override
    public void selected(PlacedPart item) {
        choose(item.element());
    }

    @Override
    public void dropped(PlacedPart item, DropField field, Optional<EObject> before) {
        moves.drop(mode, item.element(), field, before);
    }

    @Override
    public void shifted(PlacedPart item, int right, int up) {
        List<Initiative> column = rows.stream().map(BacklogRow::initiative)
                .filter(it -> item.element() instanceof Initiative own && own.getStatus() == it.getStatus()).toList();
        moves.shift(mode, item.element(), right, up, column);
    }

    @Override
    public void opened(PlacedPart item) {
        if (item.element() instanceof Initiative) {
            cures.setFocus();
        } else {
            reveal.accept(item.element());
        }
    }

    @Override
    public void answered(PlacedPart item) {
        if (mode == BacklogMode.PAINS) {
            answer();
        }
    }

    @Override
    public void edited(PlacedPart item) {
        if (!session.document().readOnly()) {
            NameCell.open(canvas.control() instanceof Composite parent ? parent : stack, canvas.place(item),
                    item.element(), session, canvas.control()::setFocus);
        }
    }

    /** Edits the name of what is selected. */
    void edit() {
        if (mode == BacklogMode.TABLE) {
            table.edit();
        } else {
            canvas.current().ifPresent(this::edited);
        }
    }

    @Override
    public void typed(char letter) {
        if (mode != BacklogMode.PAINS && !session.document().readOnly()) {
            bar.begin(Character.toString(letter));
        }
    }
}
