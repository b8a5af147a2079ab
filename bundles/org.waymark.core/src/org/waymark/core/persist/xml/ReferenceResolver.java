package org.waymark.core.persist.xml;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.core.domain.Unresolved;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.ElementShape.Kind;
import org.waymark.core.persist.xml.FileParser.Parsed;

/**
 * Resolves references after all files are read. Ids are unique over the portfolio, so an id finds its element in any
 * file. The file part of a reference is only a hint, and is corrected by the next save.
 */
public final class ReferenceResolver {

    private static final int SMALL_LIST = 32;

    /** A step of a position: the feature and the index of the child in its list. */
    private static final Pattern STEP = Pattern.compile("@(\\w+)\\.([0-9]{1,9})");

    private final Path folder;
    private final Map<String, EObject> elements;
    private int unresolved;
    private Object lastList;
    private Set<EObject> lastSeen = Set.of();

    private ReferenceResolver(Path folder, Map<String, EObject> elements) {
        this.folder = folder;
        this.elements = elements;
    }

    /** Returns the number of references without target, which are stand-ins now. */
    public static int resolve(Path folder, Map<String, EObject> elements, Collection<Parsed> files)
            throws FileException {
        ReferenceResolver resolver = new ReferenceResolver(folder, elements);
        for (Parsed file : files) {
            for (PendingReference reference : file.xml().references()) {
                resolver.resolve(file, reference);
            }
        }
        return resolver.unresolved;
    }

    private void resolve(Parsed file, PendingReference reference) throws FileException {
        String text = reference.text();
        if (reference.href() || isOneWord(text)) {
            set(file, reference, target(file, reference, text));
        } else {
            for (String word : text.split("\\s+")) {
                set(file, reference, target(file, reference, word));
            }
        }
    }

    private static boolean isOneWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                return false;
            }
        }
        return true;
    }

    private EObject target(Parsed file, PendingReference reference, String text) {
        EClass required = reference.slot().reference().getEReferenceType();
        EObject found = elements.get(text);
        boolean outside = false;
        if (found == null) {
            ReferenceText named = ReferenceText.of(text);
            outside = Hrefs.target(file.resource().file(), folder, named.file()).isEmpty();
            found = outside ? null : find(file, named.id());
        }
        if (found != null && required.isInstance(found)) {
            return found;
        }
        unresolved++;
        return Unresolved.create(reference.slot().reference(), reference.type(), ReferenceText.of(text).text(),
                outside || found != null);
    }

    private EObject find(Parsed file, String fragment) {
        EObject found = elements.get(fragment);
        return found == null ? position(file.xml().root(), fragment).orElse(null) : found;
    }

    /** Finds an element by its position, {@code //@stages.0}, which other EMF tools use for elements without id. */
    private static Optional<EObject> position(EObject root, String fragment) {
        // one step more than a file can be deep, so that a long text is not cut into pieces
        String[] steps = fragment.split("/", CjmHandler.MAX_DEPTH + 2);
        boolean fromRoot = steps.length > 1 && steps[0].isEmpty() && (steps[1].isEmpty() || steps[1].equals("0"));
        Optional<EObject> at = fromRoot ? Optional.of(root) : Optional.empty();
        for (int i = 2; i < steps.length && at.isPresent(); i++) {
            at = child(at.get(), steps[i]);
        }
        return at;
    }

    private static Optional<EObject> child(EObject owner, String step) {
        Matcher place = STEP.matcher(step);
        if (!place.matches() || !(owner.eClass().getEStructuralFeature(place.group(1)) instanceof EReference reference)
                || !reference.isContainment() || !reference.isMany()) {
            return Optional.empty();
        }
        List<?> children = (List<?>) owner.eGet(reference, false);
        int index = Integer.parseInt(place.group(2));
        return index < children.size()
                ? Optional.of((EObject) children.get(index)).filter(found -> !found.eIsProxy())
                : Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private void set(Parsed file, PendingReference reference, EObject target) throws FileException {
        EObject owner = reference.owner();
        if (reference.slot().kind() == Kind.REFERENCE) {
            if (owner.eGet(reference.slot().feature(), false) != null) {
                throw new FileException(file.shown(), reference.line(),
                        Messages.of(ReferenceResolver.class).get("value_twice", reference.slot().name()));
            }
            owner.eSet(reference.slot().feature(), target);
            return;
        }
        InternalEList<EObject> list = (InternalEList<EObject>) owner.eGet(reference.slot().feature(), false);
        if (list.size() < SMALL_LIST) {
            if (list.basicIndexOf(target) < 0) {
                list.addUnique(target);
            }
            return;
        }
        if (lastList != list) {
            lastList = list;
            lastSeen = new HashSet<>(list.basicList());
        }
        if (lastSeen.add(target)) {
            list.addUnique(target);
        }
    }
}
