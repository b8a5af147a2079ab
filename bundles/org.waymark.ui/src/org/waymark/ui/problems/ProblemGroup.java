package org.waymark.ui.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.rules.FindingGroup;
import org.waymark.core.rules.Grouping;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.PortfolioSession;

/**
 * A heading of the problems view with what is below it.
 *
 * @param problems the worst first
 */
record ProblemGroup(String title, List<Problem> problems) {

    ProblemGroup {
        problems = List.copyOf(problems);
    }

    /** Groups the findings of the open portfolios; groups of one title hold those of all portfolios. */
    static List<ProblemGroup> of(List<PortfolioSession> sessions, Grouping grouping) {
        Map<String, List<Problem>> groups = new LinkedHashMap<>();
        for (PortfolioSession session : sessions) {
            for (FindingGroup group : FindingGroup.of(session.findings(), session.document(), grouping,
                    Locale.getDefault())) {
                List<Problem> found = groups.computeIfAbsent(group.title(), title -> new ArrayList<>());
                group.findings().forEach(finding -> found.add(new Problem(session, finding, false)));
            }
        }
        return groups.entrySet().stream().map(entry -> new ProblemGroup(entry.getKey(), entry.getValue())).toList();
    }

    /** Returns the findings that the portfolios accept. */
    static ProblemGroup accepted(List<PortfolioSession> sessions) {
        return new ProblemGroup(Messages.of(ProblemGroup.class).get("problems_accepted"), sessions.stream()
                .flatMap(session -> session.accepted().stream().map(f -> new Problem(session, f, true))).toList());
    }
}
