package org.waymark.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.benchmark.Limits.Verdict;
import org.waymark.benchmark.Measure.Figure;

/** A run as a table for people, which is also the table of a Markdown document. */
final class RunTable {

    private static final List<String> HEAD = List.of("measure", "unit", "ours: median (min to max)", "CPU", "reference",
            "median (min to max)", "ratio", "CPU ratio", "limits");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]*(?: %)?");

    private RunTable() {
    }

    static String of(Run run, Limits limits) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (Measure measure : run.measures()) {
            rows.add(row(measure, limits));
        }
        StringBuilder text = new StringBuilder(head(run)).append('\n').append(lines(rows));
        List<Verdict> verdicts = limits.judge(run.measures());
        verdicts.stream().filter(Verdict::skipped).forEach(it -> text.append("SKIPPED: ").append(it.limit().id())
                .append(' ').append(it.limit().figure().key()).append(", as there is no ")
                .append(it.limit().reference().isEmpty() ? "such figure" : it.limit().reference()).append(" here\n"));
        verdicts.stream().filter(it -> !it.within()).forEach(it -> text.append(above(it)));
        run.failures().forEach(it -> text.append("NOT MEASURED: ").append(it).append('\n'));
        return text.append(summary(run, verdicts)).toString();
    }

    private static String above(Verdict verdict) {
        double most = verdict.limit().most();
        return "ABOVE: " + verdict.limit().id() + ' ' + verdict.limit().figure().key()
                + verdict.found().map(it -> String.format(Locale.ROOT, " is %s, limit %s (%+.0f %%)%n", number(it),
                        number(most), 100 * (it / most - 1))).orElse(": " + verdict.trouble() + '\n');
    }

    private static String summary(Run run, List<Verdict> verdicts) {
        long above = verdicts.stream().filter(it -> !it.within()).count();
        long skipped = verdicts.stream().filter(Verdict::skipped).count();
        return String.format(Locale.ROOT,
                "measures: %d; limits: %d held, %d above, %d skipped; cases not measured: %d%n",
                run.measures().size(), verdicts.size() - above - skipped, above, skipped, run.failures().size());
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
        return verdict.skipped() ? most + " skipped" : verdict.within() ? most : most + " ABOVE";
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

    /** Returns rows with columns as wide as their widest cell, in Markdown; columns of numbers are set to the right. */
    static String lines(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            int at = column;
            widths[at] = Math.max(3, rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0));
            numbers[at] = rows.stream().skip(1).map(row -> row.get(at)).allMatch(NUMBER.asMatchPredicate())
                    && rows.stream().skip(1).anyMatch(row -> !row.get(at).isEmpty());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < columns; column++) {
                text.append(String.format("| %" + (numbers[column] ? "" : "-") + widths[column] + "s ",
                        rows.get(i).get(column)));
            }
            text.append("|\n");
            for (int column = 0; i == 0 && column < columns; column++) {
                text.append('|').append("-".repeat(widths[column] + 1)).append(numbers[column] ? ':' : '-');
            }
            text.append(i == 0 ? "|\n" : "");
        }
        return text.toString();
    }
}
