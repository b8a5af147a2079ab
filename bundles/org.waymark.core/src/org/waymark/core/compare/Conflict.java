package org.waymark.core.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.MergeConflict;

/**
 * An open merge conflict as stored in the file. {@link ConflictTexts} defines the notation of its texts.
 *
 * @param id identity of the {@link MergeConflict}
 * @param elementId id of the element it is about
 * @param element that element in its current state; empty if it is not in the file
 * @param feature attribute, reference or list it is about; empty for the element as a whole
 * @param note further explanation in the language of the user who merged; often empty
 */
public record Conflict(String id, ConflictKind kind, String elementId, Optional<ElementRef> element, String feature,
        String base, String ours, String theirs, String note) {

    /** Returns all open conflicts below an element, in the order of the file. */
    public static List<Conflict> all(EObject root) {
        Map<String, EObject> elements = elements(root);
        List<Conflict> conflicts = new ArrayList<>();
        collect(root, elements, conflicts);
        return List.copyOf(conflicts);
    }

    private static void collect(EObject element, Map<String, EObject> elements, List<Conflict> conflicts) {
        for (EObject child : Version.children(element)) {
            if (child instanceof MergeConflict conflict && !child.eIsProxy()) {
                conflicts.add(of(conflict, elements));
            } else if (!child.eIsProxy()) {
                collect(child, elements, conflicts);
            }
        }
    }

    /** Returns a root and everything below it by identity, without looking into files that are not loaded. */
    public static Map<String, EObject> elements(EObject root) {
        Map<String, EObject> elements = new HashMap<>();
        elements.put(Ids.idOf(root), root);
        addAll(root, elements);
        return elements;
    }

    private static void addAll(EObject element, Map<String, EObject> elements) {
        for (EObject child : Version.children(element)) {
            elements.put(Version.id(child), child);
            if (!child.eIsProxy()) {
                addAll(child, elements);
            }
        }
    }

    private static Conflict of(MergeConflict conflict, Map<String, EObject> elements) {
        String elementId = text(conflict.getElementId());
        return new Conflict(Ids.idOf(conflict), conflict.getKind(), elementId,
                Optional.ofNullable(elements.get(elementId)).map(ElementRef::of), text(conflict.getFeature()),
                text(conflict.getBase()), text(conflict.getOurs()), text(conflict.getTheirs()),
                text(conflict.getDescription()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Removes the file from the start of a loader message, as the reader of a conflict sees it anyway. */
    static String withoutPlace(String message, Path place) {
        String prefix = place + ":";
        return message.startsWith(prefix) ? message.substring(prefix.length()).strip() : message;
    }
}
