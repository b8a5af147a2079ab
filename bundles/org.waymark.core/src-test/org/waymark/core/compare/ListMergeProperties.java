package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ListMergeProperties {

    private final ListMerge<String> merge = new ListMerge<>(Comparator.naturalOrder());

    private ListMerge.Merged<String> merge(List<String> base, List<String> one, List<String> two) {
        return merge.merge(base, one, two, ListMerge.members(base, one, two));
    }

    @Property(tries = 3000)
    void sidesCommuteAndNothingIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> base = numbered(random.nextInt(8));
        List<String> one = edited(base, random, "x");
        List<String> two = edited(base, random, "y");
        ListMerge.Merged<String> merged = merge(base, one, two);
        assertEquals(merged, merge(base, two, one));
        assertEquals(ListMerge.members(base, one, two), new HashSet<>(merged.items()));
        assertEquals(new HashSet<>(merged.items()).size(), merged.items().size());
    }

    @Property(tries = 3000)
    void whatOneSideDidAloneIsTheResult(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> base = numbered(random.nextInt(8));
        List<String> one = edited(base, random, "x");
        assertEquals(new ListMerge.Merged<>(one, false), merge(base, one, base));
        assertEquals(new ListMerge.Merged<>(one, false), merge(base, base, one));
        assertEquals(new ListMerge.Merged<>(one, false), merge(base, one, one));
    }

    @Property(tries = 5000)
    void mergingAgainChangesNothingWithoutClash(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> base = numbered(random.nextInt(8));
        List<String> one = edited(base, random, "x");
        List<String> two = edited(base, random, "y");
        ListMerge.Merged<String> merged = merge(base, one, two);
        if (!merged.clash()) {
            assertEquals(merged.items(), merge(base, merged.items(), one).items());
            assertEquals(merged.items(), merge(base, two, merged.items()).items());
        }
    }

    @Property(tries = 2000)
    void insertionsAndRemovalsNeverClashAndKeepEachSidesOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> base = numbered(random.nextInt(8));
        List<String> one = insertedAndRemoved(base, random, "x");
        List<String> two = insertedAndRemoved(base, random, "y");
        ListMerge.Merged<String> merged = merge(base, one, two);
        assertFalse(merged.clash());
        assertTrue(Sequences.moved(one, merged.items()).isEmpty());
        assertTrue(Sequences.moved(two, merged.items()).isEmpty());
    }

    @Test
    void movesOfDifferentItemsAreBothDone() {
        List<String> base = List.of("a", "b", "c", "d", "e", "f");
        assertEquals(new ListMerge.Merged<>(List.of("b", "c", "a", "f", "d", "e"), false), merge(base,
                List.of("b", "c", "a", "d", "e", "f"), List.of("a", "b", "c", "f", "d", "e")));
    }

    @Test
    void oneItemMovedToTwoPlacesIsAClash() {
        List<String> base = List.of("a", "b", "c", "d", "e", "f");
        assertTrue(merge(base, List.of("b", "c", "a", "d", "e", "f"), List.of("b", "c", "d", "e", "f", "a")).clash());
    }

    @Test
    void aReorderMovesAsLittleAsPossible() {
        assertEquals(Set.of("e"), Sequences.moved(List.of("a", "b", "c", "d", "e"), List.of("e", "a", "b", "c", "d")));
    }

    private static List<String> numbered(int count) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add("b" + i);
        }
        return list;
    }

    private static List<String> insertedAndRemoved(List<String> base, Random random, String prefix) {
        List<String> list = new ArrayList<>(base);
        for (int i = random.nextInt(4); i > 0; i--) {
            if (random.nextBoolean() && !list.isEmpty()) {
                list.remove(random.nextInt(list.size()));
            } else {
                list.add(random.nextInt(list.size() + 1), prefix + i);
            }
        }
        return list;
    }

    /** Returns a random edit, which may insert items that the other side inserts, too (same prefix). */
    private static List<String> edited(List<String> base, Random random, String prefix) {
        List<String> list = insertedAndRemoved(base, random, random.nextInt(4) == 0 ? "z" : prefix);
        for (int i = random.nextInt(3); i > 0 && !list.isEmpty(); i--) {
            String moved = list.remove(random.nextInt(list.size()));
            list.add(random.nextInt(list.size() + 1), moved);
        }
        return list;
    }
}
