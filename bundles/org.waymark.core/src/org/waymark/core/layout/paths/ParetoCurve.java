package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.paths.PathReport.Pareto.Point;

/**
 * The share of all outcomes (customers) that the first paths bring together, over their number on a logarithmic scale,
 * and the line of a share to reach.
 */
public final class ParetoCurve {

    private static final double LEFT = 44;
    private static final double RIGHT = 16;
    private static final double TOP = 12;
    private static final double BOTTOM = 22;

    private record Reached(double rank, double percent) {
    }

    private final PathPaper paper;
    private final PathReport report;
    private final Box plot;
    private final List<Reached> points = new ArrayList<>();
    private final double most;

    public ParetoCurve(PathReport report, PathPaper paper, double width, double height) {
        this.paper = paper;
        this.report = report;
        plot = new Box(paper.px(LEFT), paper.px(TOP), Math.max(10, width - paper.px(LEFT + RIGHT)),
                Math.max(10, height - paper.px(TOP + BOTTOM)));
        double sum = 0;
        for (CustomerPath path : report.top()) {
            sum += percent(path);
            points.add(new Reached(path.rank(), sum));
        }
        double known = points.isEmpty() ? 0 : points.getLast().rank;
        report.pareto().curve().stream().filter(it -> it.rank() > known)
                .forEach(it -> points.add(new Reached(it.rank(), percent(it))));
        most = points.isEmpty() ? 1 : Math.max(2, points.getLast().rank);
    }

    private double percent(CustomerPath path) {
        return report.facts().hasOutcome() ? path.outcomeShare().doubleValue() : path.share().doubleValue();
    }

    private double percent(Point point) {
        return report.facts().hasOutcome()
                ? PathReport.percent(point.outcomes(), report.facts().outcomes()).doubleValue()
                : PathReport.percent(point.customers(), report.facts().sessions()).doubleValue();
    }

    /** Returns how many paths from the first on bring a share; empty if those known do not. */
    public Optional<Long> pathsFor(double percent) {
        Reached before = new Reached(0, 0);
        for (Reached point : points) {
            if (point.percent >= percent - 1e-6) {
                boolean next = point.rank <= before.rank + 1;
                double part = point.percent == before.percent
                        ? 1
                        : (percent - before.percent) / (point.percent - before.percent);
                double logBefore = Math.log(Math.max(1, before.rank));
                return Optional.of(next
                        ? (long) point.rank
                        : (long) Math.ceil(Math.exp(logBefore + part * (Math.log(point.rank) - logBefore)) - 1e-9));
            }
            before = point;
        }
        return Optional.empty();
    }

    /** Returns the share at a height, as the line is dragged there. */
    public int percentAt(double y) {
        return (int) Math.clamp(Math.round((plot.bottom() - y) / plot.height() * 100), 1, 100);
    }

    /** Returns the height of the line of a share. */
    public double lineAt(double percent) {
        return plot.bottom() - plot.height() * percent / 100;
    }

    private double xAt(double rank) {
        return plot.x() + plot.width() * Math.log(Math.max(1, rank)) / Math.log(most);
    }

    /** Returns the sentence that the curve tells. */
    public String sentence(int percent) {
        String all = report.facts().hasOutcome()
                ? paper.get("pareto_outcomes", paper.count(report.facts().outcomes()))
                : paper.get("pareto_customers", paper.count(report.facts().sessions()));
        return pathsFor(percent).map(it -> paper.get(it == 1 ? "pareto_one" : "pareto_few", paper.count(it),
                paper.count(report.facts().paths()), percent, all)).orElseGet(() -> paper.get("pareto_never", percent));
    }

    /** Draws the curve with the line of a share. */
    public List<PlacedShape> draw(int percent) {
        List<PlacedShape> shapes = new ArrayList<>();
        FontSpec small = paper.theme().small();
        Ink muted = paper.palette().muted();
        for (int at = 0; at <= 100; at += 50) {
            double y = lineAt(at);
            shapes.add(new PlacedShape.Rect(new Box(plot.x(), y, plot.width(), 1), 0, paper.palette().hairline(),
                    Stroke.NONE));
            paper.text(shapes, at + "\u00a0%", 0, y - small.lineHeight() / 2, plot.x() - paper.px(6), small, muted,
                    true);
        }
        String last = paper.get("pareto_paths", paper.count((long) most));
        double lastWidth = Math.ceil(paper.text().width(last, small)) + 2;
        paper.text(shapes, last, plot.right() - lastWidth, plot.bottom() + paper.px(4), lastWidth, small, muted, true);
        for (long rank = 1; rank < most; rank *= 10) {
            String label = paper.count(rank);
            double width = Math.ceil(paper.text().width(label, small)) + 2;
            double x = Math.max(plot.x(), xAt(rank) - width / 2);
            if (x + width + paper.px(8) < plot.right() - lastWidth) {
                paper.text(shapes, label, x, plot.bottom() + paper.px(4), width, small, muted, false);
            }
        }
        if (!points.isEmpty()) {
            curve(shapes);
        }
        target(shapes, percent, small);
        return shapes;
    }

    private void curve(List<PlacedShape> shapes) {
        Outline line = new Outline().move(xAt(points.getFirst().rank), lineAt(points.getFirst().percent));
        Outline area = new Outline().move(plot.x(), plot.bottom()).line(xAt(points.getFirst().rank),
                lineAt(points.getFirst().percent));
        points.stream().skip(1).forEach(it -> {
            line.line(xAt(it.rank), lineAt(it.percent));
            area.line(xAt(it.rank), lineAt(it.percent));
        });
        area.line(xAt(points.getLast().rank), plot.bottom()).close();
        Ink ink = paper.palette().accent();
        shapes.add(new PlacedShape.Path(plot, area.steps(), ink.withAlpha(0.12), Stroke.NONE));
        shapes.add(new PlacedShape.Path(plot, line.steps(), Ink.NONE, Stroke.solid(ink, 2)));
    }

    private void target(List<PlacedShape> shapes, int percent, FontSpec small) {
        double y = lineAt(percent);
        Ink ink = paper.palette().ink();
        shapes.add(new PlacedShape.Path(new Box(plot.x(), y, plot.width(), 0), new Outline().move(plot.x(), y)
                .line(plot.right(), y).steps(), Ink.NONE, Stroke.dashed(ink, 1.25)));
        double size = paper.px(9);
        shapes.add(new PlacedShape.Ellipse(new Box(plot.right() - size / 2, y - size / 2, size, size), ink,
                Stroke.solid(paper.palette().surface(), 1.5)));
        pathsFor(percent).ifPresent(paths -> {
            double x = xAt(paths);
            shapes.add(new PlacedShape.Path(new Box(x, y, 0, plot.bottom() - y), new Outline().move(x, y)
                    .line(x, plot.bottom()).steps(), Ink.NONE, Stroke.dashed(ink, 1.25)));
            String label = percent + "\u00a0% \u00b7 " + paper.count(paths);
            double width = Math.ceil(paper.text().width(label, paper.theme().smallStrong())) + paper.px(12);
            double left = Math.max(plot.x(), Math.min(x + paper.px(6), plot.right() - width - paper.px(8)));
            double top = Math.min(y + paper.px(4), plot.bottom() - small.lineHeight() - paper.px(4));
            shapes.add(new PlacedShape.Rect(new Box(left, top, width, small.lineHeight() + 2), 4,
                    paper.palette().surface(), Stroke.solid(paper.palette().hairline(), 1)));
            paper.text(shapes, label, left + paper.px(6), top + 1, width - paper.px(8), paper.theme().smallStrong(),
                    ink, false);
        });
    }
}
