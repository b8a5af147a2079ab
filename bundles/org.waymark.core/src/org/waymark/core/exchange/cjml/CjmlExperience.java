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
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.reading.NumberReader;
import org.waymark.core.reading.ScoreColumn;
import org.waymark.core.reading.ScoreScale;
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

    private final Messages messages;
    private final List<String> notices;
    private final ImportInput input;
    private ScoreColumn ratings = on(ScoreScale.OWN);

    CjmlExperience(Messages messages, List<String> notices, ImportInput input) {
        this.messages = messages;
        this.notices = notices;
        this.input = input;
    }

    private static ScoreColumn on(ScoreScale scale) {
        return new ScoreColumn(scale, ScoreColumn.Origin.OWN, NumberReader.ANY);
    }

    /**
     * Determines the scale of the ratings, which CJML does not state: a value above 2 and none below 1 means 1 to 5,
     * all others are those of a map, as our own export writes them.
     */
    void findScale(Element root) {
        List<BigDecimal> numbers = new ArrayList<>();
        NodeList elements = root.getElementsByTagNameNS("*", "experienceRating");
        for (int i = 0; i < elements.getLength(); i++) {
            NumberReader.ANY.read(elements.item(i).getTextContent()).ifPresent(numbers::add);
        }
        boolean fivePoints = numbers.stream().anyMatch(n -> n.compareTo(ScoreScale.OWN.most()) > 0)
                && numbers.stream().allMatch(n -> n.compareTo(ScoreScale.FIVE.least()) >= 0);
        if (fivePoints && input.choices().scale().isEmpty()) {
            notices.add(messages.get("cjml_fivePoints"));
        }
        ratings = on(input.choices().scale().orElse(fivePoints ? ScoreScale.FIVE : ScoreScale.OWN));
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
        Optional<ScoreColumn.Score> score = ratings.read(rating);
        if (score.isEmpty() && !rating.isEmpty() || score.filter(ScoreColumn.Score::outside).isPresent()) {
            notices.add(messages.get("cjml_badRating", Lines.shortened(rating, 60), ratings.scale()));
        }
        return score.map(ScoreColumn.Score::score);
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
