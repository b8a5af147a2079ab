package org.waymark.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReadersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"5 | 5", "-1 | -1", "−1 | -1", "–2 | -2", "- 2 | -2",
            "＋3 | 3", "+4 | 4", "1,5 | 1.5",
            "1.5 | 1.5", "１．５ | 1.5", "٣ | 3", "1e0 | 1", "1E+02 | 100", ".5 | 0.5", "5. | 5", "-0,5 | -0.5",
            "1 234 | 1234", "1\u00A0234,5 | 1234.5", "1\u202F234\u202F567 | 1234567", "1'234.5 | 1234.5",
            "1’234 | 1234", "1,234,567 | 1234567",
            "1.234,5 | 1234.5", "1,234.5 | 1234.5", "1,234 | 1.234", "“5” | 5", "„5“ | 5", "«-1,5» | -1.5", "\"5\" | 5",
            "'5 | 5",
            "(5) | -5", "5- | -5", "=\"5\" | 5", "\u200B5\uFEFF | 5", "5\u00A0 | 5", "1.50 | 1.5", "100 | 100", "0 | 0",
            "5 % | none", "five | none", "1-5 | none", "1,2,3 | none", "1 2 | none", "- | none", "-- | none",
            "+-5 | none", "1e999999999 | none", "1e | none",
            "1.2.3 | none", "3 of 5 | none", "0x10 | none", "Infinity | none", "NaN | none",
            "12345678901234567890123456789012345678901234567890123456789012345 | none"})
    void numbersAsPeopleWriteThem(String text, String expected) {
        assertEquals(expected, NumberReader.ANY.read(text).map(BigDecimal::toPlainString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,234 2,5 | 1.234 2.5", "1,234 2.5 | 1234 2.5", "1.234 2,5 | 1234 2.5",
            "1.234 5.678 | 1.234 5.678", "12.500 1.234.567 | 12500 1234567", "1,5 1.5 | 1.5 1.5",
            "0,125 1.000 | 0.125 1000"})
    void aColumnHasOneDecimalMark(String cells, String expected) {
        List<String> column = List.of(cells.split(" "));
        NumberReader reader = NumberReader.of(column);
        assertEquals(List.of(expected.split(" ")),
                column.stream().map(cell -> reader.read(cell).orElseThrow().toPlainString()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"50 % | 50 true 50", "50% | 50 true 50", "%50 | 50 true 50",
            "12,5\u00A0% | 12.5 true 12.5",
            "-3 ％ | -3 true -3", "0.5 | 0.5 false 50", "0,25 | 0.25 false 25", "“7 %” | 7 true 7", "% | none",
            "a % | none"})
    void percents(String text, String expected) {
        assertEquals(expected,
                PercentReader.read(text).map(share -> share.percent().toPlainString() + " " + share.signed()
                        + " " + share.ofOne().toPlainString()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-03-14 | 2026-03-14 false", "2026/3/4 | 2026-03-04 false",
            "14.3.2026 | 2026-03-14 false",
            "3.4.26 | 2026-04-03 false", "14/03/2026 | 2026-03-14 false", "03/14/2026 | 2026-03-14 false",
            "3/4/2026 | 2026-04-03 true",
            "5/5/2026 | 2026-05-05 false", "14 March 2026 | 2026-03-14 false", "March 14, 2026 | 2026-03-14 false",
            "14th of March 2026 | 2026-03-14 false",
            "14-Mar-26 | 2026-03-14 false", "14 марта 2026 г. | 2026-03-14 false", "14. März 2026 | 2026-03-14 false",
            "1er juillet 2026 | 2026-07-01 false",
            "14 de marzo de 2026 | 2026-03-14 false", "“14.03.2026” | 2026-03-14 false",
            "14.03.2026 10:15 | 2026-03-14 false",
            "2026-03-14T10:15:00Z | 2026-03-14 false", "31.2.2026 | none", "13/13/2026 | none", "soon | none",
            "2026 | none", "14 Smarch 2026 | none"})
    void dates(String text, String expected) {
        assertEquals(expected, new DateReader(DateReader.Order.UNKNOWN).read(text)
                .map(day -> day.date() + " " + day.unclear()).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3/4/2026 13/5/2026 | 2026-04-03 2026-05-13",
            "3/4/2026 5/13/2026 | 2026-03-04 2026-05-13"})
    void aColumnOfDatesHasOneOrder(String cells, String expected) {
        List<String> column = List.of(cells.split(" "));
        DateReader reader = DateReader.of(column);
        assertEquals(List.of(expected.split(" ")),
                column.stream().map(cell -> reader.read(cell).orElseThrow().date().toString()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-03-14 10:15 | 2026-03-14T10:15:00Z",
            "14.03.2026, 9:05:30 | 2026-03-14T09:05:30Z",
            "2026-03-14T10:15:00+03:00 | 2026-03-14T07:15:00Z", "3/14/2026 1:05 PM | 2026-03-14T13:05:00Z",
            "14.3.2026 | 2026-03-14T00:00:00Z",
            "2026-03-14T10:15:00.5Z | 2026-03-14T10:15:00.500Z", "2026-03-14 25:00 | none"})
    void moments(String text, String expected) {
        assertEquals(expected, new DateReader(DateReader.Order.UNKNOWN).moment(text, ZoneOffset.UTC)
                .map(Instant::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"90 | PT1H30M", "1 h 30 min | PT1H30M", "1:30 | PT1H30M", "0:01:30 | PT1M30S",
            "2 days | PT48H",
            "2,5 ч | PT2H30M", "3 Tage | PT72H", "1 Stunde und 30 Minuten | PT1H30M", "2 semaines | PT336H",
            "3 días | PT72H", "PT1H | PT1H",
            "2 дня 3 часа | PT51H", "“15 min” | PT15M", "soon | none", "5 apples | none",
            "99999999999999999999 w | none", "1:75 | none"})
    void durations(String text, String expected) {
        assertEquals(expected, DurationReader.read(text).map(Duration::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"=\"0341\" | 0341", "=\"0341 call\" | 0341 call",
            "=\"say \"\"x\"\"\" | say \"x\"", "=A1 | =A1",
            "=\"a\"&\"b\" | =\"a\"&\"b\"", "plain | plain", "=\"\" | ~~"})
    void theShieldOfASpreadsheetIsTakenOff(String text, String expected) {
        assertEquals(expected, RawCell.unshielded(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1..5 | 1..5", "-2..2 | -2..2", "−3 … 3 | -3..3", "0-10 | 0..10",
            "1 to 7 | 1..7", "von 1 bis 6 | 1..6",
            "5..1 | none", "5 | none", "a..b | none", "0..0 | none"})
    void scalesAsUsersNameThem(String text, String expected) {
        assertEquals(expected, ScoreScale.parse(text).map(ScoreScale::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Emotion (1-5) | 1..5", "NPS [0..10] | 0..10", "Mood /10 | 0..10",
            "Score 1 to 7 | 1..7", "Emotion (−3 to +3) | -3..3",
            "Настроение (от 1 до 5) | 1..5", "Zufriedenheit (1 bis 7) | 1..7", "Rating (out of 5) | 1..5",
            "Score (max 10) | 0..10", "Emotion, 0–10 | 0..10",
            "Emotion (scale 1-5, 5 = best) | 1..5", "Emotion | none", "Emotion (observed) | none", "Q1 2026 | none",
            "Stage 2 | none", "Emotion (2024-2025) | none"})
    void headingsNameTheirScale(String heading, String expected) {
        assertEquals(expected, ScoreScale.inHeading(heading).map(ScoreScale::toString).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 3 5 | 1..5 -2 0 2", "2 6 | 1..7 -1.33 1.33",
            "6 7 8 9 10 | 0..10 0.4 0.8 1.2 1.6 2", "0 5 | 0..10 -2 0", "-1 2 | -2..2 -1 2",
            "-3 1 | -3..3 -2 0.67", "10 11 13 | 0..20 0 0.2 0.6", "50 100 | 0..100 0 2", "-5 5 | -5..5 -2 2",
            "3.5 | 1..5 0.5", "250 | 0..1000 -1",
            "-1 0 1 | -2..2 -1 0 1", "9/10 3 | 1..5 1.6 0", "🙂 5 | 1..5 1 2"})
    void theSmallestScaleThatHoldsTheColumn(String cells, String expected) {
        List<String> column = List.of(cells.split(" "));
        ScoreColumn read = ScoreColumn.of(column, "", false, ReadingChoices.NONE);
        StringBuilder said = new StringBuilder(read.scale().toString());
        column.forEach(cell -> said.append(' ').append(read.read(cell).orElseThrow().score().toPlainString()));
        assertEquals(expected, said.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Emotion (1-10) | false | | 1..10 HEADING",
            "Observed emotion | true | | -2..2 OWN", "Emotion | false | 0..4 | 0..4 CHOSEN",
            "Emotion (1-5) | true | | 1..5 HEADING", "Emotion (1-5) | false | 0..10 | 0..10 CHOSEN",
            "Emotion | false | | 1..5 GUESSED"})
    void whatIsSaidComesBeforeWhatIsGuessed(String heading, boolean own, String chosen, String expected) {
        ReadingChoices choices = new ReadingChoices(Optional.empty(),
                Optional.ofNullable(chosen).flatMap(ScoreScale::parse));
        ScoreColumn read = ScoreColumn.of(List.of("3"), heading, own, choices);
        assertEquals(expected, read.scale() + " " + read.origin());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"very happy | 2", "Happy | 1", "😀 | 1", "☹ | -1", "☹️ | -1", "🙂 | 1",
            ":-) | 1", ":( | -1", "😍 | 2", "😡 | -2", "neutral | 0",
            "frustrated | -1", "very frustrated | -2", "not happy | -1", "not bad | 1", "satisfied 🙂 | 1",
            "очень доволен | 2", "недоволен | -1", "скорее доволен | 1",
            "sehr zufrieden | 2", "nicht zufrieden | -1", "très satisfait | 2", "pas content | -1", "muy contento | 2",
            "enfadado | -2", "++ | 2", "-- | -2", "+ | 1", "+/- | 0",
            "± | 0", "4/5 | 1", "8 of 10 | 1.2", "4 из 5 | 1", "★★★★☆ | 1", "⭐⭐⭐⭐⭐ | 2", "\"Very happy!\" | 2",
            "👍🏽 | 1", "Waits for a call | none", "- | none", "2rem | none",
            "good offer | none", "http://x | none", "😀😡 | none"})
    void feelingsInWordsAndFaces(String text, String expected) {
        ScoreColumn column = new ScoreColumn(ScoreScale.FIVE, ScoreColumn.Origin.GUESSED, NumberReader.ANY);
        assertEquals(expected, column.read(text).map(score -> score.score().toPlainString()).orElse("none"));
    }
}
