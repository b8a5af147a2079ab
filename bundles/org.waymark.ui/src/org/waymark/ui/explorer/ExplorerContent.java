package org.waymark.ui.explorer;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Provides portfolios; in them the journeys with stages, touchpoints and parking lot, and the library. */
final class ExplorerContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((Sessions) input).all().stream().map(PortfolioSession::portfolio).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return children(parent).toArray();
    }

    static List<?> children(Object parent) {
        return switch (parent) {
            case Portfolio portfolio -> Group.of(portfolio);
            case Group group -> group.elements();
            case Journey journey when journey.getNotes().isEmpty() -> journey.getStages();
            case Journey journey -> Stream.concat(journey.getStages().stream(), Stream.of(Group.notes(journey)))
                    .toList();
            case Stage stage -> stage.getTouchpoints();
            case Touchpoint touchpoint -> touchpoint.getMicroInteractions();
            case BusinessFunction function -> function.getSubfunctions();
            default -> List.of();
        };
    }

    @Override
    public Object getParent(Object element) {
        return parent(element);
    }

    static Object parent(Object element) {
        return switch (element) {
            case Group group -> group.owner();
            case Note note when note.eContainer() instanceof Journey journey -> Group.notes(journey);
            case EObject object when object.eContainer() instanceof Portfolio portfolio ->
                new Group(portfolio, object.eContainmentFeature());
            case EObject object -> object.eContainer();
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return !children(element).isEmpty();
    }
}
