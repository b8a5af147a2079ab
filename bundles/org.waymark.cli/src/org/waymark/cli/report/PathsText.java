package org.waymark.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.MoveKind;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.text.Lines;

/** Writes paths for people at a terminal. */
public final class PathsText {

    private static final int MOST = 10;

    private final PathWords words;
    private final StringBuilder out = new StringBuilder();

    private PathsText(PathWords words) {
        this.words = words;
    }

    /** Returns the text. */
    public static String text(PathReport report, PlannedMap plan, Locale locale) {
        PathsText text = new PathsText(new PathWords(report, plan, locale));
        text.write(report);
        return text.out.toString();
    }

    private void write(PathReport report) {
        out.append(Lines.single(report.log())).append('\n');
        words.summary(report).forEach(this::item);
        words.quality(report.quality()).forEach(this::item);
        paths(report);
        uses(report);
        offMap(report);
        moves(report);
        dropOff(report);
        segments(report);
    }

    private void item(String line) {
        out.append("  ").append(line).append('\n');
    }

    private void paths(PathReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("#", words.get("paths_customers"), words.get("paths_share"), words.get("paths_outcome"), words
                .get("paths_share"), words.get("paths_median"), words.get("paths_path")));
        for (PathReport.CustomerPath path : report.top()) {
            rows.add(List.of(words.number(path.rank()), words.number(path.customers()), words.percent(path.share()),
                    words.number(path.outcomes()), words.percent(path.outcomeShare()), words.duration(path.median()),
                    String.join(" → ", words.steps(path.steps()))));
        }
        table(words.get("paths_paths"), rows);
    }

    private void uses(PathReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("paths_visited"), words.get("paths_skipped"), words.get("paths_share"), words.get(
                "paths_notReached"), words.get("paths_touchpoint")));
        report.uses().forEach(it -> rows.add(List.of(words.number(it.visited()), words.number(it.skipped()), words
                .percent(it.skipShare()), words.number(it.notReached()), words.touchpoint(it.touchpoint()))));
        table(words.get("paths_uses"), rows);
    }

    private void offMap(PathReport report) {
        if (report.uses().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("paths_customers"), words.get("paths_events"), words.get("paths_event")));
        report.offMap().stream().limit(MOST).forEach(it -> rows.add(List.of(words.number(it.customers()), words.number(
                it.events()), words.step(it.event()))));
        table(words.get("paths_offMap"), rows);
    }

    private void moves(PathReport report) {
        List<MoveKind> kinds = report.uses().isEmpty()
                ? List.of(MoveKind.OFF_MAP)
                : List.of(MoveKind.JUMP, MoveKind.BACK);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("paths_customers"), words.get("paths_share"), words.get("paths_median"), words.get(
                "paths_kind"), words.get("paths_move")));
        report.moves().stream().filter(it -> kinds.contains(it.kind()) && it.to().isPresent()).limit(MOST)
                .forEach(it -> rows.add(List.of(words.number(it.customers()), words.percent(it.share()), words.duration(
                        it.median()), kind(it.kind()), words.step(it.from()) + " → " + words.step(it.to().get()))));
        table(words.get(report.uses().isEmpty() ? "paths_moves" : "paths_deviations"), rows);
    }

    private String kind(MoveKind kind) {
        return words.get(switch (kind) {
            case JUMP -> "paths_jump";
            case BACK -> "paths_back";
            default -> "paths_other";
        });
    }

    private void dropOff(PathReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("paths_customers"), words.get("paths_share"), words.get("paths_event")));
        report.dropOff().stream().limit(MOST).forEach(it -> rows.add(List.of(words.number(it.customers()), words
                .percent(PathReport.percent(it.customers(), report.facts().sessions())), words.step(it.last()))));
        table(words.get("paths_dropOff"), rows);
    }

    private void segments(PathReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.get("paths_customers"), words.get("paths_outcome"), words.get("paths_share"), words.get(
                "paths_median"), words.get("paths_segment")));
        report.segments().forEach(it -> rows.add(List.of(words.number(it.customers()), words.number(it.outcomes()),
                words.percent(PathReport.percent(it.outcomes(), it.customers())), words.duration(it.median()), Lines
                        .shortened(it.name().orElse(words.get("paths_others")), 60))));
        table(words.get("paths_segments"), rows);
    }

    /** Writes a table with numbers to the right; the last column is a text. Nothing is written for one without rows. */
    private void table(String title, List<List<String>> rows) {
        if (rows.size() < 2) {
            return;
        }
        out.append('\n').append(title).append('\n');
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns - 1; i++) {
                line.append("  ").append(" ".repeat(widths[i] - row.get(i).length())).append(row.get(i));
            }
            out.append(line.append("  ").append(row.get(columns - 1)).toString().stripTrailing()).append('\n');
        }
    }
}
