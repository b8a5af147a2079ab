package org.waymark.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.Quality;
import org.waymark.core.text.Json;

/** Writes paths in the JSON form of {@code docs/paths-json.md}. */
public final class PathsJson {

    private static final String SCHEMA_VERSION = "1.0";

    private PathsJson() {
    }

    /** Returns the text. */
    public static String text(PathReport report, PlannedMap plan, String version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schemaVersion", SCHEMA_VERSION);
        json.put("tool", "waymark");
        json.put("toolVersion", version);
        json.put("log", report.log().replace('\\', '/'));
        json.put("facts", facts(report.facts()));
        json.put("quality", quality(report.quality()));
        json.put("pareto", map("pathsFor80", report.pareto().pathsFor80(), "broughtThere", report.pareto()
                .broughtThere(), "curve",
                report.pareto().curve().stream().map(it -> map("rank", it.rank(), "outcomes",
                        it.outcomes(), "customers", it.customers())).toList()));
        PathReport.Tail tail = report.tail();
        json.put("tail", map("once", tail.once(), "under10", tail.under10(), "under100", tail.under100(), "hidden",
                tail.hidden(), "hiddenCustomers", tail.hiddenCustomers(), "hiddenOutcomes", tail.hiddenOutcomes()));
        json.put("paths", report.top().stream().map(PathsJson::path).toList());
        json.put("moves", report.moves().stream().map(PathsJson::move).toList());
        json.put("events", report.events().stream().map(it -> map("event", event(it.event()), "events", it.events(),
                "customers", it.customers(), "starts", it.starts(), "ends", it.ends())).toList());
        json.put("touchpoints", report.uses().stream().map(it -> use(it, plan)).toList());
        json.put("loops", report.loops().stream().map(it -> map("event", event(it.event()), "customers", it
                .customers(), "repeats", it.repeats(), "direct", it.direct(), "pingPong", it.pingPong())).toList());
        json.put("dropOff", report.dropOff().stream().map(it -> map("event", event(it.last()), "customers", it
                .customers(), "steps", it.steps())).toList());
        json.put("segments", report.segments().stream().map(it -> map("name", it.name(), "customers", it.customers(),
                "outcomes", it.outcomes(), "value", it.value(), "paths", it.paths(), "pathsFor80", it.pathsFor80(),
                "medianSeconds", it.median().toSeconds())).toList());
        return Json.text(json);
    }

    private static Map<String, Object> facts(PathReport.Facts facts) {
        return map("events", facts.events(), "customers", facts.customers(), "sessions", facts.sessions(), "paths",
                facts.paths(), "hasOutcome", facts.hasOutcome(), "outcomes", facts.outcomes(), "value", facts.value(),
                "firstDay", facts.first(), "lastDay", facts.last(), "longest", facts.longest());
    }

    private static Map<String, Object> quality(Quality quality) {
        return map("rows", quality.rows(), "refused", quality.refused(), "samples", quality.samples().stream()
                .map(it -> map("line", it.line(), "column", it.column(), "reason", name(it.reason()))).toList(),
                "ignored", quality.ignored(), "ties", quality.ties(), "tieRule", name(quality.tieRule()),
                "ambiguousTimes", quality.ambiguousTimes(), "gapTimes", quality.gapTimes(), "duplicates", quality
                        .duplicates(),
                "duplicatesDropped", quality.duplicatesDropped(), "cut", quality.cut(), "damagedIds", quality
                        .damagedIds(),
                "names", quality.names(), "lookAlikes", quality.lookAlikes(), "sheetFull", quality.sheetFull());
    }

    private static Map<String, Object> path(PathReport.CustomerPath path) {
        return map("rank", path.rank(), "id", path.id(), "customers", path.customers(), "share", path.share(),
                "outcomes", path.outcomes(), "outcomeShare", path.outcomeShare(), "value", path.value(),
                "medianSeconds", path.median().toSeconds(), "steps", path.steps().stream().map(PathsJson::event)
                        .toList());
    }

    private static Map<String, Object> move(PathReport.Move move) {
        return map("kind", name(move.kind()), "from", event(move.from()), "to", move.to().map(PathsJson::event),
                "uses", move.uses(), "customers", move.customers(), "share", move.share(), "medianSeconds", move
                        .median().toSeconds(),
                "p90Seconds", move.p90().toSeconds());
    }

    private static Map<String, Object> use(PathReport.StopUse use, PlannedMap plan) {
        String name = plan.stops().stream().filter(it -> it.id().equals(use.touchpoint())).map(PlannedMap.Stop::name)
                .findFirst().orElse("");
        return map("touchpoint", use.touchpoint(), "name", name, "visited", use.visited(), "skipped", use.skipped(),
                "notReached", use.notReached(), "skipShare", use.skipShare());
    }

    private static Map<String, Object> event(EventRef event) {
        return map("event", event.event(), "touchpoint", event.touchpoint());
    }

    /** Returns the name of a constant as members are written: {@code offMap}. */
    static String name(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder name = new StringBuilder(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
