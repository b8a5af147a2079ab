package org.waymark.cli.report;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.text.Json;
import org.waymark.core.rules.Finding;
import org.waymark.core.rules.Rule;
import org.waymark.core.rules.Rules;
import org.waymark.core.rules.Severity;
import org.waymark.core.task.FileOutcome;
import org.waymark.git.WorkTrees;

/** Writes SARIF 2.1.0, which code hosting sites show next to changed lines. */
public final class SarifReport implements Report {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void write(PrintStream out, List<FileOutcome> outcomes, ReportSetting setting) {
        Map<String, Object> driver = object("name", "Waymark", "version", setting.version(), "semanticVersion",
                setting.version(), "rules", Rules.all().stream().map(rule -> rule(rule, setting)).toList());
        List<Object> results = new ArrayList<>();
        List<Object> notifications = new ArrayList<>();
        ElementLines lines = new ElementLines(setting.source());
        for (FileOutcome outcome : outcomes) {
            switch (outcome) {
                case FileOutcome.Checked checked -> {
                    checked.validation().findings().forEach(f -> results.add(result(f, List.of(), setting, lines)));
                    checked.validation().suppressed().forEach(f -> results.add(
                            result(f, List.of(object("kind", "inSource")), setting, lines)));
                }
                case FileOutcome.Unreadable unreadable -> notifications.add(object("level", "error", "message",
                        object("text", unreadable.message()), "locations", List.of(object("physicalLocation",
                                object("artifactLocation", artifact(unreadable.file().path(), setting))))));
            }
        }
        Map<String, Object> invocation = object("executionSuccessful", notifications.isEmpty(),
                "toolExecutionNotifications", notifications);
        Map<String, Object> run = object("tool", object("driver", driver), "columnKind", "utf16CodeUnits",
                "invocations", List.of(invocation), "results", results);
        out.print(Json.text(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
    }

    private static Map<String, Object> rule(Rule rule, ReportSetting setting) {
        return object("id", rule.id(), "shortDescription", object("text", setting.texts().title(rule)),
                "fullDescription", object("text", setting.texts().explanation(rule)), "help",
                object("text", setting.texts().explanation(rule)), "defaultConfiguration",
                object("level", level(rule.severity())), "properties",
                object("category", rule.category().id()));
    }

    private static Map<String, Object> result(Finding finding, List<Object> suppressions, ReportSetting setting,
            ElementLines lines) {
        String path = setting.texts().path(finding);
        Map<String, Object> physical = object("artifactLocation", artifact(finding.file(), setting), "region",
                object("startLine", lines.line(finding.file(), finding.elementId())));
        Map<String, Object> logical = object("name", finding.elementId(), "fullyQualifiedName", path, "kind",
                "element");
        int index = Rules.all().stream().map(Rule::id).toList().indexOf(finding.ruleId());
        return object("ruleId", finding.ruleId(), "ruleIndex", index, "level", level(finding.severity()), "message",
                object("text", path + ": " + setting.texts().message(finding)), "locations",
                List.of(object("physicalLocation", physical, "logicalLocations", List.of(logical))),
                "partialFingerprints", object("elementRule/v1", finding.elementId() + ':' + finding.ruleId() + ':'
                        + finding.feature().orElse("")),
                "suppressions", suppressions);
    }

    /** Names a file as code hosts look for it: from the root of its work tree, whatever the working directory is. */
    private static Map<String, Object> artifact(Path file, ReportSetting setting) {
        Path there = file.toAbsolutePath().normalize();
        Path name = WorkTrees.around(there).map(top -> top.relativize(there))
                .orElseGet(() -> Path.of(setting.display().apply(file)));
        return name.isAbsolute()
                ? object("uri", name.toUri().toString())
                : object("uri", encoded(name), "uriBaseId", "%SRCROOT%");
    }

    /** Encodes each name of a path by the bytes it has, without the changes to accented letters that URIs make. */
    private static String encoded(Path path) {
        List<String> names = new ArrayList<>();
        path.forEach(name -> {
            StringBuilder text = new StringBuilder();
            for (byte b : name.toString().getBytes(StandardCharsets.UTF_8)) {
                char c = (char) (b & 0xFF);
                boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
                text.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
            }
            names.add(text.toString());
        });
        return String.join("/", names);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
