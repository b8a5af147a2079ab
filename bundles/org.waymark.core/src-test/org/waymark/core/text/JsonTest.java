package org.waymark.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void valuesAreIndentedAndInOrder() {
        assertEquals("""
                [
                  {
                    "a": 1
                  },
                  1.50,
                  true,
                  null,
                  null,
                  [],
                  {}
                ]
                """,
                Json.text(Arrays.asList(Map.of("a", 1), new BigDecimal("1.50"), true, null, Optional.empty(), List.of(),
                        Map.of())));
    }

    @Test
    void whatUpsetsReadersIsEscaped() {
        assertEquals("\"\\\"\\\\\\n\\r\\t\\u0000\\u009b\\u2028\\ud800x\\udc00 😀 Ж <\"\n",
                Json.text("\"\\\n\r\t\0\u009b\u2028\ud800x\udc00 😀 Ж <"));
    }
}
