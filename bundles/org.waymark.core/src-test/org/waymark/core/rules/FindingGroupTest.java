package org.waymark.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

class FindingGroupTest {

    private final PortfolioDocument document = load();
    private final List<Finding> findings = new Validator().validate(document, RuleSettings.standard());

    @Test
    void everyGroupingHoldsEveryFindingOnce() {
        for (Grouping grouping : Grouping.values()) {
            List<Finding> grouped = groups(grouping).stream().flatMap(g -> g.findings().stream()).toList();
            assertEquals(findings.size(), grouped.size(), grouping.id());
            assertEquals(List.of(), findings.stream().filter(f -> !grouped.contains(f)).toList(), grouping.id());
        }
    }

    @Test
    void theWorstComeFirst() {
        List<Severity> flat = groups(Grouping.NONE).getFirst().findings().stream().map(Finding::severity).toList();
        assertEquals(flat.stream().sorted().toList(), flat);
        List<Severity> rules = groups(Grouping.RULE).stream().map(FindingGroup::worst).toList();
        assertEquals(rules.stream().sorted().toList(), rules);
        assertEquals(findings.size(), groups(Grouping.RULE).stream().mapToLong(g -> g.count(Severity.ERROR)
                + g.count(Severity.WARNING) + g.count(Severity.INFO)).sum());
    }

    @Test
    void whatBelongsToNoneComesLast() {
        assertEquals("Portfolio and library", groups(Grouping.JOURNEY).getLast().title());
        assertEquals("Nobody is accountable", groups(Grouping.FUNCTION).getLast().title());
        assertEquals(List.of(), FindingGroup.of(List.of(), document, Grouping.RULE, Locale.ENGLISH));
    }

    private List<FindingGroup> groups(Grouping grouping) {
        return FindingGroup.of(findings, document, grouping, Locale.ENGLISH);
    }

    private static PortfolioDocument load() {
        try {
            return PortfolioFiles.load(Path.of("../../samples/contact-centre.cjm"));
        } catch (org.waymark.core.JourneyException e) {
            throw new IllegalStateException(e);
        }
    }
}
