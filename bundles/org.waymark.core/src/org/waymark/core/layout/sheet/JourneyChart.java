package org.waymark.core.layout.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.waymark.core.domain.Feelings;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.Person;
import org.waymark.core.insight.JourneySummary.PromiseMark;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Outline;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Markers;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Viewpoint;

/** The stages of a journey, its emotion curves below them, and a strip with the promises. */
public final class JourneyChart {

    private static final double LABELS = 120;

    private final SheetBook book;
    private final Context context;
    private final JourneySummary summary;
    private final Predicate<EmotionCurve> shown;
    private final Messages messages;
    private final FontSpec small;
    private final List<Step> steps;
    private final List<Double> places = new ArrayList<>();

    /**
     * @param context look and names of the journey of the summary
     * @param shown the curves that are drawn
     */
    public JourneyChart(SheetBook book, Context context, JourneySummary summary, Predicate<EmotionCurve> shown) {
        this.book = book;
        this.context = context;
        this.summary = summary;
        this.shown = shown;
        messages = Messages.of(JourneyChart.class, context.locale());
        small = context.theme().small();
        steps = Feelings.steps(context.journey());
    }

    /** Returns the height of everything around the curves. */
    public double around(double width) {
        double room = width - context.px(LABELS);
        StageWidths widths = widths(room);
        double stages = Math.max(1, widths.lines()) * context.theme().smallStrong().lineHeight() + context.px(8);
        double names = widths.lines() == 0 ? names(new Sketch(context), room) : 0;
        double promises = summary.promises().stream().anyMatch(JourneyChart::made)
                ? context.px(18) + context.px(3) + small.lineHeight()
                : 0;
        return stages + names + 2 * context.px(4) + promises;
    }

    private StageWidths widths(double room) {
        return StageWidths.of(context, context.journey().getStages().stream().map(context::name).toList(),
                summary.stages().stream().map(JourneySummary.StageSpan::steps).toList(),
                context.theme().smallStrong(), room);
    }

    /**
     * Draws everything and returns the lower edge.
     *
     * @param name name in front of the stages, empty for that of the row
     * @param plot height of the curves
     * @param marks letters of steps
     */
    public double draw(double x, double top, double width, String name, double plot, Map<String, String> marks) {
        double labels = context.px(LABELS);
        double left = x + labels;
        double room = width - labels;
        double y = stages(x, left, top, room, name) + context.px(4);
        curves(new Box(x, y, width, plot), left - x, marks);
        y += plot + context.px(4);
        if (summary.promises().stream().anyMatch(JourneyChart::made)) {
            y = promises(new Box(x, y, width, context.px(18)), left - x);
        }
        return y;
    }

    /** Returns x of a step after drawing; empty for a step that is not on the chart. */
    public OptionalDouble place(Step step) {
        int at = steps.indexOf(step);
        return at < 0 || at >= places.size() ? OptionalDouble.empty() : OptionalDouble.of(places.get(at));
    }

    private double stages(double x, double left, double top, double room, String name) {
        List<Stage> stages = context.journey().getStages();
        FontSpec font = context.theme().smallStrong();
        StageWidths widths = widths(room);
        double height = Math.max(1, widths.lines()) * font.lineHeight() + context.px(8);
        Sketch label = new Sketch(context);
        String title = name.isEmpty() ? messages.get("chart_stages") : name;
        label.text(title, 0, Math.max(0, (height - font.lineHeight()) / 2), context.px(LABELS) - context.px(8), font,
                context.palette().ink(), 2);
        book.put(context.journey(), new Box(x, top, context.px(LABELS), height), label, title);
        double at = left;
        for (int i = 0; i < stages.size(); i++) {
            double wide = widths.widths().get(i);
            String shownName = widths.lines() == 0 ? Integer.toString(i + 1) : context.name(stages.get(i));
            Ink fill = context.colorOf(stages.get(i));
            Sketch sketch = new Sketch(context);
            sketch.rect(new Box(0, 0, wide - 2, height), context.px(3), fill, Stroke.NONE);
            double pad = context.px(StageWidths.PAD);
            int lines = Words.lines(context, shownName, font, wide - 2 * pad);
            sketch.text(shownName, pad, (height - lines * font.lineHeight()) / 2, wide - 2 * pad, font,
                    fill.readable(), 3);
            book.put(stages.get(i), new Box(at, top, wide, height), sketch, context.name(stages.get(i)));
            int count = summary.stages().get(i).steps();
            for (int step = 0; step < count; step++) {
                places.add(at + wide * (step + 0.5) / count);
            }
            at += wide;
        }
        if (widths.lines() > 0) {
            return top + height;
        }
        Sketch names = new Sketch(context);
        double below = names(names, room);
        book.put(context.journey(), new Box(left, top + height, room, below), names, messages.get("chart_stages"));
        return top + height + below;
    }

    /** Writes the names of numbered stages; returns their height. */
    private double names(Sketch sketch, double room) {
        List<Stage> stages = context.journey().getStages();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            names.add(i + 1 + "\u00a0" + context.name(stages.get(i)));
        }
        String text = Words.listed(context, "", names, " · ", small, room, 3, count -> messages.get("more", count));
        return Words.below(sketch, text, 0, context.px(2), room, small, context.palette().muted(), 3);
    }

    private void curves(Box box, double labels, Map<String, String> marks) {
        Sketch sketch = new Sketch(context);
        Box plot = new Box(labels, 0, Math.max(1, box.width() - labels - 2), box.height());
        double middle = plot.centerY();
        Ink paper = book.paper();
        sketch.rect(new Box(plot.x(), 0, plot.width(), middle), 0, paper.mix(context.palette().positive(), 0.07),
                Stroke.NONE);
        sketch.rect(new Box(plot.x(), middle, plot.width(), middle), 0, paper.mix(context.palette().negative(), 0.07),
                Stroke.NONE);
        sketch.line(plot.x(), middle, plot.right(), middle, Stroke.solid(context.palette().muted(), 1));
        EmotionScale scale = new EmotionScale(context.px(7), box.height() - context.px(7));
        scale(sketch, scale, plot);
        List<EmotionCurve> drawn = summary.curves().stream().filter(shown).toList();
        for (Viewpoint viewpoint : Viewpoint.VALUES) {
            drawn.reversed().stream().filter(it -> it.viewpoint() == viewpoint)
                    .forEach(curve -> curve(sketch, curve, scale, box.x()));
        }
        marks(sketch, drawn, scale, box.x(), marks);
        legend(sketch, drawn, labels, box.height());
        book.put(context.journey(), box, sketch, spoken(drawn));
    }

    private void scale(Sketch sketch, EmotionScale scale, Box plot) {
        double right = plot.x() - context.px(4);
        for (int score = -2; score <= 2; score += 2) {
            double y = Math.clamp(scale.y(score) - small.lineHeight() / 2, 0, plot.height() - small.lineHeight());
            sketch.text(context.score(score), right - context.px(24), y, context.px(24), small,
                    context.palette().muted(), 1, Sketch.Align.RIGHT);
        }
    }

    private void curve(Sketch sketch, EmotionCurve curve, EmotionScale scale, double origin) {
        boolean said = curve.viewpoint() == Viewpoint.OBSERVED;
        Ink ink = context.palette().persona(curve.number());
        Stroke stroke = said ? Stroke.solid(ink, 2) : Stroke.dashed(ink.withAlpha(0.75), 1.25);
        List<double[]> run = new ArrayList<>();
        Feelings feelings = new Feelings(persona(curve), curve.viewpoint());
        for (int i = 0; i < curve.points().size() && i < places.size(); i++) {
            if (curve.points().get(i).score().isPresent()) {
                run.add(new double[]{places.get(i) - origin, scale.y(curve.points().get(i).score().getAsDouble())});
            } else if (feelings.concerns(steps.get(i))) {
                run(sketch, run, ink, stroke);
                run.clear();
            }
        }
        run(sketch, run, ink, stroke);
    }

    private Optional<Persona> persona(EmotionCurve curve) {
        return Feelings.people(context.journey(), context.journey().getPersonas()).stream().flatMap(Optional::stream)
                .filter(it -> context.id(it).equals(curve.personaId())).findFirst();
    }

    private static void run(Sketch sketch, List<double[]> run, Ink ink, Stroke stroke) {
        if (run.size() == 1) {
            sketch.ellipse(new Box(run.getFirst()[0] - 2.5, run.getFirst()[1] - 2.5, 5, 5), ink, Stroke.NONE);
        } else if (run.size() > 1) {
            double low = run.stream().mapToDouble(it -> it[1]).min().orElse(0);
            double high = run.stream().mapToDouble(it -> it[1]).max().orElse(0);
            Box box = new Box(run.getFirst()[0], low, run.getLast()[0] - run.getFirst()[0], high - low);
            sketch.path(box, new Outline().move(run.getFirst()[0], run.getFirst()[1]).smooth(run).steps(), Ink.NONE,
                    stroke);
        }
    }

    /** Draws the letters of steps at their lowest point. */
    private void marks(Sketch sketch, List<EmotionCurve> drawn, EmotionScale scale, double origin,
            Map<String, String> marks) {
        for (int i = 0; i < steps.size() && i < places.size(); i++) {
            String letter = marks.get(context.id(steps.get(i)));
            if (letter != null) {
                int at = i;
                double lowest = drawn.stream().map(it -> it.points().get(at).score()).filter(it -> it.isPresent())
                        .mapToDouble(it -> it.getAsDouble()).min().orElse(EmotionScale.LOWEST);
                badge(sketch, letter, places.get(i) - origin, scale.y(lowest), context);
            }
        }
    }

    /** Draws a letter on a round ground in the colour of what hurts. */
    public static void badge(Sketch sketch, String letter, double cx, double cy, Context context) {
        FontSpec font = context.theme().smallStrong();
        double r = context.px(8);
        Ink ink = context.palette().negative();
        sketch.ellipse(new Box(cx - r, cy - r, 2 * r, 2 * r), ink, Stroke.NONE);
        sketch.text(letter, cx - r, cy - font.lineHeight() / 2, 2 * r, font, ink.readable(), 1, Sketch.Align.CENTER);
    }

    /** Explains lines and colours in the room left of the curves. */
    private void legend(Sketch sketch, List<EmotionCurve> drawn, double labels, double height) {
        double step = Math.max(small.lineHeight(), context.px(15));
        double room = labels - context.px(30);
        double y = 0;
        for (Viewpoint viewpoint : List.of(Viewpoint.OBSERVED, Viewpoint.HYPOTHESIS)) {
            if (drawn.stream().anyMatch(it -> it.viewpoint() == viewpoint)) {
                Ink ink = context.palette().ink();
                sketch.line(0, y + small.lineHeight() / 2, context.px(16), y + small.lineHeight() / 2,
                        viewpoint == Viewpoint.OBSERVED ? Stroke.solid(ink, 2) : Stroke.dashed(ink, 1.25));
                sketch.text(messages.get("chart_" + viewpoint.getLiteral()), context.px(21), y, room - context.px(21),
                        small, context.palette().muted(), 1);
                y += step;
            }
        }
        List<Person> people = summary.people().stream()
                .filter(it -> drawn.stream().anyMatch(curve -> curve.personaId().equals(it.id()))).toList();
        for (int i = 0; i < people.size(); i++) {
            boolean last = y + 2 * step > height && i + 1 < people.size();
            String name = people.get(i).id().isEmpty() ? messages.get("chart_everybody") : people.get(i).name();
            String text = last ? messages.get("more", people.size() - i) : name;
            int lines = Math.clamp(Words.lines(context, text, small, room - context.px(13)), 1, 2);
            if (!last) {
                Markers.draw(sketch, people.get(i).number(), context.px(4), y + small.lineHeight() / 2, context.px(4),
                        context.palette().persona(people.get(i).number()), Stroke.NONE);
            }
            sketch.text(text, context.px(13), y, room - context.px(13), small, context.palette().ink(), lines);
            y += step + (lines - 1) * small.lineHeight();
            if (last) {
                return;
            }
        }
    }

    private String spoken(List<EmotionCurve> drawn) {
        List<String> sentences = new ArrayList<>();
        for (EmotionCurve curve : drawn) {
            String who = curve.persona().isEmpty() ? messages.get("chart_everybody") : curve.persona();
            sentences.add(messages.get("chart_says", who, messages.get("chart_" + curve.viewpoint().getLiteral()),
                    context.score(curve.average().orElse(0)), curve.peak().map(EmotionCurve.Point::step).orElse(""),
                    curve.pit().map(EmotionCurve.Point::step).orElse("")));
        }
        return String.join(" ", sentences);
    }

    private static boolean made(PromiseMark mark) {
        return !mark.promise().isBlank() || mark.kept() != PromiseKept.UNSPECIFIED;
    }

    private double promises(Box box, double labels) {
        Sketch sketch = new Sketch(context);
        FontSpec font = context.theme().smallStrong();
        sketch.text(messages.get("chart_promise"), 0, (box.height() - font.lineHeight()) / 2,
                labels - context.px(8), font, context.palette().ink(), 1);
        double middle = box.height() / 2;
        double size = context.px(15);
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < summary.promises().size() && i < places.size(); i++) {
            PromiseMark mark = summary.promises().get(i);
            double cx = places.get(i) - box.x();
            if (made(mark)) {
                Verdict verdict = Verdict.of(mark.kept(), context.palette());
                verdict.draw(sketch, new Box(cx - size / 2, middle - size / 2, size, size));
                spoken.add(mark.step() + ": " + messages.get("promise_" + mark.kept().getLiteral()));
            } else {
                sketch.rect(new Box(cx - context.px(4), middle - 1, context.px(8), 2), 1, context.palette().hairline(),
                        Stroke.NONE);
            }
        }
        book.put(context.journey(), box, sketch, messages.get("chart_promise") + ". " + String.join("; ", spoken));
        return verdicts(new Box(box.x() + labels, box.bottom() + context.px(3), box.width() - labels,
                small.lineHeight()));
    }

    /** Explains the marks of the promises that occur; returns the lower edge. */
    private double verdicts(Box box) {
        Sketch sketch = new Sketch(context);
        double size = context.px(10);
        double x = 0;
        for (PromiseKept kept : List.of(PromiseKept.KEPT, PromiseKept.PARTLY, PromiseKept.BROKEN,
                PromiseKept.UNSPECIFIED)) {
            if (summary.promises().stream().anyMatch(it -> made(it) && it.kept() == kept)) {
                Verdict.of(kept, context.palette()).draw(sketch, new Box(x, (box.height() - size) / 2, size, size));
                x += size + context.px(4);
                x = sketch.label(messages.get("promise_" + kept.getLiteral()), x, 0, Math.max(1, box.width() - x),
                        small, context.palette().muted()).right() + context.px(12);
            }
        }
        book.put(context.journey(), box, sketch, messages.get("chart_promises_legend"));
        return box.bottom();
    }

    /** Colour and icon of a promise that was kept or not. */
    private record Verdict(Ink ink, Optional<Glyph> icon) {

        static Verdict of(PromiseKept kept, Palette palette) {
            return switch (kept) {
                case KEPT -> new Verdict(palette.positive(), Optional.of(Glyph.CHECK));
                case BROKEN -> new Verdict(palette.negative(), Optional.of(Glyph.CROSS));
                case PARTLY -> new Verdict(palette.warning(), Optional.of(Glyph.TILDE));
                case UNSPECIFIED -> new Verdict(palette.muted(), Optional.empty());
            };
        }

        void draw(Sketch sketch, Box box) {
            if (icon.isEmpty()) {
                sketch.ellipse(box.inset(box.width() * 0.22), Ink.NONE, Stroke.solid(ink, 1.25));
            } else {
                sketch.rect(box, box.width() / 4, ink, Stroke.NONE);
                double pad = box.width() * 0.2;
                sketch.icon(icon.get(), box.x() + pad, box.y() + pad, box.width() - 2 * pad, ink.readable());
            }
        }
    }
}
