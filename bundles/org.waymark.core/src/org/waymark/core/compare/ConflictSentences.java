package org.waymark.core.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.ConflictKind;

/** Describes merge conflicts in words: the question, and the values of base, ours and theirs. */
public final class ConflictSentences {

    private final Messages messages;
    private final ChangeTexts texts;
    private final Map<String, EObject> elements;

    private ConflictSentences(Locale locale, EObject root) {
        messages = Messages.of(ConflictSentences.class, locale);
        texts = ChangeTexts.of(locale);
        elements = Conflict.elements(root);
    }

    /**
     * @param locale requested language; any but Russian gives English
     * @param root portfolio or file with the conflicts, for the names of elements
     */
    public static ConflictSentences of(Locale locale, EObject root) {
        return new ConflictSentences(locale, root);
    }

    /** Describes the conflict in one line without values. */
    public String question(Conflict conflict) {
        return question(conflict, where(conflict));
    }

    /** Describes the conflict in one line without naming its element. */
    public String matter(Conflict conflict) {
        String matter = question(conflict, "").replaceFirst("^[:\\s]+", "");
        return matter.isEmpty() ? matter : matter.substring(0, 1).toUpperCase(Locale.ROOT) + matter.substring(1);
    }

    /** Returns the title of the conflict's element. */
    public String name(Conflict conflict) {
        return conflict.element().map(texts::title).orElse(conflict.elementId());
    }

    /** Returns the path of that element from the journey down; empty directly below the portfolio. */
    public String path(Conflict conflict) {
        return conflict.element().map(texts::path).orElse("");
    }

    /** Returns the element with its path. */
    public String place(Conflict conflict) {
        return where(conflict);
    }

    private String question(Conflict conflict, String where) {
        boolean order = conflict.kind() == ConflictKind.MOVED_TWICE && !conflict.feature().isEmpty();
        return switch (conflict.kind()) {
            case BOTH_CHANGED -> messages.get("conflict_bothChanged", where, feature(conflict));
            case DELETED_AND_CHANGED -> messages.get(conflict.ours().isEmpty()
                    ? "conflict_weDeleted"
                    : conflict.theirs().isEmpty() ? "conflict_theyDeleted" : "conflict_bothDeleted", where);
            case MOVED_TWICE -> order
                    ? messages.get("conflict_order", where, feature(conflict))
                    : messages.get("conflict_moved", where);
            case DANGLING_REFERENCE -> messages.get("conflict_dangling", where, feature(conflict));
            case DUPLICATE_KEY -> messages.get("conflict_duplicate", where, feature(conflict));
            case NOT_MERGED -> conflict.note().isEmpty() ? messages.get("conflict_notMerged", where) : conflict.note();
        };
    }

    /** Describes the conflict in one line with the values of both sides, if they are short enough. */
    public String describe(Conflict conflict) {
        return switch (conflict.kind()) {
            case BOTH_CHANGED, MOVED_TWICE, DANGLING_REFERENCE -> messages.get("conflict_values", question(conflict),
                    orNothing(value(conflict, conflict.ours())), orNothing(value(conflict, conflict.theirs())),
                    orNothing(value(conflict, conflict.base())));
            case DELETED_AND_CHANGED, DUPLICATE_KEY, NOT_MERGED -> question(conflict);
        };
    }

    /**
     * Returns a value of base, ours or theirs for readers: literals by title, references and places by name. XML of
     * elements is returned as it is.
     */
    public String value(Conflict conflict, String text) {
        Optional<EStructuralFeature> feature = conflict.element()
                .map(element -> element.type().getEStructuralFeature(conflict.feature()));
        boolean place = conflict.kind() == ConflictKind.MOVED_TWICE && conflict.feature().isEmpty();
        if (place) {
            return ConflictTexts.splitIds(text).stream().findFirst().map(this::name).orElse("");
        }
        return feature.map(known -> switch (known) {
            case EAttribute attribute when attribute.isMany() -> ConflictTexts.splitValues(text).stream()
                    .map(value -> texts.value(attribute, value)).collect(Collectors.joining(", "));
            case EAttribute attribute -> text.isEmpty() ? "" : texts.value(attribute, text);
            case EReference reference when isIds(conflict) -> ConflictTexts.splitIds(text).stream().map(this::name)
                    .collect(Collectors.joining(", "));
            default -> text;
        }).orElse(text);
    }

    private static boolean isIds(Conflict conflict) {
        return List.of(ConflictKind.BOTH_CHANGED, ConflictKind.MOVED_TWICE, ConflictKind.DANGLING_REFERENCE)
                .contains(conflict.kind());
    }

    private String where(Conflict conflict) {
        return conflict.element().map(texts::place).orElse(conflict.elementId());
    }

    private String feature(Conflict conflict) {
        return conflict.element().map(element -> List.of(conflict.feature().split(" ")).stream()
                .map(name -> element.type().getEStructuralFeature(name))
                .map(feature -> feature == null ? conflict.feature() : texts.title(feature))
                .collect(Collectors.joining(", "))).orElse(conflict.feature());
    }

    private String name(String id) {
        String name = elements.containsKey(id) && !elements.get(id).eIsProxy()
                ? ElementRef.nameOf(elements.get(id))
                : "";
        return name.isEmpty() ? id : name;
    }

    private String orNothing(String value) {
        return value.isEmpty() ? messages.get("conflict_nothing") : messages.get("conflict_quoted", value);
    }
}
