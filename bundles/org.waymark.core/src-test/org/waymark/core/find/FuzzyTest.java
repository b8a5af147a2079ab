package org.waymark.core.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static final List<String> ALL = List.of("Recall the bank", "Calls the hotline", "Hotline calls back",
            "Mystical", "Оплата картой");

    private static List<String> filter(String query) {
        return ALL.stream().filter(text -> Fuzzy.score(query, text) > 0)
                .sorted(Comparator.comparingInt(text -> -Fuzzy.score(query, text))).toList();
    }

    @Test
    void whatBeginsComesBeforeWhatIsInside() {
        assertEquals(List.of("Calls the hotline", "Hotline calls back", "Recall the bank", "Mystical"),
                filter("cal"));
    }

    @Test
    void wordsInAnyOrderAndLettersWithGaps() {
        assertEquals(List.of("Calls the hotline", "Hotline calls back"), filter("hot call"));
        assertEquals(List.of("Hotline calls back"), filter("hcb"));
        assertEquals(List.of("Оплата картой"), filter("КАРТ опл"));
        assertEquals(List.of(), filter("xq"));
        assertEquals(ALL, filter("  "));
    }
}
