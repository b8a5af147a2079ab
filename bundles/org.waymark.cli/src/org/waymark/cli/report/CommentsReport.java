package org.waymark.cli.report;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.domain.Ids;
import org.waymark.core.review.Discussion;
import org.waymark.core.review.Discussion.Remark;
import org.waymark.core.task.CommentsTask;
import org.waymark.core.text.ElementPath;
import org.waymark.core.text.Json;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;

/** Writes discussions for readers of a terminal or a mail, and for programs ({@code docs/comments-json.md}). */
public final class CommentsReport {

    private static final String SCHEMA_VERSION = "1.0";
    private static final String INDENT = "    ";

    private final CommentsTask.Result result;
    private final Messages messages;
    private final Labels labels;
    private final ModelTexts model;

    public CommentsReport(CommentsTask.Result result, Locale locale) {
        this.result = result;
        messages = Messages.of(CommentsReport.class, locale);
        labels = Labels.in(locale);
        model = ModelTexts.of(locale);
    }

    /** Returns a paragraph for each discussion below the name of its journey, and a line with the counts. */
    public String text() {
        StringBuilder out = new StringBuilder();
        Optional<String> heading = Optional.empty();
        for (Discussion discussion : result.discussions()) {
            String journey = discussion.journey().map(labels::shown).orElse(messages.get("comments_library"));
            if (!heading.equals(Optional.of(journey))) {
                heading = Optional.of(journey);
                out.append(journey).append("\n\n");
            }
            paragraph(discussion, out);
        }
        return out.append(messages.get("comments_count", result.open(), result.resolved())).append('\n').toString();
    }

    private void paragraph(Discussion discussion, StringBuilder out) {
        String state = messages.get(discussion.open() ? "comments_isOpen" : "comments_isResolved");
        out.append("  ").append(place(discussion)).append("  [").append(state).append("]\n");
        remark(discussion.opening(), INDENT, out);
        discussion.replies().forEach(reply -> remark(reply, INDENT + INDENT, out));
        out.append('\n');
    }

    private void remark(Remark remark, String indent, StringBuilder out) {
        String author = remark.author().isEmpty() ? messages.get("comments_unsigned") : Lines.joined(remark.author());
        String day = remark.created().map(at -> ", " + at.toString().substring(0, 10)).orElse("");
        out.append(indent).append(author).append(day).append(": ").append(Lines.joined(remark.text())).append('\n');
    }

    /** Returns the path of the element below its journey; the journey itself where the discussion is about it. */
    private String place(Discussion discussion) {
        List<ElementPath.Segment> path = ElementPath.of(discussion.about()).segments();
        List<ElementPath.Segment> below = path.size() > 1 && discussion.journey().isPresent()
                ? path.subList(1, path.size())
                : path;
        return below.stream().map(segment -> segment.bare()
                ? labels.or(segment.label(), segment.kind())
                : model.title(segment.kind()) + " " + labels.or(segment.label(), segment.kind()))
                .collect(Collectors.joining(" / "));
    }

    /** Returns the JSON form. */
    public String json(String file, String version) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("schemaVersion", SCHEMA_VERSION);
        report.put("tool", "waymark");
        report.put("toolVersion", version);
        report.put("file", file);
        report.put("open", result.open());
        report.put("resolved", result.resolved());
        report.put("comments", result.discussions().stream().map(this::json).toList());
        return Json.text(report);
    }

    private Map<String, Object> json(Discussion discussion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Ids.idOf(discussion.comment()));
        json.put("open", discussion.open());
        json.put("elementId", Ids.idOf(discussion.about()));
        json.put("elementClass", discussion.about().eClass().getName());
        json.put("path", ElementPath.of(discussion.about()).segments().stream()
                .map(segment -> Lines.joined(segment.label())).toList());
        json.put("journey", discussion.journey().map(Ids::idOf).orElse(null));
        json.putAll(json(discussion.opening()));
        json.put("replies", discussion.replies().stream().map(CommentsReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Remark remark) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("author", remark.author());
        json.put("created", remark.created().map(Instant::toString).orElse(null));
        json.put("text", remark.text());
        return json;
    }
}
