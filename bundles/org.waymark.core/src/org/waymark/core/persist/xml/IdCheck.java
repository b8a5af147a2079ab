package org.waymark.core.persist.xml;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.xml.FileParser.Parsed;

/** Checks that ids are unique over all files of a portfolio. */
public final class IdCheck {

    private IdCheck() {
    }

    /**
     * Returns all elements of a portfolio by id.
     *
     * @throws FileException with both places of an id that occurs in two files
     */
    public static Map<String, EObject> elementsById(Collection<Parsed> files) throws FileException {
        if (files.size() == 1) {
            return files.iterator().next().resource().getIDToEObjectMap();
        }
        Map<String, EObject> elements = new HashMap<>();
        for (Parsed file : files) {
            for (Map.Entry<String, EObject> entry : file.resource().getIDToEObjectMap().entrySet()) {
                EObject other = elements.putIfAbsent(entry.getKey(), entry.getValue());
                if (other != null) {
                    throw twice(entry.getKey(), place(files, other), file);
                }
            }
        }
        return elements;
    }

    private static Parsed place(Collection<Parsed> files, EObject element) {
        return files.stream().filter(f -> f.resource().getID(element) != null).findFirst().orElseThrow();
    }

    private static FileException twice(String id, Parsed first, Parsed second) {
        String place = first.shown() + ":" + new SourceText(first.content()).lineOfId(id);
        return new FileException(second.shown(), new SourceText(second.content()).lineOfId(id),
                Messages.of(IdCheck.class).get("id_duplicate", id, place));
    }
}
