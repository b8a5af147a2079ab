package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.paths.PathFilter;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;

/**
 * The paths of a report, the most important first: rank, steps, shares of customers and outcomes, median time. The last
 * row is the sum of all that are not told.
 */
public final class PathRows implements PathSheet {

    private static final double NARROWEST = 560;
    private static final double PAD = 8;

    private final PathPaper paper;
    private final PathReport report;
    private final List<CustomerPath> paths;
    private final List<ChipRow> chips = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private final Cells cells;
    private final long marked;
    private final boolean rest;

    /** Places of the columns. */
    private record Cells(double width, double chips, double chipRoom, double customers, double outcomes, double bar,
            double time, double timeWidth) {

        static Cells of(PathPaper paper, double width, boolean outcomes) {
            double bar = Math.max(paper.px(120), Math.min(paper.px(200), width * 0.15));
            double time = paper.px(74);
            double gap = paper.px(14);
            double timeX = width - time - paper.px(12);
            double second = timeX - (outcomes ? bar + gap : 0);
            double first = second - bar - gap;
            double chips = paper.px(52);
            return new Cells(width, chips, first - gap - chips, first, second, bar, timeX, time);
        }
    }

    /**
     * @param width pixels at 100 %
     * @param marked number of paths from the first on that are marked as those that bring most
     */
    public PathRows(PathReport report, PathFilter filter, PathPaper paper, double width, long marked) {
        this.paper = paper;
        this.report = report;
        this.marked = marked;
        cells = Cells.of(paper, Math.max(width, paper.px(NARROWEST)), report.facts().hasOutcome());
        paths = report.top().stream().filter(it -> filter.finds(it.steps(), paper::name)).toList();
        rest = filter.parts().isEmpty() && report.tail().hidden() > 0;
        double y = 0;
        for (CustomerPath path : paths) {
            ChipRow row = new ChipRow(paper, path.steps(), cells.chipRoom);
            chips.add(row);
            tops.add(y);
            y += Math.max(row.height(), paper.theme().body().lineHeight()) + 2 * paper.px(PAD);
        }
        if (rest) {
            tops.add(y);
            y += paper.theme().body().lineHeight() + 2 * paper.px(PAD);
        }
        tops.add(y);
    }

    public double width() {
        return cells.width;
    }

    @Override
    public int size() {
        return paths.size() + (rest ? 1 : 0);
    }

    @Override
    public double top(int row) {
        return tops.get(row);
    }

    @Override
    public String key(int row) {
        return row < paths.size() ? paths.get(row).id() : "rest";
    }

    /** Returns the path of a row, if it is not the sum of others. */
    public Optional<CustomerPath> path(int row) {
        return row >= 0 && row < paths.size() ? Optional.of(paths.get(row)) : Optional.empty();
    }

    @Override
    public PathLine header() {
        List<PlacedShape> shapes = new ArrayList<>();
        FontSpec font = paper.theme().labelStrong();
        Ink ink = paper.palette().muted();
        double y = paper.px(6);
        double height = font.lineHeight() + 2 * paper.px(6);
        paper.text(shapes, paper.get("column_rank"), 0, y, paper.px(40), font, ink, true);
        paper.text(shapes, paper.get("column_steps"), cells.chips, y, cells.chipRoom, font, ink, false);
        paper.text(shapes, paper.get("column_customers"), cells.customers, y, cells.bar, font, ink, false);
        if (report.facts().hasOutcome()) {
            paper.text(shapes, paper.get("column_outcomes"), cells.outcomes, y, cells.bar, font, ink, false);
        }
        paper.text(shapes, paper.get("column_time"), cells.time, y, cells.timeWidth, font, ink, true);
        shapes.add(new PlacedShape.Rect(new Box(0, height - 1, cells.width, 1), 0, paper.palette().hairline(),
                Stroke.NONE));
        return new PathLine(height, shapes, "");
    }

    @Override
    public PathLine line(int row) {
        double height = top(row + 1) - top(row);
        List<PlacedShape> shapes = new ArrayList<>();
        shapes.add(new PlacedShape.Rect(new Box(0, height - 1, cells.width, 1), 0, paper.palette().hairline(),
                Stroke.NONE));
        if (row >= paths.size()) {
            String text = paper.get("rest", paper.count(report.tail().hidden()),
                    paper.count(report.tail().hiddenCustomers()), paper.count(report.tail().once()));
            paper.text(shapes, text, cells.chips, paper.px(PAD), cells.width - cells.chips - paper.px(12),
                    paper.theme().body(), paper.palette().muted(), false);
            return new PathLine(height, shapes, text);
        }
        CustomerPath path = paths.get(row);
        double line = paper.theme().body().lineHeight();
        double y = (height - line) / 2;
        if (path.rank() <= marked) {
            shapes.add(new PlacedShape.Rect(new Box(0, 2, paper.px(4), height - 5), 2, paper.palette().accent(),
                    Stroke.NONE));
        }
        paper.text(shapes, paper.count(path.rank()), 0, y, paper.px(40), paper.theme().strong(),
                paper.palette().ink(), true);
        chips.get(row).draw(shapes, cells.chips, paper.px(PAD));
        Box bar = new Box(cells.customers, 0, cells.bar, height);
        paper.bar(shapes, bar, path.share().doubleValue(), paper.percent(path.share().doubleValue()),
                paper.palette().muted());
        if (report.facts().hasOutcome()) {
            paper.bar(shapes, new Box(cells.outcomes, 0, cells.bar, height), path.outcomeShare().doubleValue(),
                    paper.percent(path.outcomeShare().doubleValue()), paper.palette().accent());
        }
        String time = path.steps().size() < 2 ? "\u2013" : paper.duration(path.median());
        paper.text(shapes, time, cells.time, (height - paper.theme().label().lineHeight()) / 2, cells.timeWidth,
                paper.theme().label(), paper.palette().ink(), true);
        return new PathLine(height, shapes, spoken(path, time));
    }

    private String spoken(CustomerPath path, String time) {
        String steps = String.join(", ", ChipRow.folded(paper, path.steps()).stream()
                .map(it -> paper.isOnMap(it.step()) ? it.text() : paper.get("chip_off", it.text())).toList());
        String said = paper.get("path_says", path.rank(), steps, paper.count(path.customers()),
                paper.percent(path.share().doubleValue()), time);
        return report.facts().hasOutcome()
                ? paper.get("path_saysOutcome", said, paper.count(path.outcomes()),
                        paper.percent(path.outcomeShare().doubleValue()))
                : said;
    }
}
