package org.waymark.office.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.insight.Handover;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;

/** The points of the journey where accountability changes hands. */
final class HandoverSlides implements DeckPart {

    @Override
    public void add(Deck deck, DeckContent content) {
        List<Handover> handovers = content.report().handovers();
        if (handovers.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        double width = deck.body().width();
        DeckTable table = new DeckTable(List.of(width * 0.28, width * 0.19, width * 0.04, width * 0.28, width * 0.21),
                DeckTable.Row.of(Stream.of("from", "before", "", "to", "after")
                        .map(key -> ProposalText.head(key.isEmpty() ? "" : texts.get(key))).toList()),
                handovers.stream().map(it -> row(deck, content, it)).toList());
        int between = (int) handovers.stream().filter(Handover::betweenStages).count();
        List<DeckSlide> slides = TableSlides.add(deck, content, texts.get("handovers_title", handovers.size(), between),
                texts.get("legend_handovers"), table);
        List<String> notes = handovers.stream().map(it -> name(it.from()) + " → " + name(it.to()) + ": "
                + names(texts, it.before()) + " → " + names(texts, it.after())).toList();
        slides.forEach(it -> it.notes(notes));
    }

    private static DeckTable.Row row(Deck deck, DeckContent content, Handover it) {
        return DeckTable.Row.of(List.of(place(it.from(), false), who(deck, content, it.before()),
                DeckTable.Cell.of(Para.centered(Phrase.muted("→", 10))), place(it.to(), it.betweenStages()),
                who(deck, content, it.after())));
    }

    private static DeckTable.Cell place(MatrixRow row, boolean crossing) {
        Phrase stage = crossing ? Phrase.strong(row.stageName(), 9).in(Tone.ACCENT) : Phrase.muted(row.stageName(), 9);
        return row.kind() == Kind.STAGE
                ? DeckTable.Cell.of(Para.of(Phrase.plain(row.stageName(), 10)))
                : DeckTable.Cell.of(Para.of(Phrase.plain(row.name(), 10)), Para.of(stage).below(1));
    }

    private static DeckTable.Cell who(Deck deck, DeckContent content, List<FunctionColumn> functions) {
        return DeckTable.Cell.of(Para.of(functions.isEmpty()
                ? content.missing(deck, "nobody", 10)
                : Phrase.strong(names(content.texts(), functions), 10)));
    }

    private static String name(MatrixRow row) {
        return row.kind() == Kind.STAGE ? row.stageName() : row.name();
    }

    private static String names(DeckTexts texts, List<FunctionColumn> functions) {
        return functions.isEmpty()
                ? texts.get("nobody")
                : functions.stream().map(FunctionColumn::label).collect(Collectors.joining(", "));
    }
}
