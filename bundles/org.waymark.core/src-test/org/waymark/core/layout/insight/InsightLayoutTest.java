package org.waymark.core.layout.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.ownership.OwnershipTable;

/** The insight page as data: its content, and that nothing overlaps. */
class InsightLayoutTest {

    private static final OwnershipTable FEE = OwnershipTable.of("""
                            | Service | Service.CC | Service.CMP | Risk | Finance | Legal
            = Learns        |         |            |             | A3   |         |
            - Gets letter!2 |         |            |             |      |         |
            - Opens app     |         | R1         |             | C1   |         |
            = Complains     |         | R4         |             |      | C1      |
            - Calls !5      |         | R/A5       |             |      |         |
            - Waits !3      |         |            | A3          |      | A4      |
            - Is refunded   |         | none       |             |      | R5      |
            = Tells others  |         | A2         |             |      |         |
            """);

    @Test
    void thePageSaysInWordsWhatItShows() {
        String text = place(900, Theme.light(), Locale.ENGLISH).text();
        for (String expected : List.of("touchpoints with exactly one accountable: 2 / 5",
                "- CC: load 40, 51 % of all; touchpoints 4 · moments of truth 0 · accountable at 2 · responsible at 3",
                "- CC: influence 5 in Complains, Calls", "- nobody → CC: Opens app → Calls, from Learns to Complains",
                "- CC → CMP, Finance: Calls → Waits", "Stages without owner (1)", "Several accountable (1)",
                "- Is refunded: Complains", "- Legal", "No metric works against the promise or another metric.")) {
            assertTrue(text.contains(expected), () -> expected + "\n in \n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 400, 700, 1_000, 1_600, 2_400})
    void everythingLiesOnThePageAndNoEntryOverAnother(int width) {
        PlacedInsight page = place(width, Theme.light(), Locale.forLanguageTag("ru"));
        Box all = new Box(0, 0, page.width(), page.height());
        assertTrue(page.width() >= width);
        for (PlacedShape shape : page.ground()) {
            assertTrue(all.contains(shape.box()), shape::toString);
        }
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < page.entries().size(); i++) {
            InsightEntry entry = page.entries().get(i);
            assertTrue(keys.add(entry.key()), entry.key());
            assertFalse(entry.spoken().isBlank() || entry.elementIds().isEmpty() || entry.elementIds().contains(""));
            entry.shapes().forEach(shape -> assertTrue(entry.box().contains(shape.box()), entry.key() + shape));
            for (InsightEntry other : page.entries().subList(i + 1, page.entries().size())) {
                assertFalse(entry.box().intersects(other.box()), entry.key() + " over " + other.key());
            }
            assertEquals(entry, page.at(entry.box().centerX(), entry.box().centerY()).orElseThrow());
        }
    }

    @Test
    void darkIsTheSamePageInOtherColours() {
        PlacedInsight light = place(900, Theme.light(), Locale.ENGLISH);
        PlacedInsight dark = place(900, Theme.dark(), Locale.ENGLISH);
        assertEquals(light.text(), dark.text());
        assertEquals(light.entries().stream().map(InsightEntry::box).toList(),
                dark.entries().stream().map(InsightEntry::box).toList());
        assertTrue(light.canvas().contrast(dark.canvas()) > 10);
    }

    @Test
    void anEmptyPortfolioHasAPageThatSaysWhatToDo() {
        OwnershipTable empty = OwnershipTable.of("""
                               | A
                = Stage        |
                """);
        String text = place(empty, 900, Theme.light(), Locale.ENGLISH).text();
        assertTrue(text.contains("No function has a role or influence yet."), text);
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Map<String, Set<String>> keys = Map.of("en", keys(Locale.ROOT), "ru", keys(Locale.forLanguageTag("ru")));
        assertEquals(keys.get("en"), keys.get("ru"));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.waymark.core.layout.insight.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }

    private static PlacedInsight place(int width, Theme theme, Locale locale) {
        return place(FEE, width, theme, locale);
    }

    private static PlacedInsight place(OwnershipTable table, int width, Theme theme, Locale locale) {
        OwnershipReport report = OwnershipReport.of(table.portfolio, table.portfolio.getJourneys(),
                MatrixOptions.PLAIN, OwnershipTable::id);
        return InsightLayout.place(report, theme, new FixedMeasurer(), width, locale);
    }
}
