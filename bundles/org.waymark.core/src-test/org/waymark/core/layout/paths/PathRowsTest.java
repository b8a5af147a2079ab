package org.waymark.core.layout.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.paths.Deviation;
import org.waymark.core.paths.PathFilter;
import org.waymark.core.paths.Shop;

class PathRowsTest {

    private final Shop shop = new Shop();
    private final PathPaper paper = new PathPaper(Optional.of(shop.journey()), Theme.light(), new FixedMeasurer(),
            Locale.ENGLISH);

    private PathRows rows(String filter, double width) {
        return new PathRows(shop.report(), PathFilter.of(filter), paper, width, 2);
    }

    private static List<String> texts(PathLine line) {
        return line.shapes().stream().filter(PlacedShape.Text.class::isInstance)
                .map(it -> ((PlacedShape.Text) it).full()).toList();
    }

    @Test
    void aRowHasRankStepsSharesAndTime() {
        PathRows rows = rows("", 1_200);
        assertEquals(4, rows.size());
        assertEquals(List.of("1", "Search", "Product page", "Cart", "Delivery", "Payment", "40\u00a0%", "60\u00a0%",
                "20 h"), texts(rows.line(0)));
        assertEquals("Path 2: Search ×3, chat (not on the map), Product page, Cart, Payment; 200 people, 20\u00a0%, "
                + "median 40 h; 90 outcomes, 18\u00a0%", rows.line(1).spoken());
    }

    @Test
    void theLastRowIsTheSumOfWhatIsNotTold() {
        PathRows rows = rows("", 1_200);
        assertEquals("100 rarer paths of 300 people; 80 paths belong to one person each", rows.line(3).spoken());
        assertTrue(rows.path(3).isEmpty());
        assertEquals(1, rows("not cart", 1_200).size(), "a search finds paths only");
    }

    @Test
    void whatDoesNotFitIsCountedAndEveryShapeStaysInItsRow() {
        PathRows rows = rows("", 300);
        assertTrue(rows.width() > 300, "a narrow view scrolls");
        for (int row = 0; row < rows.size(); row++) {
            PathLine line = rows.line(row);
            for (PlacedShape shape : line.shapes()) {
                assertTrue(shape.box().x() >= 0 && shape.box().right() <= rows.width() + 0.01, shape.toString());
                assertTrue(shape.box().y() >= 0 && shape.box().bottom() <= line.height() + 0.01, shape.toString());
            }
        }
    }

    @Test
    void rowsAreFoundByHeightAndByKey() {
        PathRows rows = rows("", 1_200);
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(Optional.of(row), rows.at(rows.top(row)));
            assertEquals(Optional.of(row), rows.find(rows.key(row)));
        }
        assertTrue(rows.at(-1).isEmpty());
        assertTrue(rows.at(rows.top(rows.size())).isEmpty());
        assertTrue(rows("", 1_200).find("gone").isEmpty());
    }

    @Test
    void differencesAndGroupsAreRowsToo() {
        List<Deviation> found = Deviation.of(shop.report());
        FactRows deviations = PathFacts.deviations(found, paper, 900);
        assertEquals(List.of("Delivery is skipped", "People came to a later step without it.", "49\u00a0%", "294"),
                texts(deviations.line(0)));
        assertEquals("Delivery is skipped: 49\u00a0% (294 people) in the event log shop.csv.",
                PathFacts.reason(found.getFirst(), shop.report(), paper));
        FactRows groups = PathFacts.segments(shop.report(), paper, 900);
        assertEquals(List.of("app", "400 outcomes (67\u00a0% of the group) · 60 paths, 2 of them bring 80 %, median "
                + "5 h", "60\u00a0%", "600"), texts(groups.line(0)));
        assertEquals("Small groups together", texts(groups.line(1)).getFirst());
        FactRows quality = QualityFacts.of(shop.report(), paper, 900);
        assertEquals(List.of("Rows read", "Without the heading.", "100\u00a0%", "5,000"), texts(quality.line(0)));
    }
}
