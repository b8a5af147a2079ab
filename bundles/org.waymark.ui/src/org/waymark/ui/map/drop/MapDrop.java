package org.waymark.ui.map.drop;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AutoexposeHelper;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.edit.DropEdits;
import org.waymark.core.edit.DropEdits.Outcome;
import org.waymark.core.edit.DropEdits.Place;
import org.waymark.core.edit.DropEdits.Takes;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;

/** Drops elements of the models explorer on the map: they are assigned at the target, in one undo step. */
public final class MapDrop extends DropTargetAdapter implements TransferDropTargetListener {

    /** The outcome of a drop at a place, computed again only when the place changes. */
    private record Answer(List<EObject> dragged, Place place, Outcome outcome) {
    }

    private final GraphicalViewer viewer;
    private final PortfolioSession session;
    private final Runnable activate;
    private final DropHint hint;
    private AutoexposeHelper scrolling;
    private Answer answer;

    /** @param activate activates the map, because the user continues there */
    public MapDrop(GraphicalViewer viewer, PortfolioSession session, Runnable activate) {
        this.viewer = viewer;
        this.session = session;
        this.activate = activate;
        this.hint = new DropHint(viewer);
    }

    @Override
    public Transfer getTransfer() {
        return LocalSelectionTransfer.getTransfer();
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return !session.document().readOnly() && !dragged().isEmpty();
    }

    private List<EObject> dragged() {
        if (!(LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection)) {
            return List.of();
        }
        List<?> all = selection.toList();
        boolean ours = all.stream().allMatch(e -> e instanceof EObject element && session.contains(element));
        return ours ? all.stream().map(EObject.class::cast).toList() : List.of();
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        org.eclipse.swt.graphics.Point inside = viewer.getControl().toControl(event.x, event.y);
        Point mouse = new Point(inside.x, inside.y);
        scroll(mouse);
        Optional<DropSpot> spot = DropSpot.at(viewer, mouse);
        boolean takes = false;
        if (spot.isPresent()) {
            Outcome outcome = outcome(spot.get().place());
            takes = outcome instanceof Takes;
            hint.show(spot.get(), takes, outcome.text(), mouse);
        } else {
            hint.hide();
        }
        event.feedback = DND.FEEDBACK_NONE;
        event.detail = !takes
                ? DND.DROP_NONE
                : (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_MOVE;
    }

    private Outcome outcome(Place place) {
        List<EObject> dragged = dragged();
        if (answer == null || !answer.place().equals(place) || !answer.dragged().equals(dragged)) {
            answer = new Answer(dragged, place,
                    new DropEdits(session.domain(), PlatformUI.getWorkbench().getService(Settings.class).author())
                            .drop(dragged, place));
        }
        return answer.outcome();
    }

    private void scroll(Point mouse) {
        if (scrolling == null) {
            AutoexposeHelper helper = (AutoexposeHelper) viewer.getRootEditPart().getAdapter(AutoexposeHelper.class);
            scrolling = helper.detect(mouse) ? helper : null;
        }
        if (scrolling != null && !scrolling.step(mouse)) {
            scrolling = null;
        }
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragOver(event);
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        hint.hide();
        scrolling = null;
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        dragOver(event);
        hint.hide();
    }

    @Override
    public void drop(DropTargetEvent event) {
        hint.hide();
        if (answer != null && answer.outcome() instanceof Takes takes && takes.command().canExecute()) {
            activate.run();
            session.execute(takes.command());
        } else {
            event.detail = DND.DROP_NONE;
        }
        answer = null;
    }
}
