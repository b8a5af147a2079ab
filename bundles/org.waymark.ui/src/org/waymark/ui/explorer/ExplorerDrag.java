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
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.TreeItem;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Dragging in the tree: an element among its neighbours, a touchpoint also into another stage of its portfolio. */
final class ExplorerDrag extends ViewerDropAdapter {

    private final Sessions sessions;

    private ExplorerDrag(TreeViewer tree, Sessions sessions) {
        super(tree);
        this.sessions = sessions;
        setFeedbackEnabled(true);
    }

    static void install(TreeViewer tree, Sessions sessions) {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        tree.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.getStructuredSelection().size() == 1
                        && tree.getStructuredSelection().getFirstElement() instanceof EObject;
                LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
            }
        });
        tree.addDropSupport(DND.DROP_MOVE, transfers, new ExplorerDrag(tree, sessions));
    }

    /** Neighbours make room by halves, so that no place on a row refuses the drop; a stage takes a touchpoint in. */
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
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    private Optional<Command> edit(Object target) {
        Optional<EObject> source = source();
        Optional<PortfolioSession> session = source.flatMap(sessions::of);
        if (session.isEmpty() || !(target instanceof EObject at) || source.get() == at
                || !session.get().contains(at)) {
            return Optional.empty();
        }
        if (source.get() instanceof Touchpoint touchpoint && touchpoint.eContainer() instanceof Stage) {
            return touchpoint(session.get(), touchpoint, at);
        }
        return sameList(source.get(), at)
                ? Optional.of(new FeatureEdits(session.get().domain()).move(
                        at.eContainer(), at.eContainmentFeature(), source.get(), index(source.get(), at)))
                : Optional.empty();
    }

    private Optional<Command> touchpoint(PortfolioSession session, Touchpoint touchpoint, EObject at) {
        StructureEdits edits = new StructureEdits(session.domain());
        if (at instanceof Stage stage) {
            return Optional.of(edits.moveTouchpoint(touchpoint, stage, stage.getTouchpoints().size()));
        }
        return at instanceof Touchpoint && at.eContainer() instanceof Stage stage
                ? Optional.of(edits.moveTouchpoint(touchpoint, stage, index(touchpoint, at)))
                : Optional.empty();
    }

    /** Whether one can stand before or after the other: in one list, or both touchpoints of stages. */
    private static boolean sameList(EObject one, EObject other) {
        boolean touchpoints = one instanceof Touchpoint && other instanceof Touchpoint
                && one.eContainer() instanceof Stage && other.eContainer() instanceof Stage;
        return touchpoints || one.eContainer() == other.eContainer() && one.eContainer() != null
                && one.eContainmentFeature() == other.eContainmentFeature();
    }

    /** The place before or behind the target, counted after the source is taken out. */
    private int index(EObject source, EObject at) {
        List<?> list = (List<?>) at.eContainer().eGet(at.eContainmentFeature());
        int index = list.indexOf(at) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
        int from = list.indexOf(source);
        return from >= 0 && from < index ? index - 1 : index;
    }
}
