package org.waymark.cli.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.Json;
import org.waymark.core.compare.Conflict;
import org.waymark.core.compare.ConflictSentences;

/** The conflicts of a merge in the documented JSON form, see {@code docs/merge-json.md}. */
public final class MergeReport {

    private static final String SCHEMA_VERSION = "1.0";

    private MergeReport() {
    }

    /** @param apart whether theirs could not be merged and was kept beside the file */
    public static String text(Path file, List<Conflict> conflicts, ConflictSentences words, boolean apart,
            String version) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("tool", "waymark");
        report.put("toolVersion", version);
        report.put("file", file.toString().replace('\\', '/'));
        report.put("status", apart ? "notMerged" : conflicts.isEmpty() ? "merged" : "conflicts");
        report.put("conflicts", conflicts.stream().map(conflict -> conflict(conflict, words)).toList());
        return Json.text(report);
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
