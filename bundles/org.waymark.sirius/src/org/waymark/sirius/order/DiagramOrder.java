package org.waymark.sirius.order;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Keeps the pictures of a diagram in the order of the model, whatever Sirius does to them: when it opens the diagram for
 * the first time, refreshes it, arranges it or runs a tool. It sits on GMF's notation of the diagram and gives every
 * change of a place back. The layer {@link Names#KEPT_IN_ORDER} switches it off.
 */
public final class DiagramOrder extends EContentAdapter {

    /** The features whose change may disturb the order. */
    private static final Set<String> PLACES = Set.of("children", "edges", "element", "visible", "layoutConstraint", "x",
            "y", "width", "height", "sourceAnchor", "targetAnchor", "id", "bendpoints", "points", "source", "target");

    private final EObject diagram;
    private final EObject notation;
    private boolean busy;

    private DiagramOrder(EObject diagram, EObject notation) {
        this.diagram = diagram;
        this.notation = notation;
    }

    /** Keeps a diagram in order from now on. To be called inside a transaction that may write. */
    public static void keep(EObject diagram) {
        for (EObject notation : Notation.notation(diagram)) {
            DiagramOrder order = null;
            for (Adapter adapter : notation.eAdapters()) {
                order = adapter instanceof DiagramOrder already ? already : order;
            }
            if (order == null) {
                order = new DiagramOrder(diagram, notation);
                notation.eAdapters().add(order);
            }
            order.arrange(false);
        }
    }

    /** Puts everything in order once, whether or not it is kept so. */
    public static void once(EObject inDiagram) {
        EObject diagram = Notation.diagram(inDiagram);
        Notation.notation(diagram).forEach(notation -> new DiagramOrder(diagram, notation).arrange(true));
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!busy && !notification.isTouch() && notification.getFeature() instanceof EStructuralFeature feature
                && PLACES.contains(feature.getName())) {
            arrange(false);
        }
    }

    private void arrange(boolean anyway) {
        if (busy || !anyway && !isOn()) {
            return;
        }
        busy = true;
        try {
            switch (Notation.text(Notation.get(diagram, "description"), "name")) {
                case Names.JOURNEY_MAP -> new MapOrder(notation).arrange();
                case Names.SERVICE_BLUEPRINT -> new BlueprintOrder(notation).arrange();
                default -> {
                }
            }
        } catch (IllegalStateException readOnly) {
            // nobody may write now; the next refresh comes with a transaction
            return;
        } finally {
            busy = false;
        }
    }

    private boolean isOn() {
        return Stream.of("activatedLayers", "activatedTransientLayers")
                .flatMap(layers -> Notation.list(diagram, layers).stream())
                .anyMatch(layer -> Names.KEPT_IN_ORDER.equals(Notation.get(layer, "name")));
    }
}
