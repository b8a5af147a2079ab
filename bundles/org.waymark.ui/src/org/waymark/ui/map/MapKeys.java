package org.waymark.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.PartDelete;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.clip.MapClipboard;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.Folding;
import org.waymark.ui.map.parts.InPlaceTyping;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.typing.MapKeyHandler;
import org.waymark.ui.map.typing.MapSite;
import org.waymark.ui.map.typing.Typing;
import org.waymark.ui.session.PortfolioSession;

/** The keyboard handling of a map editor. */
final class MapKeys implements MapSite {

    private final GraphicalViewer viewer;
    private final MapRoot root;
    private final PortfolioSession session;
    private final Supplier<MapContent> content;
    private final ViewState state;
    private final Runnable update;
    private final Typing typing;
    private final MapClipboard clipboard;

    /** @param update places the map again after a change of its state */
    MapKeys(GraphicalViewer viewer, MapRoot root, PortfolioSession session, Supplier<MapContent> content,
            ViewState state, Runnable update) {
        this.viewer = viewer;
        this.root = root;
        this.session = session;
        this.content = content;
        this.state = state;
        this.update = update;
        typing = new Typing(this);
        EmptyHint.install((FigureCanvas) viewer.getControl(), session, () -> content.get().journey());
        clipboard = new MapClipboard(this, typing);
        viewer.setKeyHandler(new MapKeyHandler(this, typing));
        viewer.setProperty(InPlaceTyping.KEY, typing);
        viewer.setProperty(Folding.KEY, new Folding(state::isCollapsed, this::toggle));
        // Tab moves through the lanes and not out of the map; Esc and Enter are handled by the map, too
        viewer.getControl().addListener(SWT.Traverse, event -> {
            event.doit = false;
            event.detail = SWT.TRAVERSE_NONE;
        });
    }

    Typing typing() {
        return typing;
    }

    /** Starts naming the first stage if the map has only one empty stage and its editor is active. */
    void begin(boolean active) {
        if (!active || viewer.getControl().isDisposed() || !session.contains(content().journey())) {
            return;
        }
        List<Stage> stages = content().journey().getStages();
        if (stages.size() == 1 && stages.getFirst().getTouchpoints().isEmpty() && !readOnly()) {
            typing.go(GridCell.header(stages.getFirst()));
            typing.edit();
        }
    }

    /** Moves the focus to a changed element if its cell or a sibling of it had the focus. */
    void follow(EObject changed) {
        Optional<GridCell> cell = typing.cell()
                .filter(c -> c.step() == changed || c.stage() == changed && !c.isHeader());
        if (cell.isPresent()) {
            typing.go(cell.get());
        } else {
            reveal(changed);
        }
    }

    /** Selects the part of an element, or of its nearest visible owner, and scrolls to it. */
    void reveal(EObject element) {
        EObject at = element;
        while (at != null && at != content().journey()) {
            List<ElementPart> parts = map().partsOf(at);
            if (!parts.isEmpty()) {
                // the new size of the map must be valid before scrolling; painting can wait
                canvas().getViewport().validate();
                if (!viewer.getSelectedEditParts().equals(List.of(parts.getFirst()))) {
                    viewer.select(parts.getFirst());
                }
                viewer.reveal(parts.getFirst());
                return;
            }
            at = at.eContainer();
        }
    }

    /** Clears the selected cells, or deletes what the selected parts show; a mark that is no element stays. */
    void delete() {
        if (!typing.clear()) {
            List<PlacedPart> selected = ((List<?>) viewer.getSelectedEditParts()).stream()
                    .filter(ElementPart.class::isInstance).map(part -> ((ElementPart) part).placed()).toList();
            new PartDelete(session.domain(), content().journey()).of(selected).ifPresent(session::execute);
        }
    }

    /** Selects all parts in the role of the selected one; all touchpoints without a selection. */
    private void selectAll() {
        Object focus = viewer.getSelectedEditParts().isEmpty() ? null : viewer.getSelectedEditParts().getLast();
        PartRole role = focus instanceof ElementPart part ? part.placed().role() : PartRole.TOUCHPOINT;
        viewer.setSelection(new StructuredSelection(map().partsIn(role)));
    }

    /**
     * Performs an action by name: goes to the emotions, selects the next persona or the other viewpoint, folds stages,
     * uses the clipboard, selects all.
     */
    void go(String what) {
        switch (what) {
            case "emotions" -> typing.goToEmotions();
            case "persona" -> typing.curve(typing.curve().next(content().journey()));
            case "viewpoint" -> typing.curve(typing.curve().turned());
            case "cut" -> clipboard.cut();
            case "copy" -> clipboard.copy();
            case "paste" -> clipboard.paste();
            case "picture" -> clipboard.copyPicture();
            case "drawing" -> clipboard.copyDrawing();
            case "all" -> selectAll();
            case "collapse" -> typing.cell().map(GridCell::stage).ifPresent(this::toggle);
            default -> throw new IllegalArgumentException(what);
        }
    }

    @Override
    public GraphicalViewer viewer() {
        return viewer;
    }

    @Override
    public PortfolioSession session() {
        return session;
    }

    @Override
    public MapContent content() {
        return content.get();
    }

    @Override
    public MapPart map() {
        return (MapPart) viewer.getContents();
    }

    @Override
    public void reveal(Box box, boolean vertical) {
        // the new size of the map must be valid before scrolling
        canvas().getViewport().validate();
        root.reveal(box, vertical);
    }

    @Override
    public void curveChanged() {
        root.tell();
    }

    @Override
    public void expand(Stage stage) {
        if (state.isCollapsed(stage)) {
            state.expand(stage);
            update.run();
        }
    }

    @Override
    public void toggle(Stage stage) {
        state.toggle(List.of(stage));
        update.run();
    }

    @Override
    public void show(LaneSpec lane) {
        if (state.show(lane)) {
            update.run();
        }
    }
}
