package org.waymark.core.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A map spread over sheets of paper, row by row.
 *
 * @param scale paper units for one pixel of the map
 * @param tiles one for each sheet
 */
public record PaperTiles(double scale, List<Tile> tiles) {

    /** A larger map than this in each direction is printed by nobody; it keeps a mistyped size from filling the memory. */
    private static final int MOST_SHEETS = 100;

    /**
     * The piece of the map on one sheet.
     *
     * @param area its place on the map
     * @param row counted from 0
     * @param column counted from 0
     */
    public record Tile(Box area, int row, int column) {
    }

    public PaperTiles {
        tiles = List.copyOf(tiles);
    }

    /**
     * Returns the whole map on one sheet, as large as it can be.
     *
     * @param width of what can be printed on, in paper units
     * @param height of what can be printed on, in paper units
     * @param largest the scale that is not exceeded
     */
    public static PaperTiles onOneSheet(Box map, double width, double height, double largest) {
        double scale = Math.min(largest, Math.min(width / map.width(), height / map.height()));
        return new PaperTiles(scale, List.of(new Tile(map, 0, 0)));
    }

    /**
     * Returns the map at a fixed size on as many sheets as it takes.
     *
     * @param width of what can be printed on, in paper units
     * @param height of what can be printed on, in paper units
     * @param overlap how much two neighbours have in common, in paper units, less than half a sheet
     */
    public static PaperTiles spread(Box map, double width, double height, double scale, double overlap) {
        double across = width / scale;
        double down = height / scale;
        double shared = overlap / scale;
        int columns = sheets(map.width(), across, shared);
        int rows = sheets(map.height(), down, shared);
        List<Tile> tiles = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = map.x() + column * (across - shared);
                double y = map.y() + row * (down - shared);
                tiles.add(new Tile(new Box(x, y, Math.min(across, map.right() - x), Math.min(down, map.bottom() - y)),
                        row, column));
            }
        }
        return new PaperTiles(scale, tiles);
    }

    private static int sheets(double length, double sheet, double shared) {
        // a rounding error makes no sheet of its own
        double more = (length - sheet) / (sheet - shared);
        return (int) Math.clamp(1 + Math.ceil(more - 1e-6), 1, MOST_SHEETS);
    }

    public int columns() {
        return 1 + tiles.getLast().column();
    }

    public int rows() {
        return 1 + tiles.getLast().row();
    }
}
