package org.waymark.core.compare;

import static org.waymark.core.compare.Sides.BASE;
import static org.waymark.core.compare.Sides.OURS;
import static org.waymark.core.compare.Sides.THEIRS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.ConflictKind;

/**
 * Handles journeys whose content is in the merged file on one side and in a separate file, which is not available, on
 * the other: one side split or joined the portfolio.
 */
final class Elsewhere {

    private final Map<Match, EObject> taken = new HashMap<>();
    private final List<ConflictDraft> drafts = new ArrayList<>();

    private Elsewhere() {
    }

    /** Returns whether a side changed a journey's content, split it off or joined it. */
    static boolean differs(Match journey, int one, int two) {
        EObject first = journey.at(one);
        EObject second = journey.at(two);
        if (first.eIsProxy() || second.eIsProxy()) {
            return first.eIsProxy() != second.eIsProxy() || !Ids.idOf(first).equals(Ids.idOf(second));
        }
        return !ModelDiff.between(Version.of(first), Version.of(second)).isEmpty();
    }

    static TakenJourneys decide(Matching matching, Survivors survivors) {
        Elsewhere elsewhere = new Elsewhere();
        for (Match match : matching.matches()) {
            if (survivors.has(match) && matching.isElsewhere(match)) {
                elsewhere.decide(match);
            }
        }
        return new TakenJourneys(Map.copyOf(elsewhere.taken), List.copyOf(elsewhere.drafts));
    }

    private void decide(Match match) {
        if (!match.in(OURS)) {
            taken.put(match, match.at(match.in(THEIRS) ? THEIRS : BASE));
        } else if (match.in(THEIRS)) {
            decideBetween(match);
        }
    }

    private void decideBetween(Match match) {
        boolean oursApart = match.at(OURS).eIsProxy();
        boolean theirsApart = match.at(THEIRS).eIsProxy();
        boolean baseApart = match.in(BASE) && match.at(BASE).eIsProxy();
        if (oursApart && theirsApart) {
            if (takesTheirFile(match)) {
                taken.put(match, match.at(THEIRS));
            }
            return;
        }
        int together = oursApart ? THEIRS : OURS;
        boolean joined = match.in(BASE) && baseApart;
        if (!joined && (!match.in(BASE) || differs(match, BASE, together))) {
            drafts.add(new ConflictDraft(ConflictKind.NOT_MERGED, match, "", ConflictTexts.element(match, BASE),
                    ConflictTexts.element(match, OURS), ConflictTexts.element(match, THEIRS)));
        }
        // splitting wins, and so does joining: git decides about the file of the other side
        if (joined ? oursApart : theirsApart) {
            taken.put(match, match.at(THEIRS));
        }
    }

    private static boolean takesTheirFile(Match match) {
        String ours = Ids.idOf(match.at(OURS));
        String theirs = Ids.idOf(match.at(THEIRS));
        String base = match.in(BASE) && match.at(BASE).eIsProxy() ? Ids.idOf(match.at(BASE)) : "";
        return Sides.takesTheirs(base, ours, theirs);
    }
}
