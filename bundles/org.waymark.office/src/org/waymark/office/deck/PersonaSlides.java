package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.ShapeType;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.layout.Box;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Persona;

/** A slide for each persona: who it is, what it wants, what it says, and how it feels along the journey. */
final class PersonaSlides implements DeckPart {

    /** More are named on the journey's slide only. */
    private static final int MOST = 12;

    @Override
    public void add(Deck deck, DeckContent content) {
        content.personas().stream().limit(MOST).forEach(it -> add(deck, content, it));
        if (content.personas().size() > MOST) {
            deck.leaveOut(content.texts().get("left_personas", content.personas().size() - MOST));
        }
    }

    private static void add(Deck deck, DeckContent content, Persona persona) {
        DeckTexts texts = content.texts();
        Tone tone = deck.colours().persona(PersonaOrder.of(persona, content.journey()));
        String goal = persona.getGoals().isEmpty() ? "" : persona.getGoals().getFirst();
        String name = texts.labels().shown(persona);
        DeckSlide slide = deck.slide(goal.isBlank() ? name : texts.get("persona_title", name, lowered(goal)),
                content.source());
        Box body = deck.body();
        double curve = Math.min(140, body.height() * 0.36);
        Box upper = new Box(body.x(), body.y(), body.width(), body.height() - curve - 44);
        double left = body.width() * 0.31;
        who(deck, slide, content, persona, tone, new Box(upper.x(), upper.y(), left - 14, upper.height()));
        double column = (body.width() - left) / 3;
        list(deck, slide, texts.model().title(Literals.PERSONA__GOALS), persona.getGoals(), tone,
                column(upper, left, column, 0));
        list(deck, slide, texts.model().title(Literals.PERSONA__NEEDS), persona.getNeeds(), tone,
                column(upper, left, column, 1));
        list(deck, slide, texts.model().title(Literals.PERSONA__FRUSTRATIONS), persona.getFrustrations(), tone,
                column(upper, left, column, 2));
        curve(deck, slide, content, persona, new Box(body.x(), body.bottom() - curve - 30, body.width(), curve + 30));
        slide.notes(content.notes(persona));
    }

    private static Box column(Box upper, double left, double width, int index) {
        return new Box(upper.x() + left + index * width, upper.y(), width - 14, upper.height());
    }

    private static String lowered(String text) {
        return text.length() > 1 && Character.isLowerCase(text.charAt(1))
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private static void who(Deck deck, DeckSlide slide, DeckContent content, Persona persona, Tone tone, Box box) {
        slide.shape(ShapeType.RECT, box, tone.pale(), "");
        slide.shape(ShapeType.RECT, new Box(box.x(), box.y(), 5, box.height()), tone, "");
        List<Para> paras = new ArrayList<>();
        String role = Lines.orEmpty(persona.getRole());
        if (!role.isBlank()) {
            paras.add(Para.of(Phrase.strong(role, 12)));
        }
        paras.addAll(Para.lines(Phrase.plain(Lines.orEmpty(persona.getSegment()), 10.5)));
        if (persona.getShare() != null) {
            paras.add(Para.of(Phrase.plain(content.texts().get("persona_share", persona.getShare()
                    .stripTrailingZeros().toPlainString()), 10.5)));
        }
        if (!Lines.orEmpty(persona.getQuote()).isBlank()) {
            paras.add(Para.of(Phrase.quote(Lines.joined(persona.getQuote()), 13)).below(10));
        }
        List<Para> description = Para.lines(Phrase.plain(Lines.orEmpty(persona.getDescription()), 10.5));
        for (int i = 0; i < description.size(); i++) {
            paras.add(description.get(i).below(i == 0 ? 10 : 2));
        }
        persona.getProperties().forEach(it -> paras.add(Para.of(Phrase.muted(Lines.orEmpty(it.getKey()) + ": ", 10),
                Phrase.plain(Lines.orEmpty(it.getValue()), 10)).below(2)));
        double picture = new DeckPictures(deck, content).add(slide, Lines.orEmpty(persona.getPicture()),
                new Box(box.x() + 16, box.y() + 10, box.width() - 26, Math.min(80, box.height() / 3)),
                content.texts().get("alt_persona", content.texts().labels().shown(persona)));
        double top = picture == 0 ? 12 : picture + 18;
        slide.text(new Box(box.x() + 16, box.y() + top, box.width() - 26, box.height() - top - 12), paras);
    }

    private static void list(Deck deck, DeckSlide slide, String title, List<String> entries, Tone tone, Box box) {
        slide.text(new Box(box.x(), box.y(), box.width(), 17), Para.of(Phrase.strong(title, 13).in(Tone.HEAD)));
        slide.line(box.x(), box.y() + 20, box.right(), box.y() + 20, tone, 1.5);
        List<Para> paras = new ArrayList<>();
        entries.forEach(it -> paras.add(Para.of(Phrase.plain(Lines.joined(it), 12)).below(7)));
        slide.text(new Box(box.x(), box.y() + 28, box.width(), Math.max(14, box.height() - 28)), paras);
    }

    private static void curve(Deck deck, DeckSlide slide, DeckContent content, Persona persona, Box box) {
        String id = Ids.idOf(persona);
        if (content.summary().curves().stream().noneMatch(it -> it.personaId().equals(id) && content.showsCurve(it))) {
            return;
        }
        CurveDrawing drawing = new CurveDrawing(deck, content);
        drawing.stages(slide, content.summary(), new Box(box.x(), box.y(), box.width(), 26), Tone.HEAD);
        Box ground = new Box(box.x(), box.y() + 30, box.width(), box.height() - 30);
        drawing.ground(slide, ground);
        drawing.curves(slide, content.summary(), ground, it -> it.personaId().equals(id) && content.showsCurve(it));
    }
}
