package org.waymark.core.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The drawings of the last page by all values that they depend on. An edit changes one drawing of many; the others are the same
 * objects. Not thread-safe.
 *
 * @param <K> values that a drawing depends on, besides the look
 * @param <V> a drawing
 */
public final class KeptDrawings<K, V> {

    private Optional<Object> look = Optional.empty();
    private Map<K, V> before = Map.of();
    private Map<K, V> now = new HashMap<>();

    /**
     * Begins a page; drawings that were not on the last one are forgotten.
     *
     * @param wanted all values that every drawing depends on; another look than that of the last page keeps nothing
     */
    public void begin(Object wanted) {
        before = look.filter(wanted::equals).isPresent() ? now : Map.of();
        look = Optional.of(wanted);
        now = HashMap.newHashMap(before.size());
    }

    /** Returns a drawing, drawn if something of it changed. */
    public V get(K key, Supplier<V> draw) {
        V known = before.get(key);
        V drawing = known == null ? draw.get() : known;
        now.put(key, drawing);
        return drawing;
    }
}
