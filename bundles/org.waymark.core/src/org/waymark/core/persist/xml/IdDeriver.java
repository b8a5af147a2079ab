package org.waymark.core.persist.xml;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.Keys;
import org.waymark.core.domain.Unresolved;
import org.waymark.core.persist.xml.ElementShape.Slot;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.NamedElement;

/**
 * Derives ids for elements of hand-written files that have none: a hash of the path from the nearest owner with an id.
 * A step of the path is the feature, the element's name or key, and its number among those of the same name. So the id
 * is the same at every load, and inserting another element before this one does not change it.
 */
public final class IdDeriver {

    private static final int HASH_BYTES = 16;

    private final CjmResource resource;
    private final Map<String, EObject> taken;

    public IdDeriver(CjmResource resource, Map<String, EObject> taken) {
        this.resource = resource;
        this.taken = taken;
    }

    public void derive(Path folder) {
        EObject root = resource.getContents().get(0);
        String place = resource.file().startsWith(folder) ? folder.relativize(resource.file()).toString() : "";
        // renaming the root file does not change the identity of the portfolio
        ensure(root, root.eContainer() == null ? root.eClass().getName() : place.replace('\\', '/'));
        visit(root);
    }

    private void visit(EObject owner) {
        for (Slot slot : ElementShape.of(owner.eClass()).children()) {
            Map<String, Integer> seen = new HashMap<>();
            for (Object child : (List<?>) owner.eGet(slot.feature(), false)) {
                if (child instanceof EObject element && !element.eIsProxy() && element.eResource() == resource) {
                    String label = slot.name() + "/" + label(element);
                    int count = seen.merge(label, 1, Integer::sum);
                    if (resource.getID(element) == null) {
                        ensure(element, resource.getID(owner) + "/" + label + "/" + count);
                    }
                    visit(element);
                }
            }
        }
    }

    private void ensure(EObject element, String path) {
        if (resource.getID(element) != null) {
            return;
        }
        String id = hash(path);
        for (int i = 1; taken.containsKey(id); i++) {
            id = hash(path + "/" + i);
        }
        resource.claim(id, element);
        taken.put(id, element);
    }

    private String label(EObject element) {
        List<EStructuralFeature> key = Keys.of(element.eClass());
        if (key.isEmpty()) {
            return element instanceof NamedElement named ? Labels.name(named) : "";
        }
        StringBuilder label = new StringBuilder();
        key.forEach(feature -> label.append(part(element, feature)).append('|'));
        return label.toString();
    }

    private static String part(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        if (value == null) {
            return "";
        }
        return feature instanceof EAttribute attribute ? Values.text(attribute, value) : known((EObject) value);
    }

    private static String known(EObject target) {
        if (Unresolved.is(target)) {
            return Unresolved.text(target);
        }
        String id = target.eResource() instanceof CjmResource file ? file.getID(target) : null;
        return id == null ? "" : id;
    }

    private static String hash(String path) {
        byte[] hash = Arrays.copyOf(FileState.sha256(path), HASH_BYTES);
        return "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
