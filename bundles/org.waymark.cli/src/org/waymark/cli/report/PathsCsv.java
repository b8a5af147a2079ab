package org.waymark.cli.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.text.CsvNotation;
import org.waymark.core.text.Lines;

/** Writes paths, moves, events and touchpoints as one list for spreadsheets; the first column says what a row is. */
public final class PathsCsv {

    private static final List<String> HEADING = List.of("kind", "rank", "id", "from", "to", "move", "customers", "uses",
            "outcomes", "value", "share", "medianSeconds");

    private final CsvNotation notation;
    private final StringBuilder out = new StringBuilder("\uFEFF");

    private PathsCsv(CsvNotation notation) {
        this.notation = notation;
    }

    /** Returns the text. */
    public static String text(PathReport report, CsvNotation notation) {
        PathsCsv csv = new PathsCsv(notation);
        csv.out.append(notation.line(HEADING));
        for (PathReport.CustomerPath path : report.top()) {
            csv.line("path", csv.number(path.rank()), path.id(), path.steps().stream().map(EventRef::event).collect(
                    Collectors.joining(" > ")), "", "", csv.number(path.customers()), "", csv.number(path.outcomes()),
                    csv.number(path.value()), csv.number(path.share()), csv.number(path.median().toSeconds()));
        }
        for (PathReport.Move move : report.moves()) {
            csv.line("move", "", "", move.from().event(), move.to().map(EventRef::event).orElse(""), PathsJson.name(
                    move.kind()), csv.number(move.customers()), csv.number(move.uses()), "", "",
                    csv.number(move
                            .share()),
                    csv.number(move.median().toSeconds()));
        }
        for (PathReport.EventUse use : report.events()) {
            csv.line("event", "", use.event().touchpoint().orElse(""), use.event().event(), "", "", csv.number(use
                    .customers()), csv.number(use.events()), "", "", "", "");
        }
        for (PathReport.StopUse use : report.uses()) {
            csv.line("touchpoint", "", use.touchpoint(), "", "", "", csv.number(use.visited()), "", "", "", "", "");
            csv.line("skipped", "", use.touchpoint(), "", "", "", csv.number(use.skipped()), "", "", "", csv.number(use
                    .skipShare()), "");
        }
        for (PathReport.Segment segment : report.segments()) {
            csv.line("segment", "", "", segment.name().orElse(""), "", "", csv.number(segment.customers()), "", csv
                    .number(segment.outcomes()), csv.number(segment.value()), "",
                    csv.number(segment.median()
                            .toSeconds()));
        }
        return csv.out.toString();
    }

    private String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private String number(BigDecimal number) {
        return notation.number(number);
    }

    private String name(String text) {
        return notation.text(Lines.single(text));
    }

    /** Adds a row; names, which are in the columns of texts, are disarmed. */
    private void line(String kind, String rank, String id, String from, String to, String move, String... numbers) {
        StringBuilder row = new StringBuilder();
        for (String cell : List.of(kind, rank, name(id), name(from), name(to), move)) {
            row.append(cell).append(notation.separator());
        }
        row.append(String.join(String.valueOf(notation.separator()), numbers));
        out.append(row).append("\r\n");
    }
}
