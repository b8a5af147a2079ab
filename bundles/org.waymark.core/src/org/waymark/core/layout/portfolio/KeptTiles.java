package org.waymark.core.layout.portfolio;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.waymark.core.insight.CardChoice.Member;
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

    private Optional<Look> look = Optional.empty();
    private Map<TopKey, JourneyTile.Top> topsBefore = Map.of();
    private Map<TopKey, JourneyTile.Top> tops = new HashMap<>();
    private Map<TileKey, Tile> tilesBefore = Map.of();
    private Map<TileKey, Tile> tiles = new HashMap<>();

    /** Begins a page; tiles that were not on the last one are forgotten. */
    void begin(Context context, ZoneId zone) {
        Optional<Look> wanted = Optional
                .of(new Look(context.theme(), context.locale(), zone, context.showsWork()));
        boolean same = wanted.equals(look);
        look = wanted;
        topsBefore = same ? tops : Map.of();
        tops = new HashMap<>();
        tilesBefore = same ? tiles : Map.of();
        tiles = new HashMap<>();
    }

    /** Returns the upper part of a tile, drawn if something of it changed. */
    JourneyTile.Top top(TopKey key, Supplier<JourneyTile.Top> draw) {
        JourneyTile.Top known = topsBefore.get(key);
        JourneyTile.Top top = known == null ? draw.get() : known;
        tops.put(key, top);
        return top;
    }

    /** Returns a tile, drawn if something of it changed. */
    Tile tile(TileKey key, Supplier<Tile> draw) {
        Tile known = tilesBefore.get(key);
        Tile tile = known == null ? draw.get() : known;
        tiles.put(key, tile);
        return tile;
    }
}
