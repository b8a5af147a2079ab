package org.waymark.core.layout.lane;

import org.waymark.core.domain.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;

/** The card of one touchpoint: drawn once for a width, placed in its column and row. */
final class CardDrawing {

    private static final double PAD = 10;
    /** Lines of a name; a card is high rather than cut. */
    private static final int MOST_LINES = 8;

    private final Context context;
    private final Touchpoint touchpoint;
    private final Stage stage;
    private final double width;
    private final boolean heading;
    private final Sketch head;
    private final Box name;
    private final Sketch foot;
    private final double footHeight;
    private List<PlacedPart> drawn = List.of();
    private List<PlacedPart> placed = List.of();

    /** @param stage stage that gives the card its colour */
    CardDrawing(Context context, Touchpoint touchpoint, Stage stage, double width) {
        this.context = context;
        this.touchpoint = touchpoint;
        this.stage = stage;
        this.width = width;
        head = new Sketch(context);
        heading = context.view().excerpt().namesOnly();
        name = heading ? name(touchpoint, context.px(PAD)) : head(touchpoint);
        foot = new Sketch(context);
        footHeight = heading ? 0 : foot(touchpoint, context.px(12));
    }

    double width() {
        return width;
    }

    /** Returns the minimum height. */
    double height() {
        return name.bottom() + (heading ? 0 : context.px(8)) + footHeight + context.px(PAD);
    }

    /** Returns the card with its marks in a box of its width; the same objects for the same box. */
    List<PlacedPart> place(Box box) {
        if (drawn.isEmpty() || drawn.getFirst().bounds().height() != box.height()) {
            drawn = draw(touchpoint, new Box(0, 0, box.width(), box.height()));
            placed = List.of();
        }
        if (placed.isEmpty() || !placed.getFirst().bounds().equals(box)) {
            placed = drawn.stream().map(part -> part.moved(box.x(), box.y())).toList();
        }
        return placed;
    }

    /** Draws kind, moment or route, and the name below; returns the area of the name. */
    private Box head(Touchpoint t) {
        double pad = context.px(12);
        double y = context.px(PAD);
        double icon = context.px(16);
        head.icon(CardEdge.icon(t.getKind()), pad, y, icon, context.palette().muted());
        double x = pad + icon + context.px(6);
        double bottom = y;
        if (t.getMoment() != MomentKind.NONE) {
            Ink moment = context.palette().moment().readableOn(context.palette().surface(), 4.5);
            bottom = head.pill(Moments.isOfTruth(t.getMoment()) ? Glyph.STAR : Glyph.MEGAPHONE,
                    context.message("moment_" + t.getMoment().getLiteral()), x, y - context.px(2),
                    width - x - pad, context.theme().smallStrong(), moment,
                    context.palette().surface().mix(context.palette().moment(), 0.16)).bottom();
        } else {
            String route = route(t);
            bottom = head.text(route, x, y, width - x - pad, context.theme().small(), context.palette().muted(),
                    MOST_LINES).bottom();
        }
        y = Math.max(y + Math.max(icon, context.theme().small().lineHeight()), bottom) + context.px(6);
        return name(t, y);
    }

    private Box name(Touchpoint t, double y) {
        double pad = context.px(12);
        Box name = head.text(context.name(t), pad, y, width - 2 * pad, context.theme().strong(),
                context.palette().ink(), MOST_LINES);
        return new Box(name.x(), name.y(), name.width(),
                Math.max(name.height(), context.theme().strong().lineHeight()));
    }

    /** Draws importance, duration and marks in one line; returns its height. */
    private double foot(Touchpoint t, double pad) {
        double line = context.px(14);
        double x = pad;
        if (t.getImportance() > 0) {
            Dots.draw(foot, x, context.px(4), context.px(6), t.getImportance(), context.palette().ink(),
                    context.palette().hairline());
            x += Dots.COUNT * (context.px(6) + 2) + context.px(6);
        }
        VoteMark.draw(foot, context, t.getVotes(), x, 0);
        x += VoteMark.room(context, t.getVotes());
        double right = width - pad;
        if (context.evidenceLevel(t) != EvidenceLevel.UNSPECIFIED) {
            right -= line;
            Ink ink = EvidenceLane.ink(context, t.getEvidenceLevel());
            foot.ellipse(new Box(right, 0, line, line), context.palette().surface().mix(ink, 0.16), Stroke.NONE);
            foot.icon(EvidenceLane.icon(t.getEvidenceLevel()), right + 2, 2, line - 4, ink);
            right -= context.px(6);
        }
        if (t.getDetailedBy() != null) {
            right -= line + context.px(6);
        }
        if (!t.getMicroInteractions().isEmpty()) {
            right -= context.px(30);
        }
        List<String> facts = facts(t);
        // the last facts are left out if the line is too short for all
        while (!facts.isEmpty()
                && context.text().width(String.join(" · ", facts), context.theme().small()) > right - x) {
            facts.removeLast();
        }
        foot.label(String.join(" · ", facts), x, 0, right - x, context.theme().small(), context.palette().muted());
        return line;
    }

    private List<String> facts(Touchpoint t) {
        List<String> facts = new ArrayList<>();
        if (t.getDuration() != null) {
            facts.add(context.duration(t.getDuration()));
        }
        if (t.getCount() != null) {
            facts.add(context.message("touchpoint_count", context.number(BigDecimal.valueOf(t.getCount()))));
        }
        return facts;
    }

    private String route(Touchpoint t) {
        if (t.getInitiator() == null && t.getReceiver() == null) {
            return t.getKind() == TouchpointKind.INTERACTION ? "" : context.title(t.getKind());
        }
        return String.join(" → ", List.of(actor(t.getInitiator()), actor(t.getReceiver())).stream()
                .filter(name -> !name.isEmpty()).toList());
    }

    private String actor(NamedElement actor) {
        return actor == null ? "" : context.name(actor);
    }

    private List<PlacedPart> draw(Touchpoint t, Box box) {
        List<PlacedPart> result = new ArrayList<>();
        Sketch sketch = new Sketch(context);
        ground(sketch, t, box);
        sketch.shapes().addAll(head.shapes());
        sketch.shapes().addAll(Shift.all(foot.shapes(), 0, box.height() - context.px(PAD) - footHeight));
        double opacity = context.spotlight().opacity(t);
        result.add(part(PartRole.TOUCHPOINT, t, t, "", box, sketch, Optional.of(new InPlaceEdit(t,
                CjmPackage.Literals.NAMED_ELEMENT__NAME, name, context.theme().strong(), true)),
                VoteMark.says(context, context.name(t), t.getVotes()), hint(t)).withOpacity(opacity));
        if (heading) {
            return result;
        }
        CommentMark.of(context, t, PlacedPart.Region.BODY, box.right() + context.px(4), box.y() - context.px(8))
                .ifPresent(mark -> result.add(mark.withOpacity(opacity)));
        double right = box.right() - context.px(12)
                - (context.evidenceLevel(t) == EvidenceLevel.UNSPECIFIED ? 0 : context.px(20));
        double size = context.px(14);
        double y = box.bottom() - context.px(PAD) - size;
        if (t.getDetailedBy() != null) {
            right -= size;
            Sketch link = new Sketch(context).icon(Glyph.DETAIL, 0, 0, size, context.palette().accent());
            result.add(part(PartRole.DETAIL_LINK, t, t.getDetailedBy(), "", new Box(right, y, size, size), link,
                    Optional.empty(), context.message("detail_link", context.name(t.getDetailedBy())), "")
                    .withOpacity(opacity));
            right -= context.px(6);
        }
        if (!t.getMicroInteractions().isEmpty()) {
            micro(t, right, y, size, opacity, result);
        }
        return result;
    }

    private void micro(Touchpoint t, double right, double y, double size, double opacity, List<PlacedPart> result) {
        int count = t.getMicroInteractions().size();
        double width = context.px(28);
        Sketch sketch = new Sketch(context).icon(Glyph.STACK, 0, 0, size, context.palette().accent());
        sketch.label(Integer.toString(count), size + context.px(3), 0, width - size - context.px(3),
                context.theme().smallStrong(), context.palette().accent());
        String names = t.getMicroInteractions().stream().map(context::name).collect(Collectors.joining("\n"));
        result.add(part(PartRole.MICRO_INTERACTIONS, t, t, "", new Box(right - width, y, width, size), sketch,
                Optional.empty(), context.message("micro_count", count), names).withOpacity(opacity));
    }

    /** Draws the card itself: a stack if it has micro-interactions, ghosted if an observed journey skipped it. */
    private void ground(Sketch sketch, Touchpoint t, Box box) {
        Ink surface = context.palette().surface();
        Ink hairline = context.palette().hairline();
        double r = context.px(8);
        Box at = new Box(0, 0, box.width(), box.height());
        if (!t.getMicroInteractions().isEmpty()) {
            sketch.rect(new Box(8, 6, box.width() - 16, box.height()), r, surface, Stroke.solid(hairline, 1));
            sketch.rect(new Box(4, 3, box.width() - 8, box.height()), r, surface, Stroke.solid(hairline, 1));
        } else {
            sketch.rect(new Box(0, 2, box.width(), box.height()), r, Ink.BLACK.withAlpha(0.06), Stroke.NONE);
        }
        Stroke edge = CardEdge.of(context.palette(), t.getCompliance());
        if (Moments.isOfTruth(t.getMoment()) && t.getCompliance() != Compliance.FAILING) {
            edge = new Stroke(context.palette().moment(), 2, edge.dash());
        }
        sketch.rect(at, r, t.getCompliance() == Compliance.MISSING ? context.palette().canvas() : surface, edge);
        sketch.rect(new Box(r, 0, box.width() - 2 * r, context.px(3)), context.px(1),
                context.colorOf(stage), Stroke.NONE);
    }

    private PlacedPart part(PartRole role, NamedElement owner, NamedElement element, String detail, Box box,
            Sketch sketch, Optional<InPlaceEdit> edit, String name, String hint) {
        PartKey key = new PartKey(role, context.id(owner), PartKey.TOUCHPOINTS, context.id(element), detail);
        return new PlacedPart(key, PlacedPart.Region.BODY, owner, element, box, sketch.shapes(), edit, name, hint, 1);
    }

    private String hint(Touchpoint t) {
        List<String> lines = new ArrayList<>();
        lines.add(t.getMoment() == MomentKind.NONE ? "" : context.title(t.getMoment()));
        lines.add(route(t));
        lines.add(Lines.orEmpty(t.getContext()));
        lines.add(Lines.orEmpty(t.getDescription()));
        lines.add(t.getCompliance() == Compliance.UNSPECIFIED ? "" : context.title(t.getCompliance()));
        return lines.stream().filter(line -> !line.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
