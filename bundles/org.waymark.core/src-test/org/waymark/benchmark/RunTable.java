package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.waymark.benchmark.Limits.Verdict;
import org.waymark.benchmark.Measure.Figure;

/** A run as a table for people, which is also the table of a Markdown document. */
final class RunTable {

    private static final List<String> HEAD = List.of("measure", "unit", "ours: median (min to max)", "CPU", "reference",
            "median (min to max)", "ratio", "CPU ratio", "limits");

    private RunTable() {
    }

    static String of(Run run, Limits limits) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Measure measure : run.measures()) {
            rows.add(row(measure, limits));
        }
        StringBuilder text = new StringBuilder(head(run)).append('\n').append(lines(rows));
        List<Verdict> above = limits.judge(run.measures()).stream().filter(it -> !it.within()).toList();
        for (Verdict verdict : above) {
            text.append(String.format(Locale.ROOT, "ABOVE: %s %s%s, limit %.2f%n", verdict.limit().id(),
                    verdict.limit().figure().key(),
                    verdict.found().map(it -> String.format(Locale.ROOT, " is %.2f", it))
                            .orElse(": " + verdict.trouble()),
                    verdict.limit().most()));
        }
        run.failures().forEach(it -> text.append("NOT MEASURED: ").append(it).append('\n'));
        return text.toString();
    }

    private static String head(Run run) {
        return String.format(Locale.ROOT, "%s, %d cores, %s, Java %s, load %.1f before and %.1f after%s%s%n",
                run.date(),
                run.machine().cores(), run.machine().system(), run.machine().java(), run.machine().loadBefore(),
                run.machine().loadAfter(), run.quick() ? ", quick: few runs" : "",
                run.machine().busy() ? "\nThe machine was busy: trust ratios, not times." : "");
    }

    private static List<String> row(Measure measure, Limits limits) {
        return List.of(measure.id(), measure.unit(), text(measure.ours().value()),
                measure.ours().cpu().map(it -> number(it.median())).orElse(""),
                measure.reference().map(Measure.Reference::name).orElse(""),
                measure.reference().map(it -> text(it.series().value())).orElse(""), two(measure.ratio()),
                two(measure.figure(Figure.CPU_RATIO)),
                limits.judge(List.of(measure)).stream().map(RunTable::limit).collect(Collectors.joining("; ")));
    }

    private static String limit(Verdict verdict) {
        String most = String.format(Locale.ROOT, "%s %s", verdict.limit().figure().key(),
                number(verdict.limit().most()));
        return verdict.within() ? most : most + " ABOVE";
    }

    private static String text(Spread spread) {
        return number(spread.median()) + " (" + number(spread.min()) + " to " + number(spread.max()) + ")";
    }

    /** Returns three digits or more, so that short times keep their meaning and long ones can be read. */
    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    private static String two(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "";
    }

    /** Returns rows with columns as wide as their widest cell, in Markdown. */
    static String lines(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            for (int column = 0; column < cells.size(); column++) {
                int at = column;
                int width = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
                text.append(String.format("| %-" + Math.max(1, width) + "s ", cells.get(column)));
            }
            text.append("|\n");
            if (i == 0) {
                text.append("|---".repeat(cells.size())).append("|\n");
            }
        }
        return text.toString();
    }
}
