package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.insight.JourneySummary.WorstMoment;
import org.waymark.core.insight.SummaryFigure;
import org.waymark.core.layout.Box;
import org.waymark.core.ownership.FunctionColumn;

/** The journey on one slide: five numbers, where it hurts, what is proposed, and the decision asked. */
final class SummarySlide implements DeckPart {

    private static final double TILE = 76;
    private static final double GAP = 10;
    private static final int MOMENTS = 7;
    private static final int PROPOSALS = 14;

    @Override
    public void add(Deck deck, DeckContent content) {
        JourneySummary summary = content.summary();
        DeckTexts texts = content.texts();
        DeckSlide slide = deck.slide(String.join(" ", content.headline()), content.source());
        Box body = deck.body();
        tiles(deck, slide, content, new Box(body.x(), body.y(), body.width(), TILE));
        double bottom = decision(deck, slide, content, body);
        double top = body.y() + TILE + 16;
        double left = body.width() * 0.54;
        double height = Math.max(40, bottom - top);
        moments(deck, slide, content, new Box(body.x(), top, left - 16, height));
        proposals(deck, slide, content, new Box(body.x() + left, top, body.width() - left, height));
        slide.notes(notes(content));
    }

    private static void tiles(Deck deck, DeckSlide slide, DeckContent content, Box row) {
        List<SummaryFigure> numbers = content.summary().numbers();
        double width = (row.width() - GAP * (numbers.size() - 1)) / Math.max(1, numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            SummaryFigure figure = numbers.get(i);
            Box tile = new Box(row.x() + i * (width + GAP), row.y(), width, row.height());
            slide.shape(ShapeType.RECT, tile, Tone.SOFT, "");
            Tone tone = switch (figure.tone()) {
                case BAD -> deck.colours().negative();
                case GOOD -> deck.colours().positive();
                default -> Tone.HEAD;
            };
            slide.text(tile.inset(8), List.of(
                    Para.of(new Phrase(content.texts().summary().value(figure), 20, true, false, tone)),
                    Para.of(Phrase.muted(content.texts().summary().label(figure, content.summary()), 9)).below(1)));
        }
    }

    private static double decision(Deck deck, DeckSlide slide, DeckContent content, Box body) {
        String decision = content.summary().decision();
        if (decision.isBlank()) {
            return body.bottom();
        }
        List<Para> paras = new ArrayList<>(List.of(Para.of(Phrase.strong(content.texts().get("decision"), 11))));
        paras.addAll(Para.lines(Phrase.plain(decision, 11)));
        double height = Math.min(deck.fit().height(paras, body.width() - 24) + 16, body.height() / 4);
        Box band = new Box(body.x(), body.bottom() - height, body.width(), height);
        slide.shape(ShapeType.RECT, band, Tone.ACCENT.pale(), "");
        slide.text(new Box(band.x() + 12, band.y() + 8, band.width() - 24, band.height() - 16), paras,
                VerticalAlignment.TOP);
        return band.y() - 12;
    }

    private static void moments(Deck deck, DeckSlide slide, DeckContent content, Box area) {
        DeckTexts texts = content.texts();
        Para heading = Para.of(Phrase.strong(texts.get("worst_heading"), 13).in(Tone.HEAD));
        slide.text(new Box(area.x(), area.y(), area.width(), 17), heading);
        double y = area.y() + 24;
        double score = 110;
        for (WorstMoment moment : content.worst().stream().limit(MOMENTS).toList()) {
            List<Para> paras = new ArrayList<>();
            paras.add(Para.of(Phrase.strong(moment.step(), 11)));
            if (!moment.quote().isBlank()) {
                paras.add(Para.of(Phrase.quote(deck.fit().shortened(Phrase.muted(moment.quote(), 10), area.width() - 10,
                        1), 10)).below(1));
            }
            if (!moment.cost().isBlank()) {
                paras.add(Para.of(new Phrase(moment.cost(), 10, false, false, deck.colours().negative())).below(1));
            }
            double height = deck.fit().height(paras, area.width() - score);
            if (y + height > area.bottom()) {
                return;
            }
            slide.text(new Box(area.right() - score, y, score, 13),
                    Para.right(
                            new Phrase(deck.fit().shortened(Phrase.strong(texts.summary().feeling(moment), 10), score,
                                    1), 10, true, false, deck.colours().score(moment.score()))));
            slide.text(new Box(area.x(), y, area.width() - score, height), paras);
            y += height + 9;
        }
    }

    private static void proposals(Deck deck, DeckSlide slide, DeckContent content, Box area) {
        List<Proposal> proposals = content.summary().initiatives().stream().filter(it -> !it.item().isClosed())
                .limit(PROPOSALS).toList();
        if (proposals.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        slide.text(new Box(area.x(), area.y(), area.width(), 17),
                Para.of(Phrase.strong(texts.get("initiatives_heading"), 13).in(Tone.HEAD)));
        List<DeckTable.Row> rows = proposals.stream().map(it -> DeckTable.Row.of(ProposalText.cells(deck, content, it)))
                .toList();
        double owner = ProposalText.owner(deck, texts);
        double due = 78;
        DeckTable table = new DeckTable(List.of(24.0, area.width() - 24 - owner - due, owner, due),
                DeckTable.Row.of(ProposalText.head(texts)), rows);
        DeckTable first = table.pages(area.height() - 24, deck.fit()).getFirst();
        first.add(deck, slide, new Box(area.x(), area.y() + 22, area.width(), area.height() - 22),
                texts.get("alt_initiatives", first.rows().size()));
    }

    private static List<String> notes(DeckContent content) {
        List<String> notes = new ArrayList<>(content.headline());
        notes.add(content.summary().subject().description());
        notes.add(content.summary().functions().stream().map(SummarySlide::code).collect(Collectors.joining("; ")));
        content.summary().evidence().forEach(it -> notes.add(content.texts().summary().evidence(it)));
        notes.add(content.texts().get("notes_id", content.summary().subject().journeyId()));
        return notes;
    }

    private static String code(FunctionColumn function) {
        return function.code().isBlank() ? function.name() : function.code() + " = " + function.name();
    }
}
