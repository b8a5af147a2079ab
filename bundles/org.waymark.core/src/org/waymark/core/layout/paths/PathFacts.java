package org.waymark.core.layout.paths;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.paths.FactRows.Fact;
import org.waymark.core.paths.Deviation;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.Segment;

/** The other sheets of a path explorer: differences to the map, and groups of customers. */
public final class PathFacts {

    private PathFacts() {
    }

    /** Returns a row for each difference; their keys are their places in the list. */
    public static FactRows deviations(List<Deviation> deviations, PathPaper paper, double width) {
        List<Fact> facts = IntStream.range(0, deviations.size()).mapToObj(i -> {
            Deviation it = deviations.get(i);
            return new Fact(Integer.toString(i), icon(it.kind()), title(it, paper),
                    paper.get("deviation_" + key(it) + "_more"), it.share().doubleValue(),
                    paper.count(it.customers()));
        }).toList();
        return new FactRows(paper, facts, paper.get("column_deviation"), paper.get("column_share"),
                paper.get("column_people"), width);
    }

    /** Returns a difference as a short sentence without numbers: the name of an initiative that answers it. */
    public static String title(Deviation deviation, PathPaper paper) {
        return paper.get("deviation_" + key(deviation), paper.name(deviation.at()),
                deviation.to().map(paper::name).orElse(""));
    }

    /** Returns the numbers of a difference: why an initiative is needed. */
    public static String reason(Deviation deviation, PathReport report, PathPaper paper) {
        return paper.get("deviation_reason", title(deviation, paper),
                paper.percent(deviation.share().doubleValue()), paper.count(deviation.customers()), report.log());
    }

    private static String key(Deviation deviation) {
        return deviation.kind().name().toLowerCase(Locale.ROOT);
    }

    private static Glyph icon(Deviation.Kind kind) {
        return switch (kind) {
            case SKIPPED -> Glyph.EXCLAMATION;
            case LEFT -> Glyph.DOOR;
            case OFF_MAP -> Glyph.FOOTSTEPS;
            case BACK -> Glyph.UP;
            case REPEAT -> Glyph.REPEAT;
            case JUMP -> Glyph.DOWN;
        };
    }

    /** Returns a row for each group of customers. */
    public static FactRows segments(PathReport report, PathPaper paper, double width) {
        List<Fact> facts = report.segments().stream().map(it -> new Fact(it.name().orElse(""), Glyph.PEOPLE,
                it.name().filter(name -> !name.isBlank()).orElse(paper.get("segment_rest")), more(it, report, paper),
                PathReport.percent(it.customers(), report.facts().sessions()).doubleValue(),
                paper.count(it.customers()))).toList();
        return new FactRows(paper, facts, paper.get("column_segment"), paper.get("column_share"),
                paper.get("column_people"), width);
    }

    private static String more(Segment segment, PathReport report, PathPaper paper) {
        String paths = paper.get("segment_paths", paper.count(segment.paths()), paper.count(segment.pathsFor80()),
                paper.duration(segment.median()));
        return report.facts().hasOutcome()
                ? paper.get("segment_outcomes", paper.count(segment.outcomes()),
                        paper.percent(PathReport.percent(segment.outcomes(), segment.customers()).doubleValue()), paths)
                : paths;
    }
}
