package org.waymark.core.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the minimal set of items that must be moved to get from one order of unique items to another. */
final class Sequences {

    private Sequences() {
    }

    /**
     * Returns the moved items of both lists: all except a longest common subsequence. Linear if nothing moved, else n
     * log n.
     *
     * @param from old order, without duplicates
     * @param to new order, without duplicates
     * @return common items that are not in their old relative order; empty if the order is the same
     */
    static <T> Set<T> moved(List<T> from, List<T> to) {
        Map<T, Integer> oldIndex = index(from);
        int[] positions = new int[to.size()];
        Object[] items = new Object[to.size()];
        int count = 0;
        boolean ascending = true;
        for (T item : to) {
            Integer position = oldIndex.get(item);
            if (position != null) {
                ascending &= count == 0 || positions[count - 1] < position;
                positions[count] = position;
                items[count++] = item;
            }
        }
        if (ascending) {
            return Set.of();
        }
        boolean[] kept = longestAscending(positions, count);
        Set<T> moved = new HashSet<>();
        for (int i = 0; i < count; i++) {
            if (!kept[i]) {
                @SuppressWarnings("unchecked")
                T item = (T) items[i];
                moved.add(item);
            }
        }
        return moved;
    }

    static <T> Map<T, Integer> index(List<T> items) {
        Map<T, Integer> index = HashMap.newHashMap(items.size());
        for (T item : items) {
            index.put(item, index.size());
        }
        return index;
    }

    /** Marks the members of one longest ascending subsequence of different numbers, by patience sorting. */
    private static boolean[] longestAscending(int[] numbers, int count) {
        int[] tails = new int[count];
        int[] before = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (numbers[tails[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[count];
        Arrays.fill(kept, false);
        for (int i = tails[length - 1]; i >= 0; i = before[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
