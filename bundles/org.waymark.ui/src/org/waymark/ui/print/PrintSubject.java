package org.waymark.ui.print;

import java.nio.file.Path;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.Journey;

/**
 * A map to print.
 *
 * @param view what of the journey is shown
 * @param folder where its pictures are looked for
 */
public record PrintSubject(Journey journey, ViewSettings view, Path folder) {

    /** Places the map in the colours of paper. */
    PlacedMap place(TextMeasurer measurer) {
        return MapLayout.place(journey, view, Theme.light(), measurer);
    }
}
