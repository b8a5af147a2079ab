package org.waymark.cli.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.rules.Severity;
import org.waymark.core.task.FileOutcome;

/** The sums over all files of {@code validate}. */
record Totals(int files, Map<Severity, Integer> counts, int suppressed, int unreadable) {

    static Totals of(List<FileOutcome> outcomes) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        int suppressed = 0;
        int unreadable = 0;
        for (FileOutcome outcome : outcomes) {
            switch (outcome) {
                case FileOutcome.Unreadable failed -> unreadable++;
                case FileOutcome.Checked checked -> {
                    checked.validation().findings().forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
                    suppressed += checked.validation().suppressed().size();
                }
            }
        }
        return new Totals(outcomes.size(), counts, suppressed, unreadable);
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
