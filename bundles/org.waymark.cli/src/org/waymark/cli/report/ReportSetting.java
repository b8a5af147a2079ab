package org.waymark.cli.report;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.persist.FileSource;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.RuleTexts;
import org.waymark.core.rules.Severity;

/**
 * The data of a report besides the findings.
 *
 * @param display returns the name of a file for the user
 * @param source supplies the files that were checked
 * @param texts texts of rules and findings
 * @param locale language of the other texts
 * @param failing severity from which a finding is a failure, none if never
 * @param version version of the program
 */
public record ReportSetting(Function<Path, String> display, FileSource source, RuleTexts texts, Locale locale,
        Optional<Severity> failing,
        String version) {

    /** Returns the name of a file with {@code /} as separator on every system. */
    String slashed(Path file) {
        return display.apply(file).replace('\\', '/');
    }

    boolean fails(Finding finding) {
        return failing.filter(finding.severity()::atLeast).isPresent();
    }
}
