package org.waymark.core.layout.insight;

import java.util.List;
import java.util.function.Function;
import org.waymark.core.insight.Gaps;
import org.waymark.core.insight.MetricConflict;
import org.waymark.core.insight.MissingAuthority;
import org.waymark.core.layout.Ink;
import org.waymark.core.ownership.Assignment;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;

/** Missing and conflicting things as lists. */
final class ListCards {

    private static final int MOST_LINES = 60;

    private final Card card;
    private final CardContext paper;
    private final Ink bad;

    private ListCards(Card card, CardContext paper) {
        this.card = card;
        this.paper = paper;
        this.bad = paper.theme().palette().negative();
    }

    static void gaps(Card card, CardContext paper) {
        new ListCards(card, paper).gaps();
    }

    static void authority(Card card, CardContext paper) {
        new ListCards(card, paper).authority();
    }

    static void conflicts(Card card, CardContext paper) {
        new ListCards(card, paper).conflicts();
    }

    /** Returns the number of gaps of all kinds. */
    static int count(Gaps gaps) {
        return gaps.unownedStages().size() + gaps.unaccountedRows().size() + gaps.contestedRows().size()
                + gaps.idleFunctions().size();
    }

    private void gaps() {
        Gaps gaps = paper.report().gaps();
        Ink quiet = paper.theme().palette().warning();
        card.title(paper.get("gaps_title"), "");
        rows("gaps_stages", gaps.unownedStages(), bad, row -> "");
        rows("gaps_rows", gaps.unaccountedRows(), bad, MatrixRow::stageName);
        rows("gaps_contested", gaps.contestedRows(), bad, row -> paper.names(row.accountables()));
        if (!gaps.idleFunctions().isEmpty()) {
            card.heading(paper.get("gaps_idle", gaps.idleFunctions().size()));
            gaps.idleFunctions().stream().limit(MOST_LINES).forEach(
                    it -> card.line("idle " + it.id(), quiet, paper.name(it), "", it.id()));
            rest(gaps.idleFunctions());
        }
        if (count(gaps) == 0) {
            card.good(paper.get("gaps_none"));
        }
    }

    private void rows(String key, List<MatrixRow> rows, Ink mark, Function<MatrixRow, String> more) {
        if (!rows.isEmpty()) {
            card.heading(paper.get(key, rows.size()));
            rows.stream().limit(MOST_LINES).forEach(row -> card.line(key + " " + row.id(), mark, paper.name(row),
                    where(row.journeyId(),
                            row.kind() == Kind.STAGE && more.apply(row).isEmpty() ? "" : more.apply(row)),
                    row.id()));
            rest(rows);
        }
    }

    /** Returns a place, with its journey if there are several. */
    private String where(String journeyId, String place) {
        if (!paper.several()) {
            return place;
        }
        return place.isEmpty() ? paper.journey(journeyId) : place + " · " + paper.journey(journeyId);
    }

    private void rest(List<?> all) {
        if (all.size() > MOST_LINES) {
            card.note(paper.get("more", all.size() - MOST_LINES));
        }
    }

    private void authority() {
        List<MissingAuthority> missing = paper.report().missingAuthority();
        card.title(paper.get("authority_title"), missing.isEmpty() ? "" : paper.get("authority_hint"));
        if (missing.isEmpty()) {
            card.good(paper.get("authority_none"));
        }
        for (MissingAuthority it : missing.subList(0, Math.min(MOST_LINES, missing.size()))) {
            Assignment assignment = it.assignment();
            String step = assignment.touchpoint().isBlank() ? assignment.stage() : assignment.touchpoint();
            card.line("authority " + assignment.ownershipId(), bad, assignment.function(),
                    where(assignment.journeyId(), step), assignment.stepId(), assignment.functionId());
        }
        rest(missing);
    }

    private void conflicts() {
        List<MetricConflict> conflicts = paper.report().metricConflicts();
        card.title(paper.get("conflict_title"), conflicts.isEmpty() ? "" : paper.get("conflict_hint"));
        if (conflicts.isEmpty()) {
            card.good(paper.get("conflict_none"));
        }
        for (MetricConflict it : conflicts.subList(0, Math.min(MOST_LINES, conflicts.size()))) {
            String what = switch (it.kind()) {
                case WORKS_AGAINST -> it.metric().isEmpty()
                        ? paper.get("conflict_unnamed", it.function())
                        : paper.get("conflict_against", it.metric(), it.function());
                case OPPOSING_METRICS -> paper.get("conflict_opposing", it.metric(), it.function(),
                        it.opposed().orElse(""), it.accountable().orElse(""));
            };
            card.line("conflict " + it.ownershipId() + " " + it.metric() + " " + it.opposed().orElse(""), bad, what,
                    it.step(), it.stepId());
        }
        rest(conflicts);
    }
}
