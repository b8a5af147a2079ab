package org.waymark.core.layout.paths;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A list of rows of different heights under each other, which are drawn when they are seen. */
public interface PathSheet {

    /** Returns the number of rows. */
    int size();

    /** Returns the upper edge of a row in pixels; that after the last row is the height of the sheet. */
    double top(int row);

    /** Returns the drawing of a row. */
    PathLine line(int row);

    /** Returns what a row is about, the same after the sheet was made again. */
    String key(int row);

    /** Returns the titles of the columns above the rows. */
    PathLine header();

    /** Returns the row at a height. */
    default Optional<Integer> at(double y) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (top(middle + 1) > y) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return y < 0 || low >= size() ? Optional.empty() : Optional.of(low);
    }

    /** Returns the row with a key. */
    default Optional<Integer> find(String key) {
        return keys().contains(key) ? Optional.of(keys().indexOf(key)) : Optional.empty();
    }

    /** Returns the keys of all rows. */
    default List<String> keys() {
        return IntStream.range(0, size()).mapToObj(this::key).toList();
    }
}
