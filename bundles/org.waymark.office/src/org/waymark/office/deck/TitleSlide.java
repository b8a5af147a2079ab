package org.waymark.office.deck;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;

/** The first slide: journey, portfolio, what kind of journey it is, and the day. */
final class TitleSlide implements DeckPart {

    @Override
    public void add(Deck deck, DeckContent content) {
        Journey journey = content.journey();
        DeckTexts texts = content.texts();
        String kind = Stream.of(texts.literal(Literals.JOURNEY_KIND, journey.getKind()),
                texts.literal(Literals.JOURNEY_STATUS, journey.getStatus())).collect(Collectors.joining(" · "));
        String date = DateTimeFormatter.ofPattern(texts.get("date_pattern"), texts.locale())
                .format(content.input().created());
        List<String> below = new ArrayList<>(List.of(Lines.orEmpty(content.portfolio().getName()),
                kind + " · " + date, Lines.orEmpty(journey.getScenario())));
        below.removeIf(String::isBlank);
        DeckSlide slide = deck.title(texts.labels().shown(journey), below, "");
        List<String> notes = new ArrayList<>(content.notes(content.portfolio()));
        notes.addAll(content.notes(journey));
        slide.notes(notes);
    }
}
