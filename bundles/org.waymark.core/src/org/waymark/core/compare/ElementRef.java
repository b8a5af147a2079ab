package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Suppression;

/**
 * An element as a reader finds it, independent of the version it came from.
 *
 * @param id its identity
 * @param type its class
 * @param name what it is called; of an ownership the function's name, of a note its first words; empty if it has none
 * @param path the names of its owners from the journey, or for library elements below the portfolio, down to its owner
 * @param journey the identity of the journey it belongs to; empty in the library
 */
public record ElementRef(String id, EClass type, String name, List<String> path, Optional<String> journey) {

    private static final int WORDS = 60;

    static ElementRef of(EObject element) {
        List<String> path = new ArrayList<>();
        Optional<String> journey = element instanceof Journey ? Optional.of(Version.id(element)) : Optional.empty();
        for (EObject owner = owner(element); owner != null && !(owner instanceof Portfolio); owner = owner(owner)) {
            path.addFirst(nameOf(owner));
            if (owner instanceof Journey) {
                journey = Optional.of(Version.id(owner));
            }
        }
        String name = element.eIsProxy() ? "" : nameOf(element);
        return new ElementRef(Version.id(element), element.eClass(), name, List.copyOf(path), journey);
    }

    private static EObject owner(EObject element) {
        return ((InternalEObject) element).eInternalContainer();
    }

    /** What an element is called, in one line; empty if it has no name. */
    static String nameOf(EObject element) {
        String name = switch (element) {
            case NamedElement named -> named.getName();
            case Ownership ownership -> target(ownership.getFunction());
            case Benchmark benchmark -> target(benchmark.getCompetitor());
            case Measurement measurement -> measurement.getDate() == null ? target(measurement.getMetric())
                    : target(measurement.getMetric()) + ' ' + measurement.getDate();
            case Comment comment -> comment.getText();
            case Note note -> note.getText();
            case Suppression suppression -> suppression.getRule();
            case Property property -> property.getKey();
            case LaneSetting lane -> lane.getKey() == null ? lane.getKind().getLiteral() : lane.getKey();
            case MergeConflict conflict -> conflict.getFeature();
            default -> "";
        };
        return name == null ? "" : oneLine(name);
    }

    private static String target(NamedElement element) {
        return element == null || element.getName() == null ? "" : element.getName();
    }

    private static String oneLine(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        int points = line.codePointCount(0, line.length());
        return points <= WORDS ? line : line.substring(0, line.offsetByCodePoints(0, WORDS)) + '\u2026';
    }
}
