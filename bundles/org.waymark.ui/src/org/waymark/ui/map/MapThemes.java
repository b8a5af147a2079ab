package org.waymark.ui.map;

import org.waymark.core.layout.Theme;

/** Which colours the map is painted with. */
final class MapThemes {

    private MapThemes() {
    }

    static Theme current() {
        return Theme.light();
    }
}
