package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.waymark.core.insight.BacklogItem;
import org.waymark.core.insight.JourneySummary.Proposal;
import org.waymark.core.layout.Box;

/** The initiatives by impact and effort: a square of numbered points, and their names beside it. */
final class PrioritySlide implements DeckPart {

    private static final double DOT = 20;
    private static final int MOST = 60;

    @Override
    public void add(Deck deck, DeckContent content) {
        List<Proposal> all = content.summary().initiatives().stream().filter(it -> !it.item().isClosed()).limit(MOST)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        DeckTexts texts = content.texts();
        int now = (int) all.stream().map(Proposal::item).filter(it -> it.impact() >= 3 && it.effort() > 0
                && it.effort() < 3).count();
        DeckSlide slide = deck.slide(texts.get("priority_title", now, all.size()), texts.get("legend_priority"));
        Box body = deck.body();
        double side = Math.min(body.width() * 0.5, body.height() * 1.25);
        field(deck, slide, texts, new Box(body.x() + 22, body.y(), side - 22, body.height() - 20), all);
        double left = side + 20;
        Box list = new Box(body.x() + left, body.y(), body.width() - left, body.height());
        double owner = ProposalText.owner(deck, texts);
        DeckTable table = new DeckTable(List.of(26.0, list.width() - 26 - owner - 78, owner, 78.0),
                DeckTable.Row.of(ProposalText.head(texts)),
                all.stream().map(it -> DeckTable.Row.of(ProposalText.cells(deck, content, it))).toList());
        List<DeckTable> pages = table.pages(list.height(), deck.fit());
        pages.getFirst().add(deck, slide, list, texts.get("alt_initiatives", pages.getFirst().rows().size()));
        slide.notes(all.stream().map(it -> note(texts, it)).toList());
        for (DeckTable more : pages.subList(1, pages.size())) {
            DeckSlide next = deck.slide(texts.get("priority_more"), content.source());
            more.add(deck, next, new Box(body.x(), body.y(), body.width(), body.height()),
                    texts.get("alt_initiatives", more.rows().size()));
        }
    }

    private static String note(DeckTexts texts, Proposal proposal) {
        BacklogItem it = proposal.item();
        return proposal.number() + " " + it.name() + ": " + texts.get("note_initiative", it.impact(), it.effort(),
                it.expectedEffect(), it.description(), String.join(", ", it.painPoints())) + " ("
                + texts.get("notes_id", it.id()) + ")";
    }

    private static void field(Deck deck, DeckSlide slide, DeckTexts texts, Box field, List<Proposal> all) {
        Box best = new Box(field.x(), field.y(), field.width() / 2, field.height() / 2);
        slide.shape(ShapeType.RECT, field, Tone.SOFT, "");
        slide.shape(ShapeType.RECT, best, deck.colours().positive().pale(), "");
        slide.line(field.centerX(), field.y(), field.centerX(), field.bottom(), Tone.LINE, 1);
        slide.line(field.x(), field.centerY(), field.right(), field.centerY(), Tone.LINE, 1);
        double w = field.width() / 2 - 16;
        corner(slide, new Box(field.x() + 8, field.y() + 6, w, 14), texts.get("do_now"), deck.colours().positive(),
                false);
        corner(slide, new Box(field.centerX() + 8, field.y() + 6, w, 14), texts.get("plan"), Tone.MUTED, true);
        corner(slide, new Box(field.x() + 8, field.bottom() - 20, w, 14), texts.get("fill_in"), Tone.MUTED, false);
        corner(slide, new Box(field.centerX() + 8, field.bottom() - 20, w, 14), texts.get("leave"), Tone.MUTED, true);
        slide.text(new Box(field.x(), field.bottom() + 4, field.width(), 14),
                Para.centered(Phrase.muted(texts.get("effort_axis"), 10)));
        slide.text(new Box(field.x() - 22, field.y(), 20, 14), Para.right(Phrase.muted("5", 10)));
        slide.text(new Box(field.x() - 22, field.bottom() - 14, 20, 14), Para.right(Phrase.muted("1", 10)));
        Map<Integer, Integer> taken = new HashMap<>();
        for (Proposal proposal : all) {
            BacklogItem it = proposal.item();
            if (it.impact() > 0 && it.effort() > 0) {
                dot(deck, slide, texts, field, proposal, taken.merge(it.impact() * 10 + it.effort(), 1, Integer::sum));
            }
        }
    }

    private static void corner(DeckSlide slide, Box box, String text, Tone tone, boolean right) {
        Phrase words = Phrase.strong(text, 10.5).in(tone);
        slide.text(box, List.of(right ? Para.right(words) : Para.of(words)), VerticalAlignment.MIDDLE);
    }

    /** Draws a point; others at the same place stand in rows of three around it. */
    private static void dot(Deck deck, DeckSlide slide, DeckTexts texts, Box field, Proposal proposal, int at) {
        BacklogItem it = proposal.item();
        double x = field.x() + field.width() * (0.08 + 0.84 * (it.effort() - 1) / 4);
        double y = field.bottom() - field.height() * (0.10 + 0.80 * (it.impact() - 1) / 4);
        int place = (at - 1) % 9;
        double[] column = {0, 1, -1};
        double[] row = {0, 1, -1};
        x = Math.clamp(x + column[place % 3] * (DOT + 2), field.x() + DOT / 2, field.right() - DOT / 2);
        y = Math.clamp(y + row[place / 3] * (DOT + 2), field.y() + DOT / 2, field.bottom() - DOT / 2);
        Tone tone = it.effort() < 3 && it.impact() >= 3 ? Tone.HEAD : Tone.ACCENT;
        List<Phrase> number = new ArrayList<>(List.of(new Phrase(Integer.toString(proposal.number()), 9, true, false,
                deck.colours().on(tone))));
        slide.label(ShapeType.ELLIPSE, new Box(x - DOT / 2, y - DOT / 2, DOT, DOT), tone,
                new Para(number, Para.Align.CENTER, 0), 0,
                texts.get("alt_dot", it.name(), it.impact(), it.effort()));
    }
}
