package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Validation;
import org.waymark.core.task.FileOutcome;
import org.waymark.core.text.XmlText;

/**
 * Writes JUnit XML for CI servers: a suite for each file, a case for each rule. Findings below the failing severity do
 * not make the case fail; they are listed in its output.
 */
public final class JunitReport implements Report {

    @Override
    public void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting) {
        int tests = 0;
        int failures = 0;
        int errors = 0;
        StringBuilder suites = new StringBuilder();
        for (FileOutcome outcome : outcomes) {
            String name = setting.slashed(outcome.file().path());
            switch (outcome) {
                case FileOutcome.Checked checked -> {
                    long failed = Rules.all().stream().filter(rule -> fails(checked.validation(), rule, setting))
                            .count();
                    open(suites, name, Rules.all().size(), failed, 0);
                    Rules.all().forEach(rule -> testCase(suites, name, rule, checked.validation(), setting));
                    tests += Rules.all().size();
                    failures += failed;
                }
                case FileOutcome.Unreadable unreadable -> {
                    open(suites, name, 1, 0, 1);
                    suites.append("    <testcase name=\"read\" classname=\"").append(XmlText.attribute(name))
                            .append("\" time=\"0\">\n      <error type=\"unreadable\" message=\"")
                            .append(XmlText.attribute(unreadable.message())).append("\"/>\n    </testcase>\n");
                    tests++;
                    errors++;
                }
            }
            suites.append("  </testsuite>\n");
        }
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"waymark validate\" tests=\"" + tests
                + "\" failures=\"" + failures + "\" errors=\"" + errors + "\" time=\"0\">\n" + suites
                + "</testsuites>\n");
    }

    private static void open(StringBuilder out, String name, int tests, long failures, int errors) {
        out.append("  <testsuite name=\"").append(XmlText.attribute(name)).append("\" tests=\"").append(tests)
                .append("\" failures=\"").append(failures).append("\" errors=\"").append(errors)
                .append("\" skipped=\"0\" time=\"0\">\n");
    }

    private static boolean fails(Validation validation, Rule rule, ReportSetting setting) {
        return validation.findings().stream().anyMatch(f -> f.ruleId().equals(rule.id()) && setting.fails(f));
    }

    private static void testCase(StringBuilder out, String name, Rule rule, Validation validation,
            ReportSetting setting) {
        List<Finding> findings = validation.findings().stream().filter(f -> f.ruleId().equals(rule.id())).toList();
        out.append("    <testcase name=\"").append(XmlText.attribute(rule.id())).append("\" classname=\"")
                .append(XmlText.attribute(name))
                .append("\" time=\"0\"");
        if (findings.isEmpty()) {
            out.append("/>\n");
            return;
        }
        String lines = findings.stream().map(f -> setting.slashed(f.file()) + ": " + f.severity().id() + ' '
                + setting.texts().path(f) + ": " + setting.texts().message(f)).collect(Collectors.joining("\n"));
        if (fails(validation, rule, setting)) {
            out.append(">\n      <failure type=\"").append(findings.getFirst().severity().id()).append("\" message=\"")
                    .append(XmlText.attribute(setting.texts().title(rule) + ": " + findings.size())).append("\">")
                    .append(XmlText.content(lines)).append("</failure>\n    </testcase>\n");
        } else {
            out.append(">\n      <system-out>").append(XmlText.content(lines))
                    .append("</system-out>\n    </testcase>\n");
        }
    }
}
