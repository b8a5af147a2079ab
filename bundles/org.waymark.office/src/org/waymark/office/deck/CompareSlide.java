package org.waymark.office.deck;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.JourneyFigures;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.layout.Box;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Viewpoint;

/** Today's journey above the future one, and what changes in numbers. */
final class CompareSlide implements DeckPart {

    private static final double GUTTER = 92;
    private static final double NUMBERS = 58;

    @Override
    public void add(Deck deck, DeckContent content) {
        Optional<Journey> other = content.summary().other().flatMap(figures -> content.portfolio().getJourneys()
                .stream().filter(it -> Ids.idOf(it).equals(figures.id())).findFirst());
        if (other.isEmpty()) {
            return;
        }
        JourneySummary theirs = JourneySummary.of(content.portfolio(), other.get(), Ids::idOf);
        boolean future = content.journey().getBaseline() == other.get();
        JourneySummary before = future ? theirs : content.summary();
        JourneySummary after = future ? content.summary() : theirs;
        DeckTexts texts = content.texts();
        DeckSlide slide = deck.slide(texts.summary().change(before.figures(), after.figures()),
                texts.get("legend_compare", before.subject().journey(), after.subject().journey()));
        Box body = deck.body();
        double half = (body.height() - NUMBERS - 16) / 2;
        side(deck, slide, content, before, texts.get("today"), new Box(body.x(), body.y(), body.width(), half - 8));
        side(deck, slide, content, after, texts.get("to_be"),
                new Box(body.x(), body.y() + half + 4, body.width(), half - 8));
        numbers(deck, slide, texts, before.figures(), after.figures(),
                new Box(body.x(), body.bottom() - NUMBERS, body.width(), NUMBERS));
        slide.notes(List.of(before.subject().journey() + ": " + before.subject().description(),
                after.subject().journey() + ": " + after.subject().description(),
                texts.get("notes_id", before.subject().journeyId() + ", " + after.subject().journeyId())));
    }

    private static void side(Deck deck, DeckSlide slide, DeckContent content, JourneySummary summary, String title,
            Box box) {
        CurveDrawing drawing = new CurveDrawing(deck, content);
        Box along = new Box(box.x() + GUTTER, box.y(), box.width() - GUTTER, box.height());
        boolean said = summary.curves().stream().anyMatch(it -> it.viewpoint() == Viewpoint.OBSERVED);
        slide.text(new Box(box.x(), box.y(), GUTTER - 8, 48), Para.of(Phrase.strong(title, 14).in(Tone.HEAD)),
                Para.of(Phrase.muted(content.texts().get(said ? "said_short" : "assumed_short"), 10)).below(2));
        drawing.stages(slide, summary, new Box(along.x(), along.y(), along.width(), 26), Tone.HEAD);
        Box ground = new Box(along.x(), along.y() + 31, along.width(), Math.max(30, along.height() - 31 - 22));
        drawing.ground(slide, ground);
        Viewpoint shown = said ? Viewpoint.OBSERVED : Viewpoint.HYPOTHESIS;
        drawing.curves(slide, summary, ground, it -> it.viewpoint() == shown);
        drawing.promises(slide, summary, new Box(along.x(), ground.bottom() + 3, along.width(), 18));
    }

    private static void numbers(Deck deck, DeckSlide slide, DeckTexts texts, JourneyFigures before,
            JourneyFigures after, Box box) {
        List<String[]> numbers = List.of(
                new String[]{texts.get("touchpoints"), arrow(before.touchpoints(), after.touchpoints())},
                new String[]{texts.get("handovers"), arrow(before.handovers(), after.handovers())},
                new String[]{texts.get("broken"), arrow(before.broken(), after.broken())},
                new String[]{texts.get("pains"), arrow(before.pains(), after.pains())},
                new String[]{texts.get("mean_emotion"), score(texts, before.felt()) + " → "
                        + score(texts, after.felt())});
        double width = box.width() / numbers.size();
        for (int i = 0; i < numbers.size(); i++) {
            Box place = new Box(box.x() + i * width, box.y(), width - 10, box.height());
            slide.shape(ShapeType.RECT, place, Tone.SOFT, "");
            slide.text(place.inset(8), List.of(Para.of(Phrase.muted(numbers.get(i)[0], 10)),
                    Para.of(Phrase.strong(numbers.get(i)[1], 18).in(Tone.HEAD)).below(2)), VerticalAlignment.MIDDLE);
        }
    }

    private static String arrow(int before, int after) {
        return before + " → " + after;
    }

    private static String score(DeckTexts texts, OptionalDouble score) {
        return score.isPresent() ? texts.summary().score(score.getAsDouble()) : "–";
    }
}
