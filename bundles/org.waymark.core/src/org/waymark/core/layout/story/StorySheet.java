package org.waymark.core.layout.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.domain.Moments;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Lays out the story of a journey for a screen that is read from afar: its name, the stages with the curves, the moments
 * of truth, and what hurts most.
 */
public final class StorySheet {

    /** Size of a screen on which the type is as large as that of a map. */
    private static final double WIDTH = 1000;
    private static final double HEIGHT = 560;
    private static final double LARGEST = 4;
    private static final double MARGIN = 28;
    private static final double LEAST_CARD = 200;
    private static final int MOST_CARDS = 4;

    private final Journey journey;
    private final JourneySummary summary;
    private final SheetBook book;
    private final Context context;
    private final Palette palette;
    private final SummaryTexts texts;
    private final Messages messages;

    private StorySheet(Journey journey, JourneySummary summary, Context context, Box screen) {
        this.journey = journey;
        this.summary = summary;
        this.context = context;
        palette = context.palette();
        book = new SheetBook(context, screen, screen.inset(context.px(MARGIN)));
        texts = SummaryTexts.in(context.locale());
        messages = Messages.of(StorySheet.class, context.locale());
    }

    /**
     * Returns the page; empty for a journey without any emotion, which has no curve to tell.
     *
     * @param view personas and language
     * @param theme colours
     */
    public static Optional<PlacedPage> place(Journey journey, ViewSettings view, Theme theme, TextCache text,
            double width, double height) {
        double scale = Math.clamp(Math.min(width / WIDTH, height / HEIGHT), 1, LARGEST);
        Context context = new Context(journey, view, new Theme(theme.name(), theme.palette(), scale,
                Math.round(theme.columnWidth() * scale), Math.round(theme.headerWidth() * scale)), text,
                it -> new Drawn());
        JourneySummary summary = JourneySummary.of((Portfolio) EcoreUtil.getRootContainer(journey), journey,
                context::id);
        return summary.curves().isEmpty() || journey.getStages().isEmpty()
                ? Optional.empty()
                : Optional.of(new StorySheet(journey, summary, context, new Box(0, 0, width, height)).page());
    }

    /** Places everything twice: the curves get what is left over at first. */
    private PlacedPage page() {
        double left = place(0);
        place(Math.max(0, left));
        return book.pages().getLast();
    }

    /** Places everything with higher curves and returns what is left over. */
    private double place(double more) {
        book.begin(context.name(journey));
        headline();
        List<WorstMoment> moments = moments();
        Map<String, String> letters = new LinkedHashMap<>();
        moments.forEach(moment -> letters.put(moment.stepId(), letter(letters.size())));
        double below = moments.stream().mapToDouble(moment -> card(new Sketch(context), moment, "A", width(moments)))
                .max().orElse(0);
        double stars = context.px(18);
        double around = 2 * context.theme().smallStrong().lineHeight() + context.px(70) + stars;
        double plot = Math.max(context.px(90), book.left() - below - around) + more;
        double top = book.y();
        JourneyChart chart = new JourneyChart(book, context, summary, this::isShown);
        double bottom = chart.draw(book.content().x(), top, book.content().width(), "", plot, letters);
        double cards = truths(chart, bottom + context.px(4)) + context.px(12);
        for (int i = 0; i < moments.size(); i++) {
            Sketch sketch = new Sketch(context);
            double wide = width(moments);
            sketch.rect(new Box(0, 0, wide, below), context.px(6), book.panel(), Stroke.solid(palette.hairline(), 1));
            card(sketch, moments.get(i), letter(i), wide);
            book.put(journey, new Box(book.content().x() + i * (wide + context.px(14)), cards, wide, below), sketch,
                    String.join(". ", letter(i) + " " + moments.get(i).step(), texts.feeling(moments.get(i)),
                            moments.get(i).quote()));
        }
        return book.content().bottom() - cards - below;
    }

    private static String letter(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private boolean isShown(EmotionCurve curve) {
        Set<String> people = context.personas().stream().map(context::id).collect(Collectors.toSet());
        return curve.personaId().isEmpty() || people.contains(curve.personaId());
    }

    private void headline() {
        double width = book.content().width();
        Sketch sketch = new Sketch(context);
        double y = Words.below(sketch, context.name(journey), 0, 0, width, context.theme().title(), palette.ink(), 1);
        y = Words.below(sketch, Lines.joined(Lines.orEmpty(journey.getScenario())), 0, y + context.px(2), width,
                context.theme().label(), palette.muted(), 2);
        book.stack(journey, y + context.px(12), sketch, context.name(journey));
    }

    /** Returns the worst moments for which there is room, in the order of the journey. */
    private List<WorstMoment> moments() {
        int room = (int) Math.clamp(book.content().width() / context.px(LEAST_CARD), 1, MOST_CARDS);
        List<String> order = summary.promises().stream().map(JourneySummary.PromiseMark::stepId).toList();
        List<WorstMoment> found = new ArrayList<>(summary.worst().stream().limit(room).toList());
        found.sort((a, b) -> Integer.compare(order.indexOf(a.stepId()), order.indexOf(b.stepId())));
        return found;
    }

    private double width(List<WorstMoment> moments) {
        return (book.content().width() - (moments.size() - 1) * context.px(14)) / Math.max(1, moments.size());
    }

    private double card(Sketch sketch, WorstMoment moment, String letter, double width) {
        FontSpec strong = context.theme().strong();
        double pad = context.px(10);
        double lead = pad + context.px(24);
        double room = width - lead - pad;
        JourneyChart.badge(sketch, letter, pad + context.px(8), pad + strong.lineHeight() / 2, context);
        double y = Words.below(sketch, moment.step(), lead, pad, room, strong, palette.ink(), 2);
        y = Words.below(sketch, texts.feeling(moment), lead, y, room, context.theme().labelStrong(),
                moment.assumed() ? palette.assumed() : palette.negative(), 1);
        String said = moment.quote().isEmpty() ? moment.pain() : messages.get("story_quote", moment.quote());
        y = Words.below(sketch, said, lead, y + context.px(2), room,
                new FontSpec(context.theme().label().size(), false, !moment.quote().isEmpty()), palette.muted(), 2);
        return y + pad;
    }

    /** Draws a star below the curves for each moment of truth, with its name where there is room; returns the lower edge. */
    private double truths(JourneyChart chart, double y) {
        List<Touchpoint> truths = journey.getStages().stream().map(Stage::getTouchpoints).flatMap(List::stream)
                .filter(it -> Moments.isOfTruth(it.getMoment()) && chart.place(it).isPresent()).toList();
        if (truths.isEmpty()) {
            return y;
        }
        Box area = new Box(book.content().x(), y, book.content().width(), context.px(18));
        Sketch sketch = new Sketch(context);
        FontSpec font = context.theme().smallStrong();
        sketch.text(messages.get("story_truths"), 0, (area.height() - font.lineHeight()) / 2, context.px(112), font,
                palette.ink(), 1);
        double size = context.px(14);
        Ink ink = palette.moment();
        for (int i = 0; i < truths.size(); i++) {
            double x = chart.place(truths.get(i)).getAsDouble() - area.x();
            double next = i + 1 < truths.size()
                    ? chart.place(truths.get(i + 1)).getAsDouble() - area.x()
                    : area.width();
            sketch.icon(Glyph.STAR, x - size / 2, (area.height() - size) / 2, size, ink);
            String name = context.name(truths.get(i));
            double room = next - x - 2 * size;
            if (context.text().width(name, context.theme().small()) <= room) {
                sketch.label(name, x + size * 0.8, (area.height() - context.theme().small().lineHeight()) / 2, room,
                        context.theme().small(), palette.ink());
            }
        }
        book.put(journey, area, sketch, messages.get("story_truths") + ": "
                + truths.stream().map(context::name).collect(Collectors.joining(", ")));
        return area.bottom();
    }
}
