package org.waymark.office.deck;

import java.util.List;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.ownership.FunctionColumn;

/** An initiative as a line of a list: number, name, owner, date. What is missing is red. */
final class ProposalText {

    private ProposalText() {
    }

    /** Returns the width of the column of owners, in which no word of ours is broken. */
    static double owner(Deck deck, DeckTexts texts) {
        return Math.max(58, 11 + Math.max(deck.fit().word(Phrase.strong(texts.get("owner"), 9.5)),
                deck.fit().word(Phrase.strong(texts.get("nobody"), 10))));
    }

    static List<DeckTable.Cell> head(DeckTexts texts) {
        return List.of(head(""), head(texts.get("initiative")), head(texts.get("owner")), head(texts.get("due")));
    }

    static DeckTable.Cell head(String text) {
        return DeckTable.Cell.of(Para.of(Phrase.strong(text, 9.5).in(Tone.HEAD))).filled(Tone.SOFT);
    }

    static List<DeckTable.Cell> cells(Deck deck, DeckContent content, Proposal proposal) {
        return List.of(
                DeckTable.Cell.of(Para.of(Phrase.strong(Integer.toString(proposal.number()), 10).in(Tone.ACCENT))),
                DeckTable.Cell.of(Para.of(Phrase.plain(proposal.item().name(), 10))), owner(deck, content, proposal),
                due(deck, content, proposal));
    }

    private static DeckTable.Cell owner(Deck deck, DeckContent content, Proposal proposal) {
        String owner = proposal.accountable().map(FunctionColumn::shortLabel).orElse("");
        return DeckTable.Cell.of(Para.of(owner.isBlank()
                ? content.missing(deck, "nobody", 10)
                : Phrase.strong(owner, 10)));
    }

    private static DeckTable.Cell due(Deck deck, DeckContent content, Proposal proposal) {
        return DeckTable.Cell.of(Para.of(proposal.item().due().map(date -> Phrase.muted(date.toString(), 10))
                .orElseGet(() -> content.missing(deck, "no_date", 10))));
    }
}
