package org.waymark.ui.map.policies;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.waymark.core.edit.DropEdits;
import org.waymark.core.edit.DropEdits.Outcome;
import org.waymark.core.edit.DropEdits.Takes;
import org.waymark.core.layout.PartRole;
import org.waymark.ui.map.drop.DropHint;
import org.waymark.ui.map.drop.DropSpot;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;

/** Drags notes of the map into a cell, where they become content. */
final class NoteDrag {

    private final MapContent content;
    private final Supplier<EditPart> host;
    private DropHint hint;

    NoteDrag(MapContent content, Supplier<EditPart> host) {
        this.content = content;
        this.host = host;
    }

    static boolean moves(ChangeBoundsRequest request) {
        return request.getEditParts() != null && !request.getEditParts().isEmpty() && request.getEditParts().stream()
                .allMatch(part -> part instanceof ElementPart element && element.placed().role() == PartRole.NOTE);
    }

    Optional<Command> command(ChangeBoundsRequest request) {
        return spot(request).map(spot -> outcome(request, spot)).filter(Takes.class::isInstance)
                .map(takes -> ((Takes) takes).command());
    }

    private Outcome outcome(ChangeBoundsRequest request, DropSpot spot) {
        List<EObject> notes = ((List<?>) request.getEditParts()).stream()
                .map(part -> ((ElementPart) part).placed().element()).toList();
        // what a note becomes has no author
        return new DropEdits(content.domain(), "").drop(notes, spot.place());
    }

    private Optional<DropSpot> spot(ChangeBoundsRequest request) {
        return host.get().getViewer() instanceof GraphicalViewer viewer
                ? DropSpot.at(viewer, request.getLocation())
                : Optional.empty();
    }

    void show(ChangeBoundsRequest request) {
        Optional<DropSpot> spot = spot(request);
        if (hint == null) {
            hint = new DropHint((GraphicalViewer) host.get().getViewer());
        }
        if (spot.isEmpty()) {
            hint.hide();
            return;
        }
        Outcome outcome = outcome(request, spot.get());
        hint.show(spot.get(), outcome instanceof Takes, outcome.text(), request.getLocation());
    }

    void hide() {
        if (hint != null) {
            hint.hide();
        }
    }
}
