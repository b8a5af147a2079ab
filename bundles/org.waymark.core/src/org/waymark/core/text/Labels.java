package org.waymark.core.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Suppression;
import org.waymark.model.cjm.Transition;

/**
 * The labels of elements where they are mentioned: the name or, where the metamodel has none, what identifies the
 * element.
 */
public final class Labels {

    private Labels() {
    }

    /**
     * Returns the label as in the model, of any length and possibly with line breaks.
     *
     * @return empty if the element has neither a name nor anything that identifies it
     */
    public static String of(EObject element) {
        return switch (element) {
            case null -> "";
            case BusinessFunction function when text(function.getName()).isBlank() -> text(function.getCode());
            case Transition transition when text(transition.getName()).isBlank() -> joined(" → ",
                    of(transition.getSource()), of(transition.getTarget()));
            case NamedElement named -> text(named.getName()).strip();
            case Ownership ownership -> of(ownership.getFunction());
            case Measurement measurement -> joined(", ", of(measurement.getMetric()), measurement.getDate());
            case Benchmark benchmark -> of(benchmark.getCompetitor());
            case Property property -> text(property.getKey());
            case Suppression suppression -> text(suppression.getRule());
            case LaneSetting lane -> joined(" ", lane.getKind(), lane.getKey());
            case Comment comment -> text(comment.getText());
            case Note note -> text(note.getText());
            case MergeConflict conflict -> text(conflict.getFeature());
            default -> "";
        };
    }

    /** Returns the labels of several elements, separated by commas. */
    public static String of(List<? extends EObject> elements) {
        return elements.stream().map(Labels::of).collect(Collectors.joining(", "));
    }

    private static String joined(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
