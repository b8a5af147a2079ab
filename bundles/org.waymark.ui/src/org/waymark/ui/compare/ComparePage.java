package org.waymark.ui.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Change;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.map.MarkedMap;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.Muted;

/** Shows the changes as a tree, the selected change in full, and its map with all changes marked. */
final class ComparePage extends Composite {

    /** The actions for a change. */
    interface Actions {

        boolean canRevert(Change change);

        void revert(Change change);

        /** Returns whether the element has further changes, any of which can be reverted. */
        boolean canRevertAll(Change change);

        void revertAll(Change change);

        void reveal(EObject element);
    }

    private final Messages messages = Messages.of(ComparePage.class);
    private final Actions actions;
    private final PortfolioSession session;
    private final CompareSource source;
    private final Label count;
    private final Text filter;
    private final ChangeViewer tree;
    private final ChangeDetail detail;
    private final MarkedMap map;
    private Optional<PortfolioDocument> other = Optional.empty();
    private List<Change> changes = List.of();
    private Settings settings;

    ComparePage(Composite parent, IEditorPart editor, PortfolioSession session, CompareSource source) {
        super(parent, SWT.NONE);
        this.actions = (Actions) editor;
        this.session = session;
        this.source = source;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite header = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 8).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        count = new Label(header, SWT.WRAP);
        count.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT)
                .applyTo(count);
        filter = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(messages.get("compare_filter"));
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, event -> refresh());
        SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new ChangeViewer(sash, this::select);
        SashForm right = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        detail = new ChangeDetail(right, source.label(), this::revert, this::revertAll, this::reveal);
        map = createMap(right, editor);
        sash.setWeights(36, 64);
        right.setWeights(38, 62);
        Label keys = new Label(this, SWT.WRAP);
        keys.setText(messages.get("compare_keys"));
        Muted.on(keys);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 4).hint(400, SWT.DEFAULT).applyTo(keys);
        tree.control().addListener(SWT.KeyDown, this::key);
        for (SideColumn column : detail.columns()) {
            column.text().addListener(SWT.KeyDown, this::key);
        }
    }

    private MarkedMap createMap(Composite parent, IEditorPart editor) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(frame);
        GridDataFactory.fillDefaults().indent(12, 2).grab(true, false).applyTo(new MarkLegend(frame));
        MarkedMap made = new MarkedMap(frame, editor, session.document());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
        return made;
    }

    ISelectionProvider viewer() {
        return tree.viewer();
    }

    List<Change> changes() {
        return changes;
    }

    /** Shows a message in place of the number of changes. */
    void say(String message) {
        count.setText(message.replace("&", "&&"));
        layout(true, true);
    }

    void show(PortfolioDocument older, List<Change> now, Settings looks) {
        other = Optional.of(older);
        changes = now;
        settings = looks;
        say(source.headline(changes.size()).orElseGet(() -> messages.get(
                changes.isEmpty() ? "compare_same" : "compare_count", counted())));
        refresh();
    }

    private Object[] counted() {
        return changes.isEmpty()
                ? new Object[]{session.name(), source.label()}
                : new Object[]{changes.size(), session.name(), source.label()};
    }

    private void refresh() {
        tree.show(ChangeTree.of(changes, messages.get("compare_library"), filter.getText()));
        if (tree.selected().isEmpty()) {
            detail.clear();
        }
        journey(tree.selected()).ifPresent(journey -> mark(journey));
    }

    private void select(ChangeTree.Line line) {
        other.ifPresent(older -> {
            detail.show(line, older, session.document(), settings.look() == Look.DARK);
            Optional<EObject> element = element(line);
            detail.enable(actions.canRevert(line.change()), actions.canRevertAll(line.change()),
                    element.isPresent());
            journey(Optional.of(line)).filter(journey -> !map.shows(journey)).ifPresent(this::mark);
            element.ifPresent(map::reveal);
        });
    }

    private void mark(Journey journey) {
        map.show(journey, session.document(), changes, settings.theme());
        tree.selected().flatMap(this::element).ifPresent(map::reveal);
    }

    /** Returns the element of a change, or the former owner of a removed one. */
    private Optional<EObject> element(ChangeTree.Line line) {
        String id = line.change() instanceof Change.Removed removed
                ? removed.place().owner().id()
                : line.change().element().id();
        return session.find(id);
    }

    /**
     * Returns the journey of the change; for a change in the library the journey shown already, else the first with
     * changes.
     */
    private Optional<Journey> journey(Optional<ChangeTree.Line> line) {
        return line.flatMap(known -> known.change().element().journey()).or(() -> changes.stream()
                .flatMap(change -> change.element().journey().stream()).findFirst())
                .flatMap(session::find).filter(Journey.class::isInstance).map(Journey.class::cast)
                .or(() -> session.portfolio().getJourneys().stream().findFirst());
    }

    private void revert() {
        tree.selected().map(ChangeTree.Line::change).filter(actions::canRevert).ifPresent(actions::revert);
    }

    private void revertAll() {
        tree.selected().map(ChangeTree.Line::change).filter(actions::canRevertAll).ifPresent(actions::revertAll);
    }

    private void reveal() {
        tree.selected().flatMap(this::element).ifPresent(actions::reveal);
    }

    private void key(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            event.doit = !done(event.keyCode, (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private boolean done(int key, boolean shift) {
        switch (key) {
            case 'n', 'т' -> tree.go(1);
            case 'p', 'з' -> tree.go(-1);
            case 'm', 'ь' -> reveal();
            case 'r', 'к' -> {
                if (shift) {
                    revertAll();
                } else {
                    revert();
                }
            }
            case 'f', 'а' -> filter.setFocus();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean setFocus() {
        return tree.control().setFocus();
    }
}
