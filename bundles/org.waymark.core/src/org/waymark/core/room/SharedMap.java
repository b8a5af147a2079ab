package org.waymark.core.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * An immutable map from texts that remembers in which order keys came. A changed map shares all but a few nodes with the
 * one it was made from, so that a state with tens of thousands of items can be followed by another one quickly.
 */
final class SharedMap<V> {

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int DEEPEST = Integer.SIZE / BITS;

    /** An entry; {@code next} is another one whose key has the same hash. */
    private record Leaf(String key, int hash, int order, Object value, Leaf next) {

        Leaf find(String wanted) {
            Leaf at = this;
            while (at != null && !at.key.equals(wanted)) {
                at = at.next;
            }
            return at;
        }

        Leaf without(String gone) {
            if (key.equals(gone)) {
                return next;
            }
            return new Leaf(key, hash, order, value, next == null ? null : next.without(gone));
        }
    }

    private final Object[] root;
    private final int size;
    private final int orders;
    private final int factor;

    private SharedMap(Object[] root, int size, int orders, int factor) {
        this.root = root;
        this.size = size;
        this.orders = orders;
        this.factor = factor;
    }

    static <V> SharedMap<V> empty() {
        // phones choose keys: without chance in the hash they could choose many with the same one
        return new SharedMap<>(new Object[WIDTH], 0, 0, ThreadLocalRandom.current().nextInt() | 1);
    }

    int size() {
        return size;
    }

    Optional<V> get(String key) {
        Leaf leaf = leaf(key);
        @SuppressWarnings("unchecked")
        V value = leaf == null ? null : (V) leaf.value();
        return Optional.ofNullable(value);
    }

    boolean has(String key) {
        return leaf(key) != null;
    }

    private Leaf leaf(String key) {
        int hash = hash(key);
        Object at = root;
        for (int level = 0; at instanceof Object[] node; level++) {
            at = node[slot(hash, level)];
        }
        return at instanceof Leaf leaf && leaf.hash() == hash ? leaf.find(key) : null;
    }

    /** Returns a map with this value; a key that was there keeps its place in the order. */
    SharedMap<V> with(String key, V value) {
        Leaf old = leaf(key);
        int hash = hash(key);
        Leaf leaf = new Leaf(key, hash, old == null ? orders : old.order(), value, null);
        return new SharedMap<>(put(root, leaf, 0), old == null ? size + 1 : size, old == null ? orders + 1 : orders,
                factor);
    }

    SharedMap<V> without(String key) {
        return has(key) ? new SharedMap<>(removed(root, key, hash(key), 0), size - 1, orders, factor) : this;
    }

    private static Object[] put(Object[] node, Leaf leaf, int level) {
        Object[] copy = Arrays.copyOf(node, WIDTH);
        int slot = slot(leaf.hash(), level);
        copy[slot] = switch (node[slot]) {
            case null -> leaf;
            case Object[] deeper -> put(deeper, leaf, level + 1);
            case Leaf other when other.hash() == leaf.hash() -> {
                Leaf rest = other.find(leaf.key()) == null ? other : other.without(leaf.key());
                yield new Leaf(leaf.key(), leaf.hash(), leaf.order(), leaf.value(), rest);
            }
            case Object other -> put(put(new Object[WIDTH], (Leaf) other, level + 1), leaf, level + 1);
        };
        return copy;
    }

    private static Object[] removed(Object[] node, String key, int hash, int level) {
        Object[] copy = Arrays.copyOf(node, WIDTH);
        int slot = slot(hash, level);
        copy[slot] = node[slot] instanceof Object[] deeper
                ? removed(deeper, key, hash, level + 1)
                : ((Leaf) node[slot]).without(key);
        return copy;
    }

    /** Returns the values in the order in which their keys came. */
    List<V> values() {
        List<Leaf> leaves = new ArrayList<>(size);
        collect(root, leaves);
        leaves.sort(Comparator.comparingInt(Leaf::order));
        List<V> values = new ArrayList<>(size);
        for (Leaf leaf : leaves) {
            @SuppressWarnings("unchecked")
            V value = (V) leaf.value();
            values.add(value);
        }
        return values;
    }

    private static void collect(Object[] node, List<Leaf> into) {
        for (Object at : node) {
            if (at instanceof Object[] deeper) {
                collect(deeper, into);
            } else {
                for (Leaf leaf = (Leaf) at; leaf != null; leaf = leaf.next()) {
                    into.add(leaf);
                }
            }
        }
    }

    private static int slot(int hash, int level) {
        return level <= DEEPEST ? hash >>> level * BITS & WIDTH - 1 : 0;
    }

    private int hash(String key) {
        int hash = 0;
        for (int i = 0; i < key.length(); i++) {
            hash = hash * factor + key.charAt(i);
        }
        return (hash ^ hash >>> Short.SIZE) * factor;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedMap<?> map && size == map.size && keys().equals(map.keys())
                && values().equals(map.values());
    }

    private List<String> keys() {
        List<Leaf> leaves = new ArrayList<>(size);
        collect(root, leaves);
        return leaves.stream().sorted(Comparator.comparingInt(Leaf::order)).map(Leaf::key).toList();
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }
}
