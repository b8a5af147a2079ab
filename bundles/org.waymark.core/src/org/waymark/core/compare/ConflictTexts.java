package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.domain.Ids;

/**
 * The notation of base, ours and theirs in merge conflicts: an attribute as its literal, many attribute values one a
 * line with {@code \\} and {@code \n} escaped, references as ids separated by blanks, places as {@code ownerId
 * feature}, elements as canonical XML. Empty means unset, none or deleted.
 */
public final class ConflictTexts {

    private ConflictTexts() {
    }

    /** Splits the text of a many-valued attribute. */
    public static List<String> splitValues(String text) {
        List<String> values = new ArrayList<>();
        if (text != null && !text.isEmpty()) {
            for (String line : text.split("\n", -1)) {
                values.add(unescape(line));
            }
        }
        return values;
    }

    /** Splits the text of references or of a place. */
    public static List<String> splitIds(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    static String joinValues(List<String> values) {
        return values.stream().map(value -> value.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    private static String unescape(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                out.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the text of a value of {@link Slots}. */
    static String of(EStructuralFeature feature, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> many) {
            return feature instanceof EReference
                    ? many.stream().map(ConflictTexts::id).collect(Collectors.joining(" "))
                    : joinValues(many.stream().map(item -> Slots.text(feature, item)).toList());
        }
        return feature instanceof EReference ? id(value) : Slots.text(feature, value);
    }

    static String id(Object key) {
        return key instanceof Match match ? match.mergedId() : (String) key;
    }

    static String ids(List<Match> children) {
        return children.stream().map(Match::mergedId).collect(Collectors.joining(" "));
    }

    static String place(Match match, int side) {
        return match.in(side) && match.owner(side) != null
                ? match.owner(side).mergedId() + ' ' + match.feature(side).getName()
                : "";
    }

    static String element(Match match, int side) {
        return match.in(side) ? fragment(match.at(side)) : "";
    }

    private static String fragment(EObject element) {
        return element.eIsProxy() ? Ids.idOf(element) : CanonicalText.fragment(element);
    }
}
