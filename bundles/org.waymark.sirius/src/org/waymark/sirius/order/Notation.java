package org.waymark.sirius.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Access to what Sirius and GMF keep of a diagram, by the names of features, so that this compiles where neither
 * can be had. Where a name is not found nothing is read or written. Only values that differ are written.
 */
final class Notation {

    /** A width or height that stays as it is. */
    static final int KEEP = -2;

    private Notation() {
    }

    /** Returns the value of a feature; {@code null} if there is none, or no such feature. */
    static Object get(Object object, String feature) {
        EStructuralFeature found = object instanceof EObject known
                ? known.eClass().getEStructuralFeature(feature)
                : null;
        return found == null ? null : ((EObject) object).eGet(found);
    }

    static List<EObject> list(EObject object, String feature) {
        return get(object, feature) instanceof Collection<?> all
                ? all.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList()
                : List.of();
    }

    static String text(Object object, String feature) {
        return String.valueOf(get(object, feature));
    }

    /** Returns the diagram that an element of it is in, or {@code null}. */
    static EObject diagram(EObject inDiagram) {
        EObject diagram = inDiagram;
        while (diagram != null && diagram.eClass().getEStructuralFeature("ownedAnnotationEntries") == null) {
            diagram = diagram.eContainer();
        }
        return diagram;
    }

    /** Returns what GMF keeps of a diagram; empty before it is drawn for the first time. */
    static List<EObject> notation(EObject diagram) {
        return list(diagram, "ownedAnnotationEntries").stream()
                .filter(entry -> Names.NOTATION.equals(get(entry, "source")))
                .map(entry -> get(entry, "data")).filter(EObject.class::isInstance).map(EObject.class::cast).limit(1)
                .toList();
    }

    /** Returns the views of one mapping inside a view, however deep, in the order of what they show. */
    static List<EObject> inside(EObject view, String mapping) {
        List<EObject> found = new ArrayList<>();
        collect(view, mapping, found);
        found.sort(Comparator.comparing(node -> Positions.of((EObject) target(node))));
        return found;
    }

    private static void collect(EObject view, String mapping, List<EObject> found) {
        for (EObject child : list(view, "children")) {
            if (mapping.equals(mapping(child)) && target(child) instanceof EObject) {
                found.add(child);
            } else {
                collect(child, mapping, found);
            }
        }
    }

    static String mapping(EObject view) {
        return text(get(get(view, "element"), "actualMapping"), "name");
    }

    /** Returns the element that a view shows. */
    static Object target(EObject view) {
        return get(get(view, "element"), "target");
    }

    /** Sets the place, and the size unless it is {@link #KEEP}. */
    static void place(EObject node, int x, int y, int width, int height) {
        if (get(node, "layoutConstraint") instanceof EObject bounds) {
            set(bounds, "x", x);
            set(bounds, "y", y);
            set(bounds, "width", width);
            set(bounds, "height", height);
        }
    }

    static void set(EObject object, String feature, int value) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        if (found != null && value != KEEP && !Integer.valueOf(value).equals(object.eGet(found))) {
            object.eSet(found, value);
        }
    }

    /** Gives an edge its two anchors and its points, which GMF keeps as distances from both ends. */
    static void path(EObject edge, String from, String to, int... points) {
        anchor(edge, "sourceAnchor", from);
        anchor(edge, "targetAnchor", to);
        StringBuilder text = new StringBuilder();
        int last = points.length - 2;
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : "$").append('[').append(points[i] - points[0]).append(", ")
                    .append(points[i + 1] - points[1]).append(", ").append(points[i] - points[last]).append(", ")
                    .append(points[i + 1] - points[last + 1]).append(']');
        }
        if (get(edge, "bendpoints") instanceof EObject bendpoints
                && bendpoints.eClass().getEStructuralFeature("points") instanceof EAttribute attribute) {
            EDataType type = attribute.getEAttributeType();
            Object now = bendpoints.eGet(attribute);
            if (now == null || !text.toString().equals(EcoreUtil.convertToString(type, now))) {
                bendpoints.eSet(attribute, EcoreUtil.createFromString(type, text.toString()));
            }
        }
    }

    /** Puts the name of an edge beside it; GMF counts across the direction of the edge. */
    static void name(EObject edge, int across) {
        for (EObject label : list(edge, "children")) {
            if (Names.EDGE_NAME.equals(get(label, "type")) && get(label, "layoutConstraint") instanceof EObject place) {
                set(place, "y", across);
            }
        }
    }

    private static void anchor(EObject edge, String feature, String at) {
        EStructuralFeature found = edge.eClass().getEStructuralFeature(feature);
        if (found == null) {
            return;
        }
        if (edge.eGet(found) == null
                && edge.eClass().getEPackage().getEClassifier("IdentityAnchor") instanceof EClass type) {
            edge.eSet(found, EcoreUtil.create(type));
        }
        if (edge.eGet(found) instanceof EObject anchor && anchor.eClass().getEStructuralFeature("id") != null
                && !at.equals(get(anchor, "id"))) {
            anchor.eSet(anchor.eClass().getEStructuralFeature("id"), at);
        }
    }
}
