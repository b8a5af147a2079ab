package org.waymark.office.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.layout.Box;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage.Literals;

/** The initiatives by due date, a group for each quarter, those without a date last. */
final class RoadmapSlides implements DeckPart {

    private static final double OWNER = 130;
    private static final double DUE = 76;

    @Override
    public void add(Deck deck, DeckContent content) {
        List<Proposal> all = content.summary().initiatives().stream().sorted(Comparator.comparing(
                it -> it.item().due().orElse(LocalDate.MAX))).toList();
        if (all.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        Box body = deck.body();
        double status = Math.max(60, 11 + all.stream().mapToDouble(it -> deck.fit().word(Phrase.plain(texts.literal(
                Literals.INITIATIVE_STATUS, it.item().status()), 10))).max().orElse(0));
        double rest = body.width() - OWNER - DUE - status - 26;
        List<Double> widths = List.of(DUE, 26.0, rest * 0.48, OWNER, status, rest * 0.52);
        List<DeckTable.Cell> head = List.of(ProposalText.head(texts.get("due")), ProposalText.head(""),
                ProposalText.head(texts.get("initiative")), ProposalText.head(texts.get("owner")),
                ProposalText.head(texts.get("status")), ProposalText.head(texts.get("effect")));
        List<DeckTable.Row> rows = new ArrayList<>();
        Optional<String> group = Optional.empty();
        for (Proposal proposal : all) {
            String quarter = quarter(content, proposal.item().due());
            if (!group.equals(Optional.of(quarter))) {
                rows.add(DeckTable.Row.band(List.of(DeckTable.Cell.of(Para.of(Phrase.strong(quarter, 10).in(Tone.HEAD)))
                        .filled(Tone.ACCENT.pale()).over(widths.size()))));
                group = Optional.of(quarter);
            }
            rows.add(row(deck, content, proposal));
        }
        List<DeckSlide> slides = TableSlides.add(deck, content, title(content, all), content.source(),
                new DeckTable(widths, DeckTable.Row.of(head), rows));
        List<String> notes = all.stream().map(it -> it.number() + " " + it.item().name() + ": "
                + texts.get("notes_id", it.item().id())).toList();
        slides.forEach(it -> it.notes(notes));
    }

    private static String title(DeckContent content, List<Proposal> all) {
        List<LocalDate> dates = all.stream().flatMap(it -> it.item().due().stream()).toList();
        int without = all.size() - dates.size();
        String title = dates.isEmpty()
                ? content.texts().count("roadmap_none", all.size())
                : content.texts().get("roadmap_title", dates.size(), dates.getFirst(), dates.getLast());
        return without == 0 || dates.isEmpty() || !content.showsWork()
                ? title
                : title + content.texts().get("roadmap_without", without);
    }

    private static String quarter(DeckContent content, Optional<LocalDate> due) {
        DeckTexts texts = content.texts();
        return due.map(it -> texts.get("quarter", it.getYear(), (it.getMonthValue() + 2) / 3))
                .orElse(content.showsWork() ? texts.get("no_date") : "–");
    }

    private static DeckTable.Row row(Deck deck, DeckContent content, Proposal proposal) {
        BacklogItem it = proposal.item();
        boolean late = content.showsWork() && !it.isClosed()
                && it.due().filter(date -> date.isBefore(content.input().created()
                        .toLocalDate())).isPresent();
        String owner = it.accountable();
        return DeckTable.Row.of(List.of(
                it.due().isEmpty()
                        ? DeckTable.Cell.of(List.of())
                        : DeckTable.Cell.of(Para.of(new Phrase(it.due().get().toString(), 10, late, false,
                                late ? deck.colours().negative() : Tone.INK))),
                DeckTable.Cell.of(Para.of(Phrase.strong(Integer.toString(proposal.number()), 10).in(Tone.ACCENT))),
                DeckTable.Cell.of(Para.of(Phrase.strong(it.name(), 10))),
                DeckTable.Cell.of(Para.of(owner.isBlank()
                        ? content.missing(deck, "nobody", 10)
                        : Phrase.plain(owner, 10))),
                DeckTable.Cell.of(Para.of(Phrase.plain(content.texts().literal(Literals.INITIATIVE_STATUS, it.status()),
                        10))),
                DeckTable.Cell.of(Para.lines(Phrase.muted(Lines.joined(it.expectedEffect()), 10)))));
    }
}
