package org.waymark.office.deck;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Box;
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
        Brand brand = content.brand();
        String who = Stream.of(brand.client(), brand.author(), brand.version()).filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · "));
        List<String> below = new ArrayList<>(List.of(Lines.orEmpty(content.portfolio().getName()), who,
                kind + " · " + date, Lines.orEmpty(journey.getScenario())));
        below.removeIf(String::isBlank);
        DeckSlide slide = deck.title(texts.labels().shown(journey), below, "");
        Box page = deck.page();
        new DeckPictures(deck, content).add(slide, brand.logo(), new Box(page.width() * 0.7, page.height() * 0.06,
                page.width() * 0.26, page.height() * 0.12), texts.get("alt_logo", brand.client()));
        List<String> notes = new ArrayList<>(content.notes(content.portfolio()));
        notes.addAll(content.notes(journey));
        slide.notes(notes);
    }
}
