package org.waymark.office.deck;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.core.insight.JourneySummary.EvidenceUse;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.EvidenceKind;

/** The appendix on what is known from where. */
final class EvidenceSlides implements DeckPart {

    @Override
    public void add(Deck deck, DeckContent content) {
        List<EvidenceUse> all = content.summary().evidence();
        if (all.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        double width = deck.body().width();
        DeckTable table = new DeckTable(List.of(width * 0.32, width * 0.16, width * 0.30, width * 0.12, width * 0.10),
                DeckTable.Row.of(Stream.of("evidence", "kind", "source_column", "date", "sample")
                        .map(key -> ProposalText.head(texts.get(key))).toList()),
                all.stream().map(it -> row(content, it)).toList());
        List<DeckSlide> slides = TableSlides.add(deck, content, texts.count("evidence_title", all.size()),
                content.source(), table);
        List<String> notes = all.stream().map(it -> it.name() + ": " + texts.get("notes_id", it.id())).toList();
        slides.forEach(it -> it.notes(notes));
    }

    private static DeckTable.Row row(DeckContent content, EvidenceUse it) {
        boolean told = it.kind() != EvidenceKind.UNSPECIFIED
                && (content.showsWork() || it.kind() != EvidenceKind.ASSUMPTION);
        return DeckTable.Row.of(List.of(DeckTable.Cell.of(Para.of(Phrase.strong(it.name(), 10.5))),
                DeckTable.Cell.of(Para.of(Phrase.plain(told
                        ? content.texts().literal(Literals.EVIDENCE_KIND, it.kind())
                        : "", 10.5))),
                DeckTable.Cell.of(Para.lines(Phrase.plain(it.source(), 10.5))),
                DeckTable.Cell.of(Para.of(Phrase.plain(it.date().map(LocalDate::toString).orElse(""), 10.5))),
                DeckTable.Cell.of(Para.of(Phrase.plain(it.sampleSize().isPresent()
                        ? Integer.toString(it.sampleSize().getAsInt())
                        : "", 10.5)))));
    }
}
