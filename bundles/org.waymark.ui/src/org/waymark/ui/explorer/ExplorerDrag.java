package org.waymark.ui.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEffect;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.Gap;
import org.waymark.core.edit.StructureEdits;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.elements.ElementIcons;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/**
 * Drag and drop in the tree: an element is moved among its siblings, a touchpoint also into another stage of its
 * portfolio.
 */
final class ExplorerDrag extends ViewerDropAdapter {

    private final Sessions sessions;

    private ExplorerDrag(TreeViewer tree, Sessions sessions) {
        super(tree);
        this.sessions = sessions;
        setFeedbackEnabled(true);
    }

    static void install(TreeViewer tree, Sessions sessions) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        // the tree moves, the map links
        DragSource drag = new DragSource(tree.getTree(), DND.DROP_MOVE | DND.DROP_LINK);
        drag.setTransfer(transfers);
        drag.setDragSourceEffect(new DragSourceEffect(tree.getTree()) {
            @Override
            public void dragStart(DragSourceEvent event) {
                // the default drag image of whole rows would hide the drop target
                if (tree.getStructuredSelection().getFirstElement() instanceof EObject first) {
                    event.image = ElementIcons.of(first.eClass()).image();
                }
            }
        });
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                List<?> chosen = tree.getStructuredSelection().toList();
                event.doit = !chosen.isEmpty() && chosen.stream().allMatch(EObject.class::isInstance);
                LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        tree.addDropSupport(DND.DROP_MOVE, transfers, new ExplorerDrag(tree, sessions));
    }

    /**
     * Splits a row into halves for siblings, so that every place on it accepts the drop; a stage also accepts a
     * touchpoint.
     */
    @Override
    protected int determineLocation(DropTargetEvent event) {
        boolean neighbours = event.item instanceof TreeItem item && item.getData() instanceof EObject at
                && source().filter(element -> sameList(element, at)).isPresent();
        if (!neighbours) {
            return event.item == null ? LOCATION_NONE : LOCATION_ON;
        }
        Rectangle row = getBounds((TreeItem) event.item);
        return getViewer().getControl().toControl(event.x, event.y).y < row.y + row.height / 2
                ? LOCATION_BEFORE
                : LOCATION_AFTER;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return edit(target).filter(Command::canExecute).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        Optional<Command> edit = edit(getCurrentTarget());
        edit.ifPresent(command -> source().flatMap(sessions::of).ifPresent(session -> session.execute(command)));
        return edit.isPresent();
    }

    private static Optional<EObject> source() {
        return sources().stream().findFirst();
    }

    private static List<EObject> sources() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? ((List<?>) selection.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    private Optional<Command> edit(Object target) {
        Optional<EObject> source = source();
        Optional<PortfolioSession> session = source.flatMap(sessions::of);
        if (session.isEmpty() || !(target instanceof EObject at) || sources().contains(at)
                || !session.get().contains(at)) {
            return Optional.empty();
        }
        if (sources().size() > 1) {
            return several(session.get(), at);
        }
        if (source.get() instanceof Touchpoint touchpoint && touchpoint.eContainer() instanceof Stage) {
            return touchpoint(session.get(), touchpoint, at);
        }
        return sameList(source.get(), at)
                ? Optional.of(new FeatureEdits(session.get().domain()).move(
                        at.eContainer(), at.eContainmentFeature(), source.get(), index(List.of(source.get()), at)))
                : Optional.empty();
    }

    /** Moves several touchpoints together; other elements can only be moved one at a time. */
    private Optional<Command> several(PortfolioSession session, EObject at) {
        List<Touchpoint> touchpoints = sources().stream().filter(Touchpoint.class::isInstance)
                .map(Touchpoint.class::cast).filter(t -> t.eContainer() instanceof Stage).toList();
        if (touchpoints.size() < sources().size()) {
            return Optional.empty();
        }
        StructureEdits edits = new StructureEdits(session.domain());
        if (at instanceof Stage stage) {
            return Optional.of(
                    edits.moveTouchpoints(touchpoints, stage, Gap.atEnd(stage.getTouchpoints()).indexOf(touchpoints)));
        }
        return at instanceof Touchpoint && at.eContainer() instanceof Stage stage
                ? Optional.of(edits.moveTouchpoints(touchpoints, stage, index(touchpoints, at)))
                : Optional.empty();
    }

    private Optional<Command> touchpoint(PortfolioSession session, Touchpoint touchpoint, EObject at) {
        StructureEdits edits = new StructureEdits(session.domain());
        if (at instanceof Stage stage) {
            return Optional.of(edits.moveTouchpoint(touchpoint, stage,
                    Gap.atEnd(stage.getTouchpoints()).indexOf(List.of(touchpoint))));
        }
        return at instanceof Touchpoint && at.eContainer() instanceof Stage stage
                ? Optional.of(edits.moveTouchpoint(touchpoint, stage, index(List.of(touchpoint), at)))
                : Optional.empty();
    }

    /** Returns whether the elements can be siblings: in one list, or both touchpoints of stages. */
    private static boolean sameList(EObject one, EObject other) {
        boolean touchpoints = one instanceof Touchpoint && other instanceof Touchpoint
                && one.eContainer() instanceof Stage && other.eContainer() instanceof Stage;
        return touchpoints || one.eContainer() == other.eContainer() && one.eContainer() != null
                && one.eContainmentFeature() == other.eContainmentFeature();
    }

    /** Returns the index before or after the target, counted after the removal of the sources. */
    private int index(List<? extends EObject> moved, EObject at) {
        return Gap.beside(at, getCurrentLocation() == LOCATION_AFTER).indexOf(moved);
    }
}
