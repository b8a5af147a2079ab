package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTypingTest {

    @ParameterizedTest(name = "{0} over {1} makes {2}")
    @CsvSource(value = {"2,none,2", "0,1,0", "-1,none,-1", "+2,-1,2", "-1.5,none,-1.5", "1\u00a75,none,1.5",
            "+,none,0.5", "++,none,1", "---,none,-1.5", "+,2,2", "-,-1.5,-2", "=,1,1.5", "12,none,2", "-2.5,0,-2",
            "x,1,1", "5,1,1", "7,1,1"}, nullValues = "none")
    void whatIsTypedMakesAScore(String keys, BigDecimal before, BigDecimal after) {
        Optional<BigDecimal> score = Optional.ofNullable(before);
        ScoreTyping typing = ScoreTyping.at(score);
        for (char key : keys.replace('\u00a7', ',').toCharArray()) {
            Optional<ScoreTyping> next = typing.type(key, score);
            if (next.isPresent()) {
                typing = next.get();
                score = typing.score();
            }
        }
        assertEquals(Optional.of(after), score);
    }
}
