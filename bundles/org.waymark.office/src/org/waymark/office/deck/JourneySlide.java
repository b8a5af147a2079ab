package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.Person;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.layout.Box;

/**
 * The journey on a page: its stages, which lead to their slides, the curves as a chart whose data can be edited, the
 * promises and the worst pains.
 */
final class JourneySlide implements DeckPart {

    private static final double GUTTER = 92;
    private static final double STAGES = 34;
    private static final double STRIP = 20;
    private static final int PAINS = 4;

    @Override
    public void add(Deck deck, DeckContent content) {
        JourneySummary summary = content.summary();
        DeckTexts texts = content.texts();
        DeckSlide slide = deck.slide(title(content),
                texts.get(content.showsWork() ? "legend_journey" : "legend_journeyClient"));
        Box body = deck.body();
        CurveDrawing drawing = new CurveDrawing(deck, content);
        Box along = new Box(body.x() + GUTTER, body.y(), body.width() - GUTTER, body.height());
        lane(slide, body, body.y(), STAGES, Para.of(Phrase.strong(texts.get("stages"), 10.5)));
        drawing.stages(slide, summary, new Box(along.x(), along.y(), along.width(), STAGES), Tone.HEAD);
        double pains = pains(content).isEmpty() ? 0 : 124;
        double y = body.y() + STAGES + 6;
        Box chart = new Box(along.x(), y, along.width(), Math.max(80, body.height() - STAGES - STRIP - pains - 28));
        drawing.ground(slide, chart);
        legend(deck, slide, content, new Box(body.x(), chart.y(), GUTTER - 8, chart.height()));
        List<EmotionCurve> curves = summary.curves().stream().filter(content::showsCurve).toList();
        CurveChart.add(deck, content, slide, curves, chart);
        Box strip = new Box(along.x(), chart.bottom() + 5, along.width(), STRIP);
        lane(slide, body, strip.y(), STRIP, Para.of(Phrase.strong(texts.get("promise"), 10.5)));
        drawing.promises(slide, summary, strip);
        pains(deck, slide, content, new Box(body.x(), strip.bottom() + 12, body.width(),
                Math.max(20, body.bottom() - strip.bottom() - 12)));
        List<String> notes = new ArrayList<>(curves.stream().map(drawing::description).toList());
        summary.promises().stream().filter(it -> !it.promise().isBlank())
                .forEach(it -> notes.add(it.step() + ": " + it.promise()));
        notes.add(texts.get("notes_id", summary.subject().journeyId()));
        slide.notes(notes);
    }

    private static String title(DeckContent content) {
        List<String> headline = content.headline();
        String title = content.worst().isEmpty() ? headline.getFirst() : headline.get(1);
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    private static void lane(DeckSlide slide, Box body, double y, double height, Para title) {
        slide.text(new Box(body.x(), y, GUTTER - 8, height), List.of(title), VerticalAlignment.MIDDLE);
    }

    private static void legend(Deck deck, DeckSlide slide, DeckContent content, Box box) {
        DeckTexts texts = content.texts();
        List<Para> paras = new ArrayList<>(List.of(Para.of(Phrase.strong(texts.get("emotion"), 10.5))));
        paras.add(Para.of(Phrase.muted(texts.get("legend_said"), 9)).below(2));
        if (content.showsWork()) {
            paras.add(Para.of(Phrase.muted(texts.get("legend_assumed"), 9)).below(2));
        }
        for (Person person : content.summary().people()) {
            paras.add(Para.of(Phrase.strong(person.name().isBlank() ? texts.get("everybody") : person.name(), 10)
                    .in(deck.colours().persona(person.number()))).below(4));
        }
        slide.text(box, paras, VerticalAlignment.MIDDLE);
    }

    private static List<WorstMoment> pains(DeckContent content) {
        return content.worst().stream().limit(PAINS).toList();
    }

    private static void pains(Deck deck, DeckSlide slide, DeckContent content, Box box) {
        List<WorstMoment> pains = pains(content);
        double gap = 10;
        double width = (box.width() - gap * (PAINS - 1)) / PAINS;
        for (int i = 0; i < pains.size(); i++) {
            WorstMoment it = pains.get(i);
            Box card = new Box(box.x() + i * (width + gap), box.y(), width, box.height());
            slide.shape(ShapeType.RECT, card, Tone.SOFT, "");
            slide.shape(ShapeType.RECT, new Box(card.x(), card.y(), card.width(), 3),
                    deck.colours().score(it.score()), "");
            List<Para> paras = new ArrayList<>();
            paras.add(Para.of(Phrase.strong(deck.fit().shortened(Phrase.strong(it.step(), 11), width - 16, 2), 11)));
            paras.add(Para.of(new Phrase(content.texts().summary().feeling(it), 10, true, false,
                    deck.colours().score(it.score()))).below(2));
            if (!it.quote().isBlank()) {
                paras.add(Para.of(Phrase.quote(it.quote(), 10)).below(3));
            }
            if (!it.pain().isBlank()) {
                paras.add(Para.of(Phrase.plain(it.pain(), 10)).below(3));
            }
            if (!it.cost().isBlank()) {
                paras.add(Para.of(new Phrase(it.cost(), 10, false, false, deck.colours().negative())).below(3));
            }
            slide.text(new Box(card.x() + 8, card.y() + 10, width - 16, Math.max(12, card.height() - 16)), paras);
        }
    }
}
