package org.waymark.ui.elements;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.LaneSetting;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Property;
import org.waymark.model.cjm.Suppression;

/** The texts of elements, classes, features and values on the screen, in the user's language. */
public final class ElementTexts {

    private final ModelTexts model = ModelTexts.of(Locale.getDefault());
    private final Messages messages = Messages.of(ElementTexts.class);

    /** Returns the element's name or, if it has none, its content, in one line. */
    public String of(EObject element) {
        String text = switch (element) {
            case NamedElement named -> named.getName();
            case Ownership ownership -> parts(name(ownership.getFunction()), roles(ownership));
            case Measurement measurement -> parts(name(measurement.getMetric()), number(measurement.getValue()));
            case Benchmark benchmark -> parts(name(benchmark.getCompetitor()), number(benchmark.getScore()));
            case Note note -> note.getText();
            case Comment comment -> parts(comment.getAuthor(), comment.getText());
            case Suppression suppression -> parts(suppression.getRule(), suppression.getReason());
            case Property property -> parts(property.getKey(), property.getValue());
            case LaneSetting lane -> parts(literal(lane.eClass().getEStructuralFeature("kind"), lane.getKind()),
                    lane.getKey());
            case MergeConflict conflict -> parts(conflict.getFeature(), conflict.getElementId());
            default -> null;
        };
        return text == null || text.isBlank()
                ? messages.get("element_unnamed", title(element.eClass()))
                : text.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    /** Returns the name of a map cell for screen readers: lane and owner. */
    public String cell(String row, EObject owner) {
        return LaneSpec.ofId(row).map(this::lane).orElse(row) + ": " + of(owner);
    }

    /** Returns the heading of a lane. */
    public String lane(LaneSpec lane) {
        return lane.title(model);
    }

    /** Returns the title of a class or feature. */
    public String title(EClass type) {
        return model.title(type);
    }

    public String title(EStructuralFeature feature) {
        return model.title(feature);
    }

    public String explanation(EStructuralFeature feature) {
        return model.explanation(feature);
    }

    /** Returns the title of a literal of an enumeration-valued feature. */
    public String literal(EStructuralFeature feature, Enumerator value) {
        return model.title(((EEnum) feature.getEType()).getEEnumLiteral(value.getName()));
    }

    private String roles(Ownership ownership) {
        EEnum roles = (EEnum) ownership.eClass().getEStructuralFeature("roles").getEType();
        List<String> titles = ownership.getRoles().stream().map(r -> model.title(roles.getEEnumLiteral(r.getName())))
                .toList();
        return String.join(", ", titles);
    }

    private static String name(NamedElement element) {
        return element == null ? null : element.getName();
    }

    private static String number(BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    private static String parts(String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).filter(t -> !t.isBlank()).collect(Collectors.joining(": "));
    }
}
