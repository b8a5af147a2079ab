package org.waymark.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.text.Json;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.compare.ElementRef;
import org.waymark.core.compare.ModelDiff;

/** Writes differences in the JSON form of {@code docs/diff-json.md}. */
public final class DiffJson {

    private static final String SCHEMA_VERSION = "1.0";

    private final ChangeTexts texts;

    private DiffJson(Locale locale) {
        texts = ChangeTexts.of(locale);
    }

    public static String text(ModelDiff diff, String older, String newer, Locale locale, String version) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("tool", "waymark");
        report.put("toolVersion", version);
        report.put("older", older);
        report.put("newer", newer);
        report.put("reidentified", diff.reidentified());
        DiffJson json = new DiffJson(locale);
        report.put("changes", diff.changes().stream().map(json::change).toList());
        return Json.text(report);
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind(change));
        json.put("message", texts.describe(change));
        json.put("element", element(change.element()));
        switch (change) {
            case Change.Added added -> {
                json.put("to", place(added.place()));
                json.put("descendants", added.descendants());
                json.put("content", added.content().stream().map(this::change).toList());
            }
            case Change.Removed removed -> {
                json.put("from", place(removed.place()));
                json.put("descendants", removed.descendants());
                json.put("content", removed.content().stream().map(this::change).toList());
            }
            case Change.Moved moved -> fromTo(json, place(moved.from()), place(moved.to()));
            case Change.Reordered moved -> fromTo(json, place(moved.from()), place(moved.to()));
            case Change.Changed changed -> {
                json.put("feature", changed.feature().getName());
                fromTo(json, changed.from(), changed.to());
            }
            case Change.Retargeted to -> {
                json.put("feature", to.feature().getName());
                fromTo(json, to.from().map(DiffJson::element), to.to().map(DiffJson::element));
            }
            case Change.SetChanged set -> {
                json.put("feature", set.feature().getName());
                json.put("added", members(set.added()));
                json.put("removed", members(set.removed()));
                json.put("reordered", members(set.reordered()));
            }
            case Change.FileChanged file -> fromTo(json, file.from(), file.to());
        }
        return json;
    }

    private static String kind(Change change) {
        return switch (change) {
            case Change.Added added -> "added";
            case Change.Removed removed -> "removed";
            case Change.Moved moved -> "moved";
            case Change.Reordered reordered -> "reordered";
            case Change.Changed changed -> "changed";
            case Change.Retargeted retargeted -> "retargeted";
            case Change.SetChanged set -> "membersChanged";
            case Change.FileChanged file -> "fileChanged";
        };
    }

    private static void fromTo(Map<String, Object> json, Object from, Object to) {
        json.put("from", from);
        json.put("to", to);
    }

    private static List<Object> members(List<Change.Member> members) {
        return members.stream().map(member -> member.target().<Object>map(DiffJson::element).orElse(member.text()))
                .toList();
    }

    private static Optional<Map<String, Object>> place(Change.Place place) {
        if (place.feature() == null) {
            return Optional.empty();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("owner", element(place.owner()));
        json.put("list", place.feature().getName());
        json.put("index", place.index());
        return Optional.of(json);
    }

    private static Map<String, Object> element(ElementRef element) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", element.id());
        json.put("class", element.type().getName());
        json.put("name", element.name());
        json.put("path", element.path());
        json.put("journey", element.journey());
        return json;
    }
}
