package org.waymark.core.compare;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.JourneyException;
import org.waymark.core.text.PlainText;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.ModelTexts;

/**
 * The full content of the three versions of a conflict for readers: texts as they are, literals by title, other
 * elements by name, one a line; deleted or duplicated elements as readable text. Empty means none or deleted.
 */
public record ConflictSides(String base, String ours, String theirs) {

    /**
     * @param document portfolio with the conflict, for the names of elements
     * @param locale requested language; any but Russian gives English
     */
    public static ConflictSides of(Conflict conflict, PortfolioDocument document, Locale locale) {
        Function<String, String> words = words(conflict, document, locale);
        return new ConflictSides(words.apply(conflict.base()), words.apply(conflict.ours()),
                words.apply(conflict.theirs()));
    }

    private static Function<String, String> words(Conflict conflict, PortfolioDocument document, Locale locale) {
        Optional<EStructuralFeature> feature = conflict.element()
                .map(element -> element.type().getEStructuralFeature(conflict.feature()));
        return switch (conflict.kind()) {
            case NOT_MERGED -> text -> text;
            case DELETED_AND_CHANGED, DUPLICATE_KEY -> text -> element(text, document, locale);
            case MOVED_TWICE -> conflict.feature().isEmpty()
                    ? text -> ConflictTexts.splitIds(text).stream().findFirst().map(id -> place(id, document, locale))
                            .orElse("")
                    : text -> values(feature, text, document, locale);
            case BOTH_CHANGED, DANGLING_REFERENCE -> text -> values(feature, text, document, locale);
        };
    }

    private static String element(String text, PortfolioDocument document, Locale locale) {
        if (!text.startsWith("<")) {
            return text.isEmpty() ? "" : name(text, document);
        }
        try {
            return PlainText.of(CanonicalText.parse(document, text), locale).strip();
        } catch (JourneyException e) {
            // falls back to the text in the file
            return text;
        }
    }

    private static String place(String id, PortfolioDocument document, Locale locale) {
        return document.find(id).map(owner -> ChangeTexts.of(locale).place(ElementRef.of(owner))).orElse(id);
    }

    private static String values(Optional<EStructuralFeature> feature, String text, PortfolioDocument document,
            Locale locale) {
        return switch (feature.orElse(null)) {
            case EAttribute attribute when attribute.isMany() -> ConflictTexts.splitValues(text).stream()
                    .map(value -> literal(attribute, value, locale)).collect(Collectors.joining("\n"));
            case EAttribute attribute -> literal(attribute, text, locale);
            case EReference reference -> ConflictTexts.splitIds(text).stream().map(id -> name(id, document))
                    .collect(Collectors.joining("\n"));
            case null, default -> text;
        };
    }

    private static String literal(EAttribute attribute, String text, Locale locale) {
        return attribute.getEAttributeType() instanceof EEnum literals
                && literals.getEEnumLiteralByLiteral(text) != null
                        ? ModelTexts.of(locale).title(literals.getEEnumLiteralByLiteral(text))
                        : text;
    }

    private static String name(String id, PortfolioDocument document) {
        Optional<EObject> element = document.find(id);
        return element.map(ElementRef::nameOf).filter(name -> !name.isEmpty()).orElse(id);
    }
}
