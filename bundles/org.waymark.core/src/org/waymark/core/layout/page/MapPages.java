package org.waymark.core.layout.page;

import java.util.List;

import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.map.MapLayout;

/** The map of a journey on pages. */
public final class MapPages implements PageSource {

    @Override
    public List<PlacedPage> pages(PageRequest request) {
        return List.of(map(request).page());
    }

    /** Returns the whole map. */
    public static PlacedMap map(PageRequest request) {
        return MapLayout.place(request.journey(), request.view(), request.theme(), request.measurer());
    }
}
