package org.waymark.core.layout.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.ownership.OwnershipMatrix;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;

/** Functions against the stages of a journey: the darker a cell, the stronger the influence. */
final class HeatCard {

    private static final int MOST_FUNCTIONS = 14;
    private static final double GAP = 2;
    private static final int HEAD_LINES = 3;
    /** Greatest share of a card for the names of functions. */
    private static final double MOST_NAMES = 0.44;
    /** Column width below which headings are numbers. */
    private static final double NAMED = 50;

    private final Card card;
    private final CardContext paper;
    private final OwnershipMatrix matrix;

    private HeatCard(Card card, CardContext paper) {
        this.card = card;
        this.paper = paper;
        this.matrix = paper.report().matrix();
    }

    static void draw(Card card, CardContext paper) {
        card.title(paper.get("heat_title"), paper.get("heat_hint"));
        HeatCard heat = new HeatCard(card, paper);
        for (JourneyRef journey : heat.matrix.journeys()) {
            heat.journey(journey);
        }
    }

    private void journey(JourneyRef journey) {
        Map<String, List<MatrixRow>> stages = new LinkedHashMap<>();
        matrix.rowsOf(journey.id())
                .forEach(row -> stages.computeIfAbsent(row.stageId(), id -> new ArrayList<>()).add(row));
        List<Integer> columns = IntStream.range(0, matrix.columns().size()).boxed()
                .filter(i -> stages.values().stream().anyMatch(rows -> strongest(rows, i).influence(i) > 0))
                .sorted(Comparator.comparingInt((Integer i) -> paper.report().loads().get(i).load()).reversed())
                .toList();
        if (paper.several()) {
            card.heading(paper.journey(journey.id()));
        }
        if (columns.isEmpty()) {
            card.note(paper.get("heat_none"));
            return;
        }
        double names = Math.round(Math.clamp(columns.stream().mapToDouble(
                it -> paper.text().width(paper.name(matrix.columns().get(it)), paper.theme().body())).max().orElse(0)
                + 1, card.inner() * 0.2, card.inner() * MOST_NAMES));
        double cell = (card.inner() - names - paper.px(8)) / stages.size();
        boolean named = named(stages, cell);
        heads(stages, names, cell, named);
        for (int column : columns.subList(0, Math.min(MOST_FUNCTIONS, columns.size()))) {
            row(stages, column, names, cell);
        }
        if (columns.size() > MOST_FUNCTIONS) {
            card.note(paper.get("more", columns.size() - MOST_FUNCTIONS));
        }
        if (!named) {
            List<String> legend = new ArrayList<>();
            stages.values().forEach(rows -> legend.add((legend.size() + 1) + "\u00a0" + stage(rows)));
            card.note(String.join("  ·  ", legend));
        }
        card.skip(paper.px(6));
    }

    /** Returns whether the name of every stage fits above its cells without breaking a word. */
    private boolean named(Map<String, List<MatrixRow>> stages, double cell) {
        return cell >= paper.px(NAMED) && stages.values().stream()
                .allMatch(rows -> paper.text().fits(stage(rows), paper.theme().small(), cell - GAP, HEAD_LINES));
    }

    private void heads(Map<String, List<MatrixRow>> stages, double names, double cell, boolean named) {
        FontSpec font = paper.theme().small();
        Ink ink = paper.theme().palette().muted();
        double x = card.left() + names + paper.px(8);
        double highest = 0;
        List<PlacedShape> scratch = new ArrayList<>();
        int number = 1;
        for (List<MatrixRow> rows : stages.values()) {
            String head = named ? stage(rows) : Integer.toString(number++);
            highest = Math.max(highest, card.text(scratch, head, x, card.y(), cell - GAP, font, ink, HEAD_LINES,
                    Card.Align.CENTER).height());
            x += cell;
        }
        // all headings are aligned on the line above the cells
        x = card.left() + names + paper.px(8);
        number = 1;
        for (List<MatrixRow> rows : stages.values()) {
            String head = named ? stage(rows) : Integer.toString(number++);
            double height = card.text(scratch, head, x, card.y(), cell - GAP, font, ink, HEAD_LINES, Card.Align.CENTER)
                    .height();
            card.text(card.ground(), head, x, card.y() + highest - height, cell - GAP, font, ink, HEAD_LINES,
                    Card.Align.CENTER);
            x += cell;
        }
        card.skip(highest + paper.px(4));
    }

    private void row(Map<String, List<MatrixRow>> stages, int column, double names, double cell) {
        Palette palette = paper.theme().palette();
        FunctionColumn function = matrix.columns().get(column);
        FontSpec nameFont = paper.theme().body();
        double taken = card.text(new ArrayList<>(), paper.name(function), 0, 0, names, nameFont, palette.ink(),
                HEAD_LINES, Card.Align.LEFT).height();
        double height = Math.max(paper.px(24), taken + GAP);
        card.text(card.ground(), paper.name(function), card.left(), card.y() + (height - GAP - taken) / 2, names,
                nameFont, palette.ink(), HEAD_LINES, Card.Align.LEFT);
        double x = card.left() + names + paper.px(8);
        for (Map.Entry<String, List<MatrixRow>> stage : stages.entrySet()) {
            Strongest strongest = strongest(stage.getValue(), column);
            int influence = strongest.influence(column);
            Box box = new Box(x, card.y(), Math.max(1, cell - GAP), height - GAP);
            List<PlacedShape> shapes = new ArrayList<>();
            Ink fill = palette.surfaceAlt().mix(palette.accent(), influence / 5.0);
            shapes.add(new PlacedShape.Rect(box, paper.px(3), fill, Stroke.NONE));
            if (influence == 0) {
                card.ground(shapes.getFirst());
            } else {
                FontSpec font = paper.theme().labelStrong();
                card.text(shapes, Integer.toString(influence), x, card.y() + (height - GAP - font.lineHeight()) / 2,
                        box.width(), font, fill.readable(), 1, Card.Align.CENTER);
                String where = strongest.row.kind() == Kind.STAGE
                        ? stage(stage.getValue())
                        : stage(stage.getValue()) + ", " + paper.name(strongest.row);
                card.entry("heat " + function.id() + " " + stage.getKey(), box, shapes,
                        paper.get("heat_spoken", paper.name(function), influence, where),
                        List.of(strongest.row.id(), function.id()));
            }
            x += cell;
        }
        card.skip(height);
    }

    private String stage(List<MatrixRow> rows) {
        return paper.stage(rows.getFirst());
    }

    /** The row of a stage in which a function has the most influence; a touchpoint is preferred to the stage. */
    private record Strongest(MatrixRow row) {

        int influence(int column) {
            return row.cells().get(column).influence();
        }
    }

    private static Strongest strongest(List<MatrixRow> rows, int column) {
        MatrixRow best = rows.getFirst();
        for (MatrixRow row : rows) {
            int influence = row.cells().get(column).influence();
            int before = best.cells().get(column).influence();
            if (influence > before || influence == before && best.kind() == Kind.STAGE
                    && !row.cells().get(column).influenceInherited()) {
                best = row;
            }
        }
        return new Strongest(best);
    }
}
