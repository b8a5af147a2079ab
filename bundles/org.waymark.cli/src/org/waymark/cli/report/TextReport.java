package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.List;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Severity;
import org.waymark.core.task.FileOutcome;

/** Writes one line for each finding, {@code FILE: SEVERITY RULE  PATH: MESSAGE}, and a line of sums. */
public final class TextReport implements Report {

    @Override
    public void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting) {
        Totals totals = Totals.of(outcomes);
        for (FileOutcome outcome : outcomes) {
            if (outcome instanceof FileOutcome.Checked checked) {
                for (Finding finding : checked.validation().findings()) {
                    out.println(
                            Lines.single(setting.display().apply(finding.file())) + ": " + finding.severity().id() + ' '
                                    + finding.ruleId() + "  " + setting.texts().path(finding) + ": "
                                    + setting.texts().message(finding));
                }
            }
        }
        Messages messages = Messages.of(TextReport.class, setting.locale());
        out.print(messages.get("report_totals", totals.files(), totals.count(Severity.ERROR),
                totals.count(Severity.WARNING), totals.count(Severity.INFO)));
        if (totals.suppressed() > 0) {
            out.print(messages.get("report_suppressed", totals.suppressed()));
        }
        if (totals.unreadable() > 0) {
            out.print(messages.get("report_unreadable", totals.unreadable()));
        }
        out.println();
    }
}
