package org.waymark.core.layout.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.waymark.core.insight.Handover;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.OwnershipMatrix.JourneyRef;

/**
 * The accountable functions along each journey, as a band that changes its colour at every handover, and the list of
 * handovers.
 */
final class HandoverCard {

    private static final double GAP = 3;
    /** Minimum width of a touchpoint in the band; a longer journey takes several lines. */
    private static final double NARROWEST = 16;
    private static final int MOST_LINES = 40;

    private final Card card;
    private final CardContext paper;
    private final Palette palette;
    /** Stages whose name does not fit above their part of the band, with the number that stands there. */
    private final Set<String> numbered = new LinkedHashSet<>();

    private HandoverCard(Card card, CardContext paper) {
        this.card = card;
        this.paper = paper;
        this.palette = paper.theme().palette();
    }

    static void draw(Card card, CardContext paper) {
        int count = paper.report().handovers().size();
        card.title(paper.get("handover_title"), count == 0
                ? ""
                : paper.get("handover_hint", count, paper.report()
                        .handovers().stream().filter(Handover::betweenStages).count()));
        HandoverCard handovers = new HandoverCard(card, paper);
        for (JourneyRef journey : paper.report().matrix().journeys()) {
            handovers.journey(journey);
        }
        if (count == 0) {
            card.good(paper.get("handover_none"));
        }
    }

    private void journey(JourneyRef journey) {
        List<MatrixRow> rows = paper.report().matrix().rowsOf(journey.id()).stream().filter(MatrixRow::leaf).toList();
        if (rows.isEmpty()) {
            return;
        }
        if (paper.several()) {
            card.heading(paper.journey(journey.id()));
        }
        int perLine = (int) Math.max(1, Math.min(rows.size(), card.inner() / paper.px(NARROWEST)));
        int lines = (rows.size() + perLine - 1) / perLine;
        perLine = (rows.size() + lines - 1) / lines;
        for (int from = 0; from < rows.size(); from += perLine) {
            band(rows.subList(from, Math.min(rows.size(), from + perLine)), card.inner() / perLine);
        }
        card.note(String.join("  ·  ", numbered));
        numbered.clear();
        List<Handover> handovers = paper.report().handovers().stream()
                .filter(it -> it.from().journeyId().equals(journey.id())).toList();
        handovers.subList(0, Math.min(MOST_LINES, handovers.size())).forEach(this::line);
        if (handovers.size() > MOST_LINES) {
            card.note(paper.get("more", handovers.size() - MOST_LINES));
        }
    }

    private void band(List<MatrixRow> rows, double unit) {
        stages(rows, unit);
        double x = card.left();
        double height = paper.px(30);
        for (int i = 0; i < rows.size();) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).accountables().equals(rows.get(i).accountables())) {
                end++;
            }
            Box box = new Box(x, card.y(), Math.max(2, (end - i) * unit - GAP), height);
            run(rows.subList(i, end), box);
            x += (end - i) * unit;
            i = end;
        }
        card.skip(height + paper.px(8));
    }

    /** Returns the place of the row's stage in its journey. */
    private int number(MatrixRow row) {
        List<String> stages = paper.report().matrix().rowsOf(row.journeyId()).stream().map(MatrixRow::stageId)
                .distinct().toList();
        return stages.indexOf(row.stageId()) + 1;
    }

    /** Adds the names of the stages above their part of the band. */
    private void stages(List<MatrixRow> rows, double unit) {
        FontSpec font = paper.theme().small();
        double x = card.left();
        for (int i = 0; i < rows.size();) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).stageId().equals(rows.get(i).stageId())) {
                end++;
            }
            double room = (end - i) * unit - GAP;
            String name = paper.stage(rows.get(i));
            String label = paper.text().fits(name, font, room, 1) ? name : Integer.toString(number(rows.get(i)));
            if (!label.equals(name)) {
                numbered.add(label + '\u00a0' + name);
            }
            card.text(card.ground(), label, x, card.y(), room, font, palette.muted(), 1, Card.Align.LEFT);
            card.ground(new PlacedShape.Rect(new Box(x, card.y() + font.lineHeight() + 1, Math.max(1, room), 2), 1,
                    palette.hairline(), Stroke.NONE));
            x += (end - i) * unit;
            i = end;
        }
        card.skip(font.lineHeight() + paper.px(6));
    }

    /** Adds the section of the band for consecutive rows with the same accountable functions. */
    private void run(List<MatrixRow> rows, Box box) {
        List<FunctionColumn> accountable = rows.getFirst().accountables();
        List<PlacedShape> shapes = new ArrayList<>();
        FontSpec font = paper.theme().labelStrong();
        String label = accountable.isEmpty()
                ? "?"
                : String.join(" + ", accountable.stream().map(FunctionColumn::shortLabel).toList());
        Ink fill = accountable.size() == 1 ? paper.ink(accountable.getFirst()) : palette.surface();
        Stroke edge = accountable.size() == 1
                ? Stroke.NONE
                : accountable.isEmpty()
                        ? Stroke.dashed(palette.negative(), 1.5)
                        : Stroke.solid(palette.negative(), 2);
        shapes.add(new PlacedShape.Rect(box, paper.px(4), fill, edge));
        Ink ink = accountable.size() == 1 ? fill.readable() : palette.negative();
        double room = box.width() - paper.px(6);
        if (paper.text().width(label, font) > room && accountable.size() > 1) {
            label = accountable.size() + "×";
        }
        if (paper.text().width(label, font) <= room) {
            card.text(shapes, label, box.x() + paper.px(3), box.y() + (box.height() - font.lineHeight()) / 2, room,
                    font, ink, 1, Card.Align.CENTER);
        }
        String spoken = rows.size() == 1
                ? paper.get("handover_at", paper.names(accountable), paper.name(rows.getFirst()))
                : paper.get("handover_run", paper.names(accountable), paper.name(rows.getFirst()),
                        paper.name(rows.getLast()), rows.size());
        card.entry("run " + rows.getFirst().id(), box, shapes, spoken, List.of(rows.getFirst().id()));
    }

    private void line(Handover handover) {
        boolean nobody = handover.before().isEmpty() || handover.after().isEmpty();
        Ink mark = nobody ? palette.negative() : paper.ink(handover.after().getFirst());
        String where = paper.name(handover.from()) + " → " + paper.name(handover.to());
        card.line("handover " + handover.to().id(), mark,
                paper.names(handover.before()) + " → " + paper.names(handover.after()),
                handover.betweenStages()
                        ? paper.get("handover_stages", where, handover.from().stageName(), handover.to().stageName())
                        : where,
                handover.to().id(), handover.from().id());
    }
}
