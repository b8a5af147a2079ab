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
import org.waymark.core.Messages;
import org.waymark.model.cjm.ConflictKind;

/** Merge conflicts in words: what is asked, and what base, ours and theirs say to it. */
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
     * @param locale the wanted language; anything but Russian gets English
     * @param root the portfolio or the file that has the conflicts, for the names of what they mention
     */
    public static ConflictSentences of(Locale locale, EObject root) {
        return new ConflictSentences(locale, root);
    }

    /** The conflict in one line, without the values. */
    public String question(Conflict conflict) {
        return question(conflict, where(conflict));
    }

    /** The conflict in one line for readers who know which element it is about. */
    public String matter(Conflict conflict) {
        String matter = question(conflict, "").replaceFirst("^[:\\s]+", "");
        return matter.isEmpty() ? matter : matter.substring(0, 1).toUpperCase(Locale.ROOT) + matter.substring(1);
    }

    /** What the element is called that the conflict is about. */
    public String name(Conflict conflict) {
        return conflict.element().map(texts::title).orElse(conflict.elementId());
    }

    /** Where that element is, from the journey down; empty below the portfolio itself. */
    public String path(Conflict conflict) {
        return conflict.element().map(texts::path).orElse("");
    }

    /** The element with where it is. */
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

    /** The conflict in one line with what both sides made of it, where that is short enough to say. */
    public String describe(Conflict conflict) {
        return switch (conflict.kind()) {
            case BOTH_CHANGED, MOVED_TWICE, DANGLING_REFERENCE -> messages.get("conflict_values", question(conflict),
                    orNothing(value(conflict, conflict.ours())), orNothing(value(conflict, conflict.theirs())),
                    orNothing(value(conflict, conflict.base())));
            case DELETED_AND_CHANGED, DUPLICATE_KEY, NOT_MERGED -> question(conflict);
        };
    }

    /**
     * What base, ours or theirs says, for readers: literals by title, references and places by name. XML of elements stays
     * as it is.
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
