package org.waymark.core.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.Exchanges;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Touchpoint;

/** Tables that leave are read where they go: numbers are numbers, in the notation of the language. */
class CsvNotationTest {

    private static Portfolio portfolio() {
        Draft draft = Exchanges.draft("P");
        Journey journey = draft.journey("J");
        for (String score : List.of("-1", "-1.5", "2")) {
            Touchpoint touchpoint = draft.touchpoint(journey.getStages().isEmpty()
                    ? Draft.stage(journey, "S")
                    : journey.getStages().getFirst(), "-1".equals(score) ? "-A" : "B; " + score);
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setScore(new BigDecimal(score));
            touchpoint.getEmotions().add(emotion);
        }
        return draft.portfolio();
    }

    private static String csv(String language, ExportSettings settings) throws Exception {
        Portfolio portfolio = portfolio();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvExporter().write(new ExportInput(PortfolioFiles.create(Path.of("test.cjm"), portfolio),
                portfolio.getJourneys(), Optional.empty(), Locale.of(language), settings,
                ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static <T> ExportSettings with(ExportSettings settings, ExportOption<T> option, String text) {
        return settings.with(option, option.parse(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"en | auto | auto | J,S,'-A| ,-1, | ,-1.5, ",
            "ru | auto | auto | J;S;'-A | ;-1; | ;-1,5;", "de | auto | auto | J;S;'-A | ;-1; | ;-1,5;",
            "en | ; | auto | J;S;'-A | ;-1; | ;-1.5;", "ru | comma | point | J,S,'-A | ,-1, | ,-1.5,",
            "ru | , | , | J,S,'-A | ,-1, | ,\"-1,5\",", "en | tab | comma | J\tS\t'-A | \t-1\t | \t-1,5\t"})
    void numbersStayNumbersInTheNotationOfTheLanguage(String language, String separator, String decimal, String begin,
            String whole, String half) throws Exception {
        ExportSettings settings = with(with(ExportSettings.STANDARD, CsvExporter.SEPARATOR, separator),
                CsvExporter.DECIMAL, decimal);
        String table = csv(language, settings);
        String[] lines = table.split("\r\n");
        assertTrue(lines[1].startsWith(begin.strip()), lines[1]);
        assertTrue(lines[1].contains(whole.replace(" ", "")), lines[1]);
        assertTrue(lines[2].contains(half.replace(" ", "")), lines[2]);
        assertEquals(List.of("S: -A -1, B; -1.5 -1.5, B; 2 2"),
                Exchanges.outline(Exchanges.read("csv", table).portfolio().getJourneys().getFirst()), table);
    }
}
