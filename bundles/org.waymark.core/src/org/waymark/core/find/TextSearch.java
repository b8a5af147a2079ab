package org.waymark.core.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.find.TextQuery.Scope;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Portfolio;

/**
 * Searches the texts of a portfolio in its order. A regular expression that takes too long is stopped. Identifiers
 * (format versions, property keys, rule names, contents of merge conflicts) are not searched.
 */
public final class TextSearch {

    /** The result of a search. */
    public sealed interface Result {
    }

    /** All occurrences, in the order of the portfolio. */
    public record Found(List<TextHit> hits) implements Result {
        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * The regular expression or its replacement is invalid.
     *
     * @param problem Java's message, in English
     */
    public record Unreadable(String problem) implements Result {
    }

    /** The regular expression exceeded the time limit. */
    public record TooSlow() implements Result {
    }

    private static final Set<EAttribute> IDENTIFIERS = Set.of(Literals.PORTFOLIO__FORMAT_VERSION,
            Literals.JOURNEY__FORMAT_VERSION, Literals.PROPERTY__KEY, Literals.LANE_SETTING__KEY,
            Literals.SUPPRESSION__RULE);

    private final Duration longest;

    /** @param longest time limit of a search */
    public TextSearch(Duration longest) {
        this.longest = longest;
    }

    /** Returns every occurrence in the portfolio; none for an empty text. */
    public Result find(Portfolio portfolio, TextQuery query) {
        if (query.text().isEmpty()) {
            return new Found(List.of());
        }
        try {
            Pattern pattern = query.pattern();
            TimedText.Clock clock = new TimedText.Clock(longest);
            List<TextHit> hits = new ArrayList<>();
            look(portfolio, pattern, query.scopes(), clock, hits);
            for (Iterator<EObject> all = portfolio.eAllContents(); all.hasNext();) {
                look(all.next(), pattern, query.scopes(), clock, hits);
            }
            return new Found(hits);
        } catch (PatternSyntaxException e) {
            return new Unreadable(e.getDescription());
        } catch (TimedText.TimeIsUp e) {
            return new TooSlow();
        }
    }

    private static void look(EObject element, Pattern pattern, Set<Scope> scopes, TimedText.Clock clock,
            List<TextHit> hits) {
        if (element instanceof MergeConflict) {
            return;
        }
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType() == Literals.TEXT && !IDENTIFIERS.contains(attribute)
                    && scopes.contains(scope(attribute)) && element.eIsSet(attribute)) {
                if (element.eGet(attribute) instanceof EList<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        look(element, attribute, i, (String) list.get(i), pattern, clock, hits);
                    }
                } else {
                    look(element, attribute, -1, (String) element.eGet(attribute), pattern, clock, hits);
                }
            }
        }
    }

    private static Scope scope(EAttribute attribute) {
        return attribute == Literals.NAMED_ELEMENT__NAME
                ? Scope.NAMES
                : attribute == Literals.NAMED_ELEMENT__TAGS ? Scope.TAGS : Scope.TEXTS;
    }

    private static void look(EObject element, EAttribute attribute, int index, String value, Pattern pattern,
            TimedText.Clock clock, List<TextHit> hits) {
        Matcher matcher = pattern.matcher(new TimedText(value, clock));
        while (clock.find(matcher)) {
            if (matcher.end() > matcher.start()) {
                hits.add(new TextHit(element, attribute, index, value, matcher.start(), matcher.end()));
            }
        }
    }

    /**
     * Returns the text that replaces an occurrence. In a regular expression $1 or ${name} are its groups, and a
     * backslash quotes the next character.
     *
     * @throws IllegalArgumentException if the replacement is invalid or the text at the place does not match any more
     */
    public String replaced(TextQuery query, TextHit hit, String replacement) {
        if (!query.regex()) {
            return replacement;
        }
        TimedText.Clock clock = new TimedText.Clock(longest);
        Matcher matcher = query.pattern().matcher(new TimedText(hit.value(), clock))
                .region(hit.start(), hit.value().length()).useAnchoringBounds(false).useTransparentBounds(true);
        try {
            if (clock.find(matcher) && matcher.start() == hit.start()) {
                StringBuilder out = new StringBuilder();
                matcher.appendReplacement(out, replacement);
                return out.substring(hit.start());
            }
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (TimedText.TimeIsUp e) {
            throw new IllegalArgumentException("too slow", e);
        }
        throw new IllegalArgumentException("not found any more: " + hit.found());
    }
}
