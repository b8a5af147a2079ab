package org.waymark.core.layout.portfolio;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.insight.CardChoice.Member;
import org.waymark.core.layout.KeptDrawings;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.timeline.LastChange;

/**
 * The tiles of a page as they were drawn last. An edit changes one of dozens, and a window that grows by a few pixels
 * mostly none; the others are the same drawings. Not thread-safe.
 */
public final class KeptTiles {

    /** A whole tile with its words for screen readers. */
    record Tile(Sketch sketch, String spoken) {
    }

    /** All values that the upper part of a tile depends on. */
    record TopKey(Member member, List<String> parents, double width) {
    }

    /** All values that a whole tile depends on. */
    record TileKey(TopKey top, Optional<LastChange> changed, double height) {
    }

    private record Look(Theme theme, Locale locale, ZoneId zone, boolean work) {
    }

    private final KeptDrawings<TopKey, JourneyTile.Top> tops = new KeptDrawings<>();
    private final KeptDrawings<TileKey, Tile> tiles = new KeptDrawings<>();

    /** Begins a page; tiles that were not on the last one are forgotten. */
    void begin(Context context, ZoneId zone) {
        Look look = new Look(context.theme(), context.locale(), zone, context.showsWork());
        tops.begin(look);
        tiles.begin(look);
    }

    /** Returns the upper part of a tile, drawn if something of it changed. */
    JourneyTile.Top top(TopKey key, Supplier<JourneyTile.Top> draw) {
        return tops.get(key, draw);
    }

    /** Returns a tile, drawn if something of it changed. */
    Tile tile(TileKey key, Supplier<Tile> draw) {
        return tiles.get(key, draw);
    }
}
