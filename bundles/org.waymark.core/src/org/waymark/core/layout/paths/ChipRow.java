package org.waymark.core.layout.paths;

import java.util.ArrayList;
import java.util.List;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.paths.PathReport.EventRef;

/**
 * The steps of a path as chips in the colours of their stages, in up to three lines. Repeats are folded into one chip,
 * what is not on the map is hatched.
 */
final class ChipRow {

    private static final int MOST_LINES = 3;
    private static final double WIDEST = 150;
    private static final double GAP = 12;

    /** The same step several times in a row. */
    record Chip(EventRef step, String text, int times) {
    }

    private record Placed(Chip chip, double x, int line, double width) {
    }

    private final PathPaper paper;
    private final List<Placed> placed = new ArrayList<>();
    private final int more;
    private final double moreX;
    private final int lines;

    ChipRow(PathPaper paper, List<EventRef> steps, double room) {
        this.paper = paper;
        List<Chip> chips = folded(paper, steps);
        double x = 0;
        int line = 0;
        int left = chips.size();
        double tail = paper.px(48);
        for (Chip chip : chips) {
            double width = Math.min(paper.px(WIDEST),
                    Math.ceil(paper.text().width(chip.text(), font())) + paper.px(18));
            width = Math.min(width, room - tail);
            boolean last = left == 1;
            double end = x + width + (line == MOST_LINES - 1 && !last ? tail : 0);
            if (x > 0 && end > room) {
                if (line == MOST_LINES - 1) {
                    break;
                }
                line++;
                x = 0;
            }
            placed.add(new Placed(chip, x, line, width));
            x += width + paper.px(GAP);
            left--;
        }
        more = left;
        moreX = x;
        lines = line + 1;
    }

    static List<Chip> folded(PathPaper paper, List<EventRef> steps) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < steps.size();) {
            int end = i;
            while (end < steps.size() && paper.name(steps.get(end)).equals(paper.name(steps.get(i)))) {
                end++;
            }
            String name = paper.name(steps.get(i));
            int times = end - i;
            chips.add(new Chip(steps.get(i), times == 1 ? name : name + " ×" + times, times));
            i = end;
        }
        return chips;
    }

    private FontSpec font() {
        return paper.theme().label();
    }

    private double chipHeight() {
        return font().lineHeight() + paper.px(6);
    }

    double height() {
        return lines * (chipHeight() + paper.px(4)) - paper.px(4);
    }

    void draw(List<PlacedShape> shapes, double left, double top) {
        for (int i = 0; i < placed.size(); i++) {
            Placed chip = placed.get(i);
            Box box = new Box(left + chip.x, top + chip.line * (chipHeight() + paper.px(4)), chip.width,
                    chipHeight());
            chip(shapes, chip.chip, box);
            if (i + 1 < placed.size() || more > 0) {
                arrow(shapes, box.right() + paper.px(2), box.centerY());
            }
        }
        if (more > 0) {
            double y = top + (lines - 1) * (chipHeight() + paper.px(4)) + paper.px(3);
            paper.text(shapes, paper.get("chip_more", more), left + moreX, y, paper.px(48), paper.theme().labelStrong(),
                    paper.palette().muted(), false);
        }
    }

    private void chip(List<PlacedShape> shapes, Chip chip, Box box) {
        double radius = paper.px(5);
        boolean known = paper.isOnMap(chip.step());
        Ink ground = known ? paper.ink(chip.step()) : paper.palette().surface();
        shapes.add(new PlacedShape.Rect(box, radius, ground, Stroke.NONE));
        if (!known) {
            Box edge = new Box(box.x() + 1, box.y() + 1, paper.px(7), box.height() - 2);
            shapes.add(Hatching.of(edge, paper.px(4), paper.palette().muted()));
            shapes.add(new PlacedShape.Rect(box, radius, Ink.NONE, Stroke.dashed(paper.palette().muted(), 1)));
        }
        double lead = known ? paper.px(8) : paper.px(11);
        paper.text(shapes, chip.text(), box.x() + lead, box.y() + paper.px(3), box.width() - lead - paper.px(4), font(),
                known ? ground.readable() : paper.palette().ink(), false);
    }

    private void arrow(List<PlacedShape> shapes, double x, double y) {
        double size = paper.px(3);
        shapes.add(new PlacedShape.Path(new Box(x, y - size, 2 * size, 2 * size), List.of(
                new PathStep.MoveTo(x + paper.px(2), y - size),
                new PathStep.LineTo(x + paper.px(2) + size, y),
                new PathStep.LineTo(x + paper.px(2), y + size)), Ink.NONE,
                Stroke.solid(paper.palette().muted(), 1.25)));
    }
}
