package org.waymark.core.exchange.cjml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

/** Reads moment and emotions of a touchpoint from an actual CJML journey. */
final class CjmlExperience {

    private static final List<String> TIMES = List.of("timeOriginated", "timeReceived", "timeConsumed", "timeStarted",
            "timeCompleted");

    private static final List<Function<String, Instant>> NOTATIONS = List.of(Instant::parse,
            text -> OffsetDateTime.parse(text).toInstant(),
            text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC),
            text -> LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC));

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal MIDDLE = BigDecimal.valueOf(3);

    private final Messages messages;
    private final List<String> notices;
    private boolean fivePoints;

    CjmlExperience(Messages messages, List<String> notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /**
     * Determines the scale of the ratings, which CJML does not state: a value above 2 and none below 1 means 1 to 5.
     */
    void findScale(Element root) {
        List<BigDecimal> ratings = new ArrayList<>();
        NodeList elements = root.getElementsByTagNameNS("*", "experienceRating");
        for (int i = 0; i < elements.getLength(); i++) {
            number(elements.item(i).getTextContent()).ifPresent(ratings::add);
        }
        fivePoints = ratings.stream().anyMatch(r -> r.compareTo(TWO) > 0)
                && ratings.stream().noneMatch(r -> r.compareTo(BigDecimal.ONE) < 0);
        if (fivePoints) {
            notices.add(messages.get("cjml_fivePoints"));
        }
    }

    void read(Element source, Touchpoint touchpoint) {
        for (Element timestamps : CjmlXml.children(source, "timestamps")) {
            TIMES.stream().map(name -> CjmlXml.text(timestamps, name)).filter(t -> !t.isEmpty()).findFirst()
                    .ifPresent(text -> time(text).ifPresentOrElse(touchpoint::setTime,
                            () -> notices.add(messages.get("cjml_badTime", Lines.shortened(text, 60)))));
        }
        for (Element experience : CjmlXml.children(source, "touchpointExperience")) {
            String description = CjmlXml.text(experience, "experienceDescription");
            String rating = CjmlXml.text(experience, "experienceRating");
            if (CjmlXml.children(experience, "experienceDescription", "experienceRating").isEmpty()) {
                description = org.waymark.model.TextCleaner.clean(experience.getTextContent()).strip();
            }
            if (!description.isEmpty() || !rating.isEmpty()) {
                Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
                emotion.setViewpoint(Viewpoint.OBSERVED);
                emotion.setQuote(description.isEmpty() ? null : description);
                score(rating).ifPresent(emotion::setScore);
                touchpoint.getEmotions().add(emotion);
            }
        }
    }

    private Optional<BigDecimal> score(String rating) {
        Optional<BigDecimal> number = number(rating).map(n -> fivePoints ? n.subtract(MIDDLE) : n);
        if (number.isEmpty() && !rating.isEmpty() || number.filter(n -> n.abs().compareTo(TWO) > 0).isPresent()) {
            notices.add(messages.get("cjml_badRating", Lines.shortened(rating, 60)));
            return number.map(n -> n.max(TWO.negate()).min(TWO));
        }
        return number;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            String number = text.strip().replace(',', '.');
            return number.length() > 20 || number.toLowerCase(java.util.Locale.ROOT).contains("e")
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(String text) {
        for (Function<String, Instant> notation : NOTATIONS) {
            try {
                return Optional.of(notation.apply(text));
            } catch (DateTimeException e) {
                // another notation; the next one may fit
                continue;
            }
        }
        return Optional.empty();
    }
}
