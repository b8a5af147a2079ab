package org.waymark.core.layout.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.waymark.core.insight.PainItem;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.DropField;
import org.waymark.core.layout.sheet.RatingGrid;
import org.waymark.core.layout.sheet.RatingGrid.Bubble;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Frequency;
import org.waymark.model.cjm.PainPoint;

/** Pain points by severity and frequency, and as a list with what is done about each; those without a cure first. */
public final class PainSheet {

    private static final int SEVERITIES = 5;
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.RARE, Frequency.SOMETIMES, Frequency.OFTEN,
            Frequency.ALWAYS);

    private final SheetBook book;
    private final Context context;
    private final Messages messages;
    private final Map<String, PainPoint> elements;
    private List<DropField> fields = List.of();

    /** @param elements the pain points by their id */
    public PainSheet(SheetBook book, Map<String, PainPoint> elements) {
        this.book = book;
        this.elements = Map.copyOf(elements);
        context = book.context();
        messages = Messages.of(PainSheet.class, context.locale());
    }

    /**
     * Draws the grid, and below it what is not rated and what the colours mean; returns the lower edge.
     *
     * @param tray true to keep a place for unrated ones if there are none
     */
    public double grid(Box area, List<PainItem> items, boolean tray) {
        List<Bubble> rated = items.stream().filter(PainSheet::isRated).map(it -> bubble(items, it)).toList();
        List<Bubble> loose = items.stream().filter(it -> !isRated(it)).map(it -> bubble(items, it)).toList();
        RatingGrid grid = new RatingGrid(book, new RatingGrid.Axes(FREQUENCIES.stream().map(context::title).toList(),
                IntStream.rangeClosed(1, SEVERITIES).mapToObj(Integer::toString).toList(),
                (often, severe) -> messages.get("pain_field", severe, context.title(FREQUENCIES.get(often - 1))),
                this::ground));
        boolean trayed = tray || !loose.isEmpty();
        double foot = context.theme().small().lineHeight() + context.px(6);
        double below = foot
                + (trayed ? grid.trayHeight(messages.get("pain_tray"), area.width(), loose) + context.px(4) : 0);
        Box box = new Box(area.x(), area.y(), area.width(), Math.max(context.px(120), area.height() - below));
        grid.draw(box, rated, true, messages.get("pain_says"));
        double y = trayed
                ? grid.tray(messages.get("pain_tray"),
                        new Box(area.x(), box.bottom() + context.px(4), area.width(), 0), loose)
                : box.bottom();
        fields = grid.fields();
        return legend(new Box(area.x(), y + context.px(4), area.width(), foot));
    }

    /** Draws the list below a place; returns the lower edge. */
    public double list(double x, double top, double width, List<PainItem> items) {
        double y = top;
        boolean open = true;
        for (int i = 0; i < items.size(); i++) {
            PainItem item = items.get(i);
            if (i == 0 || open == item.cured()) {
                open = !item.cured();
                String title = messages.get(open ? "pain_open" : "pain_cured",
                        items.stream().filter(it -> it.cured() == item.cured()).count());
                Sketch sketch = new Sketch(context);
                Box box = sketch.text(title, 0, context.px(i == 0 ? 0 : 8), width, context.theme().strong(),
                        open ? context.palette().negative() : context.palette().ink(), 2);
                book.put(context.journey(), new Box(x, y, width, box.bottom() + context.px(4)), sketch, title);
                y += box.bottom() + context.px(4);
            }
            y += line(x, y, width, item, i + 1) + context.px(6);
        }
        return y;
    }

    /** Returns the fields of the grid, after it was drawn. */
    List<DropField> fields() {
        return fields;
    }

    private static boolean isRated(PainItem item) {
        return item.severity() > 0 && item.frequency() != Frequency.UNSPECIFIED;
    }

    private Bubble bubble(List<PainItem> items, PainItem item) {
        return new Bubble(elements.get(item.id()), PartRole.PAIN_POINT, Integer.toString(items.indexOf(item) + 1),
                item.name(), ink(item), item.frequency().getValue(), item.severity(), spoken(item));
    }

    private Ink ink(PainItem item) {
        return item.cured() ? context.palette().muted() : context.palette().negative();
    }

    private void ground(Sketch sketch, Box box) {
        sketch.rect(box, context.px(4), book.panel(), Stroke.NONE);
        sketch.rect(new Box(box.centerX(), 0, box.width() / 2, box.centerY()), context.px(4),
                book.panel().mix(context.palette().negative(), 0.10), Stroke.NONE);
        Stroke line = Stroke.solid(context.palette().hairline(), 1);
        sketch.rect(box, context.px(4), Ink.NONE, line);
        FontSpec font = context.theme().smallStrong();
        double pad = context.px(6);
        sketch.text(messages.get("pain_worst"), box.centerX() + pad, context.px(2), box.centerX() - 2 * pad, font,
                context.palette().negative(), 1, Sketch.Align.RIGHT);
        sketch.text(messages.get("pain_axes"), pad, box.height() - font.lineHeight() - context.px(2),
                box.width() - 2 * pad, font, context.palette().muted(), 1);
    }

    private double legend(Box area) {
        Sketch sketch = new Sketch(context);
        FontSpec font = context.theme().small();
        double r = context.px(4);
        double x = 0;
        for (Map.Entry<String, Ink> entry : List.of(Map.entry(messages.get("pain_colourOpen"),
                context.palette().negative()),
                Map.entry(messages.get("pain_colourCured"), context.palette().muted()))) {
            sketch.ellipse(new Box(x, font.lineHeight() / 2 - r, 2 * r, 2 * r), entry.getValue(), Stroke.NONE);
            Box text = sketch.label(entry.getKey(), x + context.px(12), 0,
                    Math.max(1, area.width() - x - context.px(12)), font, context.palette().muted());
            x = text.right() + context.px(12);
        }
        book.put(context.journey(), area, sketch, messages.get("pain_axes"));
        return area.bottom();
    }

    private double line(double x, double top, double width, PainItem item, int number) {
        Sketch content = new Sketch(context);
        double pad = context.px(8);
        double r = context.px(9);
        double left = pad + 2 * r + context.px(8);
        double room = Math.max(1, width - left - pad);
        FontSpec small = context.theme().small();
        double y = context.px(6);
        y += content.text(item.name(), left, y, room, context.theme().labelStrong(), context.palette().ink(), 3)
                .height();
        for (String text : facts(item)) {
            y += content.text(text, left, y, room, small, context.palette().muted(), 3).height();
        }
        double height = y + context.px(6);
        Sketch sketch = new Sketch(context);
        sketch.rect(new Box(0, 0, width, height), context.px(5), context.palette().surface(),
                Stroke.solid(context.palette().hairline(), 1));
        RatingGrid.dot(sketch, context, Integer.toString(number), ink(item), pad + r, context.px(7) + r, r);
        sketch.shapes().addAll(content.shapes());
        book.part(PartRole.PAIN_POINT, elements.get(item.id()), "line", new Box(x, top, width, height), sketch,
                spoken(item));
        return height;
    }

    private List<String> facts(PainItem item) {
        List<String> facts = new ArrayList<>();
        facts.add(item.step() + " · " + item.journey());
        facts.add(isRated(item)
                ? messages.get("pain_field", item.severity(), context.title(item.frequency()))
                : messages.get("pain_unrated"));
        if (!item.cost().isEmpty()) {
            facts.add(item.cost());
        }
        if (item.cured()) {
            facts.add("→ " + String.join("; ", item.cures()));
        }
        return facts;
    }

    private String spoken(PainItem item) {
        String cures = item.cured() ? String.join("; ", item.cures()) : messages.get("pain_colourOpen");
        return String.join(", ", Stream.of(item.name(), item.step(), isRated(item)
                ? messages.get("pain_field", item.severity(), context.title(item.frequency()))
                : messages.get("pain_unrated"), cures).toList());
    }
}
