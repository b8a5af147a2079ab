package org.waymark.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PaperTiles.Tile;

class PaperTilesTest {

    private static final Box MAP = new Box(0, 0, 1000, 400);

    @Test
    void aMapOnOneSheetIsAsLargeAsItsLongerSideAllows() {
        assertEquals(0.5, PaperTiles.onOneSheet(MAP, 500, 700, 2).scale());
        assertEquals(0.25, PaperTiles.onOneSheet(MAP, 500, 100, 2).scale());
        assertEquals(List.of(new Tile(MAP, 0, 0)), PaperTiles.onOneSheet(MAP, 500, 100, 2).tiles());
    }

    @Test
    void aSmallMapIsNotBlownUp() {
        assertEquals(1.5, PaperTiles.onOneSheet(new Box(0, 0, 10, 10), 500, 700, 1.5).scale());
    }

    @Test
    void aMapOfTheSizeOfASheetTakesOneSheet() {
        assertEquals(1, PaperTiles.spread(MAP, 1000, 400, 1, 20).tiles().size());
        assertEquals(List.of(new Tile(new Box(0, 0, 1000, 400), 0, 0)),
                PaperTiles.spread(MAP, 2000, 2000, 1, 20).tiles());
    }

    @Test
    void neighboursShareTheOverlap() {
        PaperTiles tiles = PaperTiles.spread(MAP, 520, 400, 1, 40);
        assertEquals(List.of(new Tile(new Box(0, 0, 520, 400), 0, 0), new Tile(new Box(480, 0, 520, 400), 0, 1)),
                tiles.tiles());
        assertEquals(2, tiles.columns());
        assertEquals(1, tiles.rows());
    }

    @Property
    void everyPointOfTheMapIsPrintedAndEverySheetIsNeeded(@ForAll @DoubleRange(min = 1, max = 5000) double width,
            @ForAll @DoubleRange(min = 1, max = 5000) double height,
            @ForAll @DoubleRange(min = 300, max = 1000) double paper,
            @ForAll @DoubleRange(min = 0.5, max = 3) double scale,
            @ForAll @DoubleRange(min = 0, max = 45) double overlap) {
        Box map = new Box(10, 20, width, height);
        PaperTiles tiles = PaperTiles.spread(map, paper, paper * 0.7, scale, overlap);
        assertEquals(tiles.rows() * tiles.columns(), tiles.tiles().size());
        for (Tile tile : tiles.tiles()) {
            assertTrue(
                    tile.area().width() * scale <= paper + 1e-6 && tile.area().height() * scale <= paper * 0.7 + 1e-6);
            assertTrue(tile.area().width() > 0 && tile.area().height() > 0, tile::toString);
            assertTrue(tile.column() == 0 || tile.area().x() <= neighbour(tiles, tile, 0, 1).right() + 1e-6);
            assertTrue(tile.row() == 0 || tile.area().y() <= neighbour(tiles, tile, 1, 0).bottom() + 1e-6);
        }
        Box last = tiles.tiles().getLast().area();
        assertEquals(map.right(), last.right(), 0.01);
        assertEquals(map.bottom(), last.bottom(), 0.01);
    }

    private static Box neighbour(PaperTiles tiles, Tile of, int up, int left) {
        return tiles.tiles().stream().filter(t -> t.row() == of.row() - up && t.column() == of.column() - left)
                .findFirst().orElseThrow().area();
    }
}
