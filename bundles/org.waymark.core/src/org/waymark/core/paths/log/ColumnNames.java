package org.waymark.core.paths.log;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.text.FreeNames;

/** The names of columns after a heading: each has one, and no two are the same. */
public final class ColumnNames {

    private ColumnNames() {
    }

    /** Returns the names; an empty one becomes {@code column3}, a second {@code date} becomes {@code date (2)}. */
    public static List<String> of(List<String> heading) {
        List<String> names = new ArrayList<>();
        FreeNames free = new FreeNames();
        for (int i = 0; i < heading.size(); i++) {
            String name = heading.get(i).strip();
            names.add(free.take(name.isEmpty() ? "column" + (i + 1) : name));
        }
        return names;
    }
}
