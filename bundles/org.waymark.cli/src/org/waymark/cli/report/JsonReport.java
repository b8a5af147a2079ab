package org.waymark.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.text.Json;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Severity;
import org.waymark.core.task.FileOutcome;

/** Writes findings in the JSON form of {@code docs/validate-json.md}. */
public final class JsonReport implements Report {

    private static final String SCHEMA_VERSION = "1.0";

    @Override
    public void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting) {
        Totals totals = Totals.of(outcomes);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("files", totals.files());
        summary.put("unreadable", totals.unreadable());
        summary.put("errors", totals.count(Severity.ERROR));
        summary.put("warnings", totals.count(Severity.WARNING));
        summary.put("infos", totals.count(Severity.INFO));
        summary.put("suppressed", totals.suppressed());
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("tool", "waymark");
        report.put("toolVersion", setting.version());
        report.put("summary", summary);
        ElementLines lines = new ElementLines(setting.source());
        report.put("files", outcomes.stream().map(outcome -> file(outcome, setting, lines)).toList());
        out.print(Json.text(report));
    }

    private static Map<String, Object> file(FileOutcome outcome, ReportSetting setting, ElementLines lines) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", setting.slashed(outcome.file().path()));
        switch (outcome) {
            case FileOutcome.Unreadable unreadable -> {
                file.put("status", "unreadable");
                file.put("error", unreadable.message());
                file.put("findings", List.of());
            }
            case FileOutcome.Checked checked -> {
                file.put("status", "checked");
                file.put("error", null);
                List<Object> findings = new ArrayList<>();
                checked.validation().findings().forEach(f -> findings.add(finding(f, false, setting, lines)));
                checked.validation().suppressed().forEach(f -> findings.add(finding(f, true, setting, lines)));
                file.put("findings", findings);
            }
        }
        return file;
    }

    private static Map<String, Object> finding(Finding finding, boolean suppressed, ReportSetting setting,
            ElementLines lines) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rule", finding.ruleId());
        json.put("category", finding.category().id());
        json.put("severity", finding.severity().id());
        json.put("message", setting.texts().message(finding));
        json.put("path", setting.texts().path(finding));
        json.put("elementId", finding.elementId());
        json.put("elementClass", finding.path().segments().getLast().kind().getName());
        json.put("feature", finding.feature());
        json.put("file", setting.slashed(finding.file()));
        json.put("line", lines.line(finding.file(), finding.elementId()));
        json.put("suppressed", suppressed);
        return json;
    }
}
