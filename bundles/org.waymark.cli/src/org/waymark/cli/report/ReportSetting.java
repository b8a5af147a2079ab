package org.waymark.cli.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Severity;

/**
 * What reports need beside the findings.
 *
 * @param display how files are named
 * @param texts words of rules and findings
 * @param locale language of the other words
 * @param failing the severity from which a finding is a failure, none if never
 * @param version version of the program
 */
public record ReportSetting(Function<Path, String> display, RuleTexts texts, Locale locale, Optional<Severity> failing,
        String version) {

    /** The file with {@code /} as separator on every system. */
    String slashed(Path file) {
        return display.apply(file).replace('\\', '/');
    }

    boolean fails(Finding finding) {
        return failing.filter(finding.severity()::atLeast).isPresent();
    }
}
