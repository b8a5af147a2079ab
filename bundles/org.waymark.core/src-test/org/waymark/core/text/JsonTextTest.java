package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.JourneyException;

class JsonTextTest {

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> simple = Arbitraries
                .oneOf(Arbitraries.strings().excludeChars('\uD800', '\uDFFF').ofMaxLength(8),
                        Arbitraries.bigDecimals().between(java.math.BigDecimal.valueOf(-1_000_000),
                                java.math.BigDecimal.valueOf(1_000_000)).ofScale(2),
                        Arbitraries.of(true, false))
                .map(Object.class::cast);
        return Arbitraries.lazyOf(() -> simple, () -> simple.list().ofMaxSize(3).map(Object.class::cast),
                () -> Arbitraries.maps(Arbitraries.strings().alpha().ofMaxLength(4), simple).ofMaxSize(3)
                        .map(Object.class::cast));
    }

    @Property(tries = 100, seed = "20260501")
    void whatIsWrittenIsRead(@ForAll("values") Object value) throws JourneyException {
        Map<?, ?> read = (Map<?, ?>) JsonText.read(Json.text(Map.of("a", List.of(value))));
        assertEquals(Json.text(value), Json.text(((List<?>) read.get("a")).getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\"}", "{\"a\":1 \"b\":2}", "tru", "\"a", "\"\\x\"", "\"\\u12\"", "1 2",
            "-",
            "{a:1}", "[1]]", "\"a\nb\""})
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(JourneyException.class, () -> JsonText.read(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 1_000_000})
    void depthIsBounded(int depth) {
        assertThrows(JourneyException.class, () -> JsonText.read("[".repeat(depth)));
    }
}
