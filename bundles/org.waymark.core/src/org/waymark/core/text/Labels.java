package org.waymark.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
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
 * Names of elements as readers see them. The name is what the model says; the label is the name or, where there is none, what
 * identifies the element; what is shown in a language is never empty.
 */
public final class Labels {

    /** Characters of a name that stand for a code. */
    private static final int INITIALS = 4;

    private final ModelTexts model;
    private final Messages messages;

    private Labels(Locale locale) {
        model = ModelTexts.of(locale);
        messages = Messages.of(Labels.class, locale);
    }

    /** Returns the texts for elements in a language. */
    public static Labels in(Locale locale) {
        return new Labels(locale);
    }

    /** Returns the name as in the model; empty for none, and for no element at all. */
    public static String name(NamedElement element) {
        return element == null ? "" : Lines.orEmpty(element.getName());
    }

    /**
     * Returns the label as in the model, of any length and possibly with line breaks.
     *
     * @return empty if the element has neither a name nor anything that identifies it
     */
    public static String of(EObject element) {
        // first and without the switch, which Java builds at its first use: what almost every element is
        if (element instanceof NamedElement named && !name(named).isBlank()) {
            return name(named).strip();
        }
        return unnamed(element);
    }

    private static String unnamed(EObject element) {
        // what every export and validation meets, without a switch over types, which Java would build at each start
        if (element instanceof BusinessFunction function) {
            return Lines.orEmpty(function.getCode()).strip();
        } else if (element instanceof Transition transition) {
            return joined(" → ", of(transition.getSource()), of(transition.getTarget()));
        } else if (element instanceof Ownership ownership) {
            return of(ownership.getFunction());
        }
        return element == null || element instanceof NamedElement ? "" : ofPart(element);
    }

    private static String ofPart(EObject element) {
        return switch (element) {
            case Measurement measurement -> joined(", ", of(measurement.getMetric()), measurement.getDate());
            case Benchmark benchmark -> of(benchmark.getCompetitor());
            case Property property -> Lines.orEmpty(property.getKey());
            case Suppression suppression -> Lines.orEmpty(suppression.getRule());
            case LaneSetting lane -> joined(" ", lane.getKind(), lane.getKey());
            case Comment comment -> Lines.orEmpty(comment.getText());
            case Note note -> Lines.orEmpty(note.getText());
            case MergeConflict conflict -> Lines.orEmpty(conflict.getFeature());
            default -> "";
        };
    }

    /** Returns the labels of several elements, separated by commas. */
    public static String of(List<? extends EObject> elements) {
        return elements.stream().map(Labels::of).collect(Collectors.joining(", "));
    }

    /** Returns the shortest label of a function: its code, or the beginning of its name. */
    public static String initials(BusinessFunction function) {
        String code = Lines.orEmpty(function.getCode());
        String name = name(function);
        return !code.isBlank()
                ? code
                : name.substring(0,
                        name.offsetByCodePoints(0, Math.min(INITIALS, name.codePointCount(0, name.length()))));
    }

    /** Returns the label in one line; for an element without one, a text that says so. */
    public String shown(EObject element) {
        return or(of(element), element.eClass());
    }

    /** Returns a label in one line, or a text that an element of this class has none. */
    public String or(String label, EClass type) {
        return label.isBlank()
                ? messages.get("label_unnamed", model.title(type))
                : Lines.joined(label);
    }

    /** Returns, in one line, the label with the most important of what the element says: for lists and trees. */
    public String summary(EObject element) {
        String text = switch (element) {
            case Ownership ownership -> joined(": ", of(ownership.getFunction()), roles(ownership));
            case Measurement measurement -> joined(": ", of(measurement.getMetric()), plain(measurement.getValue()));
            case Benchmark benchmark -> joined(": ", of(benchmark.getCompetitor()), plain(benchmark.getScore()));
            case Comment comment -> joined(": ", comment.getAuthor(), comment.getText());
            case Suppression suppression -> joined(": ", suppression.getRule(), suppression.getReason());
            case Property property -> joined(": ", property.getKey(), property.getValue());
            case LaneSetting lane -> joined(": ",
                    model.title(Literals.LANE_KIND.getEEnumLiteral(lane.getKind().getValue())), lane.getKey());
            case MergeConflict conflict -> joined(": ", conflict.getFeature(), conflict.getElementId());
            default -> of(element);
        };
        return or(text, element.eClass());
    }

    private String roles(Ownership ownership) {
        return ownership.getRoles().stream().map(role -> model.title(Literals.ROLE.getEEnumLiteral(role.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static String joined(String separator, Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(part -> !part.isBlank())
                .collect(Collectors.joining(separator));
    }
}
