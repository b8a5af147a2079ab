package org.waymark.core.layout.sheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.DropField;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;

/** Initiatives by impact and effort, in four fields that say what to do with them. */
public final class EffortGrid {

    private static final int SCALE = 5;

    private final SheetBook book;
    private final Context context;
    private final Messages messages;
    private final Function<String, Optional<EObject>> elements;
    private List<DropField> fields = List.of();

    /** Begins a grid of initiatives of the portfolio that the book is about. */
    public EffortGrid(SheetBook book) {
        this(book, book.context().journey().getPortfolio() == null
                ? List.of()
                : book.context().journey().getPortfolio().getInitiatives());
    }

    /** @param initiatives those that may be shown */
    public EffortGrid(SheetBook book, List<Initiative> initiatives) {
        this.book = book;
        Map<String, EObject> byId = new HashMap<>();
        initiatives.forEach(it -> byId.put(book.context().id(it), it));
        elements = id -> Optional.ofNullable(byId.get(id));
        context = book.context();
        messages = Messages.of(EffortGrid.class, context.locale());
    }

    /** Returns the colour of a status. */
    public static Ink ink(Palette palette, InitiativeStatus status) {
        return switch (status) {
            case IDEA, REJECTED -> palette.muted();
            case PLANNED -> palette.accent();
            case IN_PROGRESS -> palette.warning();
            case DONE -> palette.positive();
        };
    }

    /** Draws the number of an initiative on the colour of its status. */
    public static void dot(Sketch sketch, Context context, Proposal proposal, double cx, double cy, double r) {
        RatingGrid.dot(sketch, context, Integer.toString(proposal.number()),
                ink(context.palette(), proposal.item().status()), cx, cy, r);
    }

    /** Draws the grid with a line below that explains it; returns the lower edge. */
    public double draw(Box area, List<Proposal> proposals) {
        return draw(area, proposals, false, false);
    }

    /**
     * Draws the same with the names of the initiatives where there is room, and the unrated ones below.
     *
     * @param tray true to keep a place for unrated ones if there are none
     */
    public double drawNamed(Box area, List<Proposal> proposals, boolean tray) {
        return draw(area, proposals, true, tray || proposals.stream().anyMatch(it -> !isRated(it)));
    }

    /** Returns the fields on which a bubble can be dropped, after the grid was drawn. */
    public List<DropField> fields() {
        return fields;
    }

    private double draw(Box area, List<Proposal> proposals, boolean named, boolean tray) {
        List<String> scale = IntStream.rangeClosed(1, SCALE).mapToObj(Integer::toString).toList();
        RatingGrid grid = new RatingGrid(book, new RatingGrid.Axes(scale, scale,
                (effort, impact) -> messages.get("grid_field", impact, effort),
                (sketch, box) -> ground(sketch, box, named)));
        List<RatingGrid.Bubble> loose = proposals.stream().filter(it -> !isRated(it)).map(this::bubble).toList();
        double below = foot(new Sketch(context), area.width(), proposals, named) + context.px(2)
                + (tray ? grid.trayHeight(messages.get("grid_tray"), area.width(), loose) + context.px(4) : 0);
        Box box = new Box(area.x(), area.y(), area.width(), Math.max(context.px(80), area.height() - below));
        grid.draw(box, proposals.stream().filter(EffortGrid::isRated).map(this::bubble).toList(), named,
                messages.get("grid_says"));
        double y = box.bottom();
        if (tray) {
            y = grid.tray(messages.get("grid_tray"), new Box(area.x(), y + context.px(4), area.width(), 0), loose);
        }
        fields = grid.fields();
        return foot(area.x(), y, area.width(), proposals, named);
    }

    private static boolean isRated(Proposal proposal) {
        return proposal.item().impact() > 0 && proposal.item().effort() > 0;
    }

    private RatingGrid.Bubble bubble(Proposal it) {
        BacklogItem item = it.item();
        EObject element = elements.apply(item.id()).orElse(context.journey());
        String spoken = isRated(it)
                ? messages.get("grid_bubble", item.name(), item.impact(), item.effort(), context.title(item.status()))
                : messages.get("grid_loose", item.name(), context.title(item.status()));
        return new RatingGrid.Bubble(element, PartRole.INITIATIVE, Integer.toString(it.number()), item.name(),
                ink(context.palette(), item.status()), item.effort(), item.impact(), spoken);
    }

    private void ground(Sketch sketch, Box box, boolean named) {
        sketch.rect(box, context.px(4), book.panel(), Stroke.NONE);
        sketch.rect(new Box(0, 0, box.centerX(), box.centerY()), context.px(4),
                book.panel().mix(context.palette().positive(), 0.10), Stroke.NONE);
        Stroke line = Stroke.solid(context.palette().hairline(), 1);
        if (!named) {
            sketch.line(box.centerX(), 0, box.centerX(), box.height(), line);
            sketch.line(0, box.centerY(), box.width(), box.centerY(), line);
        }
        sketch.rect(box, context.px(4), Ink.NONE, line);
        FontSpec font = context.theme().smallStrong();
        double pad = context.px(6);
        double half = box.centerX() - 2 * pad;
        double low = box.height() - font.lineHeight() - context.px(2);
        Ink muted = context.palette().muted();
        sketch.text(messages.get("grid_now"), pad, context.px(2), half, font, context.palette().positive(), 1);
        sketch.text(messages.get("grid_plan"), box.centerX() + pad, context.px(2), half, font, muted, 1,
                Sketch.Align.RIGHT);
        sketch.text(messages.get("grid_fill"), pad, low, half, font, muted, 1);
        sketch.text(messages.get("grid_leave"), box.centerX() + pad, low, half, font, muted, 1, Sketch.Align.RIGHT);
    }

    private double foot(double x, double y, double width, List<Proposal> proposals, boolean named) {
        Sketch sketch = new Sketch(context);
        double height = foot(sketch, width, proposals, named);
        book.put(context.journey(), new Box(x, y, width, height), sketch, messages.get("grid_axes"));
        return y + height;
    }

    /** Draws axes, colours of the status and what is not rated; returns the height. */
    private double foot(Sketch sketch, double width, List<Proposal> proposals, boolean named) {
        FontSpec font = context.theme().small();
        Ink muted = context.palette().muted();
        double y = Words.below(sketch, messages.get("grid_axes"), 0, context.px(3), width, font, muted, 2);
        double x = 0;
        y += context.px(2);
        Set<InitiativeStatus> used = new LinkedHashSet<>();
        InitiativeStatus.VALUES.forEach(status -> {
            if (proposals.stream().anyMatch(it -> it.item().status() == status)) {
                used.add(status);
            }
        });
        Map<InitiativeStatus, String> names = new LinkedHashMap<>();
        used.forEach(it -> names.put(it, context.title(it)));
        for (Map.Entry<InitiativeStatus, String> entry : names.entrySet()) {
            double wide = context.px(12) + Math.ceil(context.text().width(entry.getValue(), font)) + context.px(10);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += font.lineHeight();
            }
            double r = context.px(4);
            sketch.ellipse(new Box(x, y + font.lineHeight() / 2 - r, 2 * r, 2 * r),
                    ink(context.palette(), entry.getKey()), Stroke.NONE);
            sketch.label(entry.getValue(), x + context.px(12), y, Math.max(1, width - x - context.px(12)), font, muted);
            x += wide;
        }
        y += names.isEmpty() ? 0 : font.lineHeight();
        List<String> unrated = proposals.stream()
                .filter(it -> it.item().impact() == 0 || it.item().effort() == 0)
                .map(it -> Integer.toString(it.number())).toList();
        if (!named && !unrated.isEmpty()) {
            y = Words.below(sketch, messages.get("grid_unrated", String.join(", ", unrated)), 0, y, width, font, muted,
                    3);
        }
        return y;
    }
}
