package org.waymark.cli.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.text.Json;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictSentences;
import org.waymark.git.MergeOutcome;

/** Writes the conflicts of a merge in the JSON form of {@code docs/merge-json.md}. */
public final class MergeReport {

    private static final String SCHEMA_VERSION = "1.0";

    private MergeReport() {
    }

    /** @param apart true if theirs could not be merged and was kept next to the file */
    public static String text(String file, List<Conflict> conflicts, ConflictSentences words, boolean apart,
            String version) {
        Map<String, Object> report = head(version);
        report.putAll(merged(file, conflicts, words, apart));
        return Json.text(report);
    }

    /**
     * Returns the report on the merge of a branch.
     *
     * @param display returns the name of a file for the user
     */
    public static String text(String revision, MergeOutcome outcome, Function<Path, String> display, Locale locale,
            String version) {
        Map<String, Object> report = head(version);
        report.put("revision", revision);
        report.put("status", switch (outcome) {
            case MergeOutcome.UpToDate same -> "upToDate";
            case MergeOutcome.FastForward forward -> "fastForward";
            case MergeOutcome.Merged merged -> merged.isClean() ? "merged" : "conflicts";
        });
        report.put("commit", outcome instanceof MergeOutcome.FastForward forward ? forward.to().id() : null);
        Optional<MergeOutcome.Merged> done = outcome instanceof MergeOutcome.Merged merged
                ? Optional.of(merged)
                : Optional.empty();
        report.put("portfolios", done.stream().flatMap(merged -> merged.portfolios().stream())
                .map(portfolio -> merged(display.apply(portfolio.result().rootFile()), portfolio.conflicts(),
                        ConflictSentences.of(locale, portfolio.result().portfolio()), false))
                .toList());
        report.put("unmerged", done.stream().flatMap(merged -> merged.unmerged().stream())
                .map(file -> display.apply(file).replace('\\', '/')).toList());
        return Json.text(report);
    }

    private static Map<String, Object> head(String version) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("tool", "waymark");
        report.put("toolVersion", version);
        return report;
    }

    private static Map<String, Object> merged(String file, List<Conflict> conflicts, ConflictSentences words,
            boolean apart) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("file", file.replace('\\', '/'));
        report.put("status", apart ? "notMerged" : conflicts.isEmpty() ? "merged" : "conflicts");
        report.put("conflicts", conflicts.stream().map(conflict -> conflict(conflict, words)).toList());
        return report;
    }

    private static Map<String, Object> conflict(Conflict conflict, ConflictSentences words) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", conflict.id());
        json.put("kind", conflict.kind().getName());
        json.put("message", words.question(conflict));
        json.put("elementId", conflict.elementId());
        json.put("elementClass", conflict.element().map(element -> element.type().getName()));
        json.put("name", conflict.element().map(element -> element.name()));
        json.put("path", conflict.element().map(element -> element.path()));
        json.put("feature", conflict.feature().isEmpty() ? null : conflict.feature());
        json.put("base", side(conflict, conflict.base(), words));
        json.put("ours", side(conflict, conflict.ours(), words));
        json.put("theirs", side(conflict, conflict.theirs(), words));
        return json;
    }

    private static Optional<Map<String, Object>> side(Conflict conflict, String text, ConflictSentences words) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text);
        json.put("shown", words.value(conflict, text));
        return Optional.of(json);
    }
}
