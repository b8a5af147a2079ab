package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.insight.JourneySummary.WorstMoment;

/** The worst moments with the words of customers, and what they cost. */
final class MomentSlides implements DeckPart {

    @Override
    public void add(Deck deck, DeckContent content) {
        List<WorstMoment> worst = content.worst();
        if (worst.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        double width = deck.body().width();
        DeckTable table = new DeckTable(List.of(width * 0.21, width * 0.14, width * 0.30, width * 0.19, width * 0.16),
                DeckTable.Row.of(Stream.of("moment", "feeling", "said", "pain", "cost")
                        .map(key -> ProposalText.head(texts.get(key))).toList()),
                worst.stream().map(it -> row(deck, content, it)).toList());
        List<DeckSlide> slides = TableSlides.add(deck, content, texts.count("worst_title", worst.size()),
                content.source(), table);
        List<String> notes = new ArrayList<>();
        worst.forEach(it -> notes.add(it.stage() + " / " + it.step() + " · " + texts.get("notes_id", it.stepId())));
        slides.forEach(it -> it.notes(notes));
    }

    private static DeckTable.Row row(Deck deck, DeckContent content, WorstMoment it) {
        // in a narrow column the name of the feeling may stand below its score
        String felt = content.texts().summary().feeling(it).replace('\u00a0', ' ');
        List<Para> feeling = new ArrayList<>(List.of(Para.of(new Phrase(felt, 10.5, true, false,
                deck.colours().score(it.score())))));
        if (!it.person().isBlank()) {
            int number = content.summary().people().stream().filter(person -> person.name().equals(it.person()))
                    .mapToInt(person -> person.number()).findFirst().orElse(0);
            feeling.add(Para.of(Phrase.strong(it.person(), 10).in(deck.colours().persona(number))).below(1));
        }
        return DeckTable.Row.of(List.of(
                DeckTable.Cell.of(Para.of(Phrase.strong(it.step(), 10.5)), Para.of(Phrase.muted(it.stage(), 9.5))
                        .below(1)),
                DeckTable.Cell.of(feeling),
                DeckTable.Cell.of(it.quote().isBlank() ? List.of() : List.of(Para.of(Phrase.quote(it.quote(), 10.5)))),
                DeckTable.Cell.of(Para.lines(Phrase.plain(it.pain(), 10.5))),
                DeckTable.Cell.of(Para.lines(new Phrase(it.cost(), 10.5, false, false, deck.colours().negative())))));
    }
}
