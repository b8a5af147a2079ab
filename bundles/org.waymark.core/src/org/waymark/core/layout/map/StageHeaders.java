package org.waymark.core.layout.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Columns;
import org.waymark.core.layout.lane.CommentMark;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Stage;

/** The stages as arrows in their colours, name above goal, pointing in the direction of the journey. */
final class StageHeaders {

    private static final double POINT = 12;
    /** Room at the right end for the mark with which an editor folds the stage. */
    private static final double MARK = 22;
    private static final int MOST_LINES = 6;

    private final Context context;
    private final Columns columns;
    private final double height;

    StageHeaders(Context context, Columns columns) {
        this.context = context;
        this.columns = columns;
        double highest = 0;
        for (Stage stage : columns.stages()) {
            highest = Math.max(highest, draw(stage, new Sketch(context), 0, Ink.WHITE));
        }
        height = Math.max(context.px(48), Math.ceil(highest / 8) * 8);
    }

    double height() {
        return height;
    }

    List<PlacedPart> place(double y) {
        List<PlacedPart> result = new ArrayList<>();
        for (Stage stage : columns.stages()) {
            boolean first = stage == columns.stages().getFirst();
            result.addAll(columns.kept(stage, "header", List.of(columns.span(stage), y, height, first),
                    () -> header(stage, first, y)));
        }
        return result;
    }

    private List<PlacedPart> header(Stage stage, boolean first, double y) {
        List<PlacedPart> result = new ArrayList<>();
        Box span = columns.span(stage);
        Ink color = context.colorOf(stage);
        Sketch sketch = new Sketch(context);
        sketch.path(new Box(0, 0, span.width(), height), arrow(span.width(), first), color, Stroke.NONE);
        double used = draw(stage, new Sketch(context), 0, Ink.WHITE);
        draw(stage, sketch, Math.round((height - used) / 2), color.readable());
        FontSpec font = font(stage);
        Box field = new Box(POINT + 8, context.px(8), textWidth(stage), font.lineHeight());
        result.add(FreeParts.of(context, PartRole.STAGE_HEADER, stage, "", PlacedPart.Region.STAGE_HEADERS,
                new Box(span.x(), y, span.width(), height), sketch,
                Optional.of(new InPlaceEdit(stage, CjmPackage.Literals.NAMED_ELEMENT__NAME, field, font, false)),
                context.name(stage), Lines.orEmpty(stage.getGoal())));
        CommentMark.of(context, stage, PlacedPart.Region.STAGE_HEADERS, span.right() - POINT, y - context.px(6))
                .ifPresent(result::add);
        return result;
    }

    /** Returns the largest font in which no word of the name breaks. */
    private FontSpec font(Stage stage) {
        FontSpec small = context.theme().smallStrong();
        Stream<FontSpec> fonts = columns.isCollapsed(stage)
                ? Stream.of(context.theme().labelStrong(), small)
                : Stream.of(context.theme().heading(), context.theme().strong(), context.theme().labelStrong(), small);
        return fonts.filter(it -> context.text().longestWord(context.name(stage), it) <= textWidth(stage)).findFirst()
                .orElse(small);
    }

    private double textWidth(Stage stage) {
        return Math.max(columns.span(stage).width() - 2 * POINT - 14 - MARK, 8);
    }

    /** Draws name and goal from a top edge; returns the height of both with their padding. */
    private double draw(Stage stage, Sketch sketch, double top, Ink ink) {
        double pad = context.px(8);
        double width = textWidth(stage);
        boolean collapsed = columns.isCollapsed(stage);
        FontSpec font = font(stage);
        Box name = sketch.text(context.name(stage), POINT + 8, top + pad, width, font, ink, MOST_LINES);
        if (collapsed) {
            return name.bottom() - top + pad;
        }
        Box goal = sketch.text(stage.getGoal(), POINT + 8, name.bottom() + 1, width, context.theme().label(), ink,
                MOST_LINES);
        return Math.max(goal.height() == 0 ? name.bottom() : goal.bottom(), top + pad + font.lineHeight()) - top + pad;
    }

    private List<PathStep> arrow(double width, boolean first) {
        double r = 6;
        Outline outline = new Outline();
        if (first) {
            outline.move(r, 0);
        } else {
            outline.move(0, 0);
        }
        // the point reaches into the gap to the next stage
        outline.line(width - POINT + 4, 0).line(width + 4, height / 2).line(width - POINT + 4, height);
        if (first) {
            outline.line(r, height).curve(r / 2, height, 0, height - r / 2, 0, height - r).line(0, r)
                    .curve(0, r / 2, r / 2, 0, r, 0);
        } else {
            outline.line(0, height).line(POINT, height / 2);
        }
        return outline.close().steps();
    }
}
