package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Three-way merge of ordered lists of unique items. Items that no side moved are the skeleton. Each other item goes
 * into the gap of the skeleton where the side that put it there has it. If both sides put items into one gap, the
 * blocks follow each other, the one with the smaller first item first. So the result does not depend on which side is
 * called ours.
 *
 * @param <T> type of the items, compared by {@code equals}
 */
final class ListMerge<T> {

    /**
     * A merged list.
     *
     * @param items the items in order
     * @param clash true if both sides put the same item into different places, or their moves cannot be distinguished
     */
    record Merged<T>(List<T> items, boolean clash) {
    }

    /**
     * Lists longer than this are not compared pair by pair, as that is quadratic; a user who sorts a thousand items
     * means all of them.
     */
    private static final int MANY = 2000;

    private final Comparator<? super T> ties;

    /** @param ties a total order of the items that does not depend on the side, such as the order of ids */
    ListMerge(Comparator<? super T> ties) {
        this.ties = ties;
    }

    /**
     * Returns the items of the merged list: those kept by both sides and those added by one. The order is that of base,
     * then one, then two.
     */
    static <T> Set<T> members(List<T> base, List<T> one, List<T> two) {
        Set<T> inBase = new HashSet<>(base);
        Set<T> inOne = new HashSet<>(one);
        Set<T> inTwo = new HashSet<>(two);
        Set<T> members = new LinkedHashSet<>();
        for (T item : one) {
            if (inTwo.contains(item) || !inBase.contains(item)) {
                members.add(item);
            }
        }
        for (T item : two) {
            if (!inBase.contains(item)) {
                members.add(item);
            }
        }
        return members;
    }

    /**
     * Merges the order of both sides.
     *
     * @param base list of the common ancestor
     * @param one one of the sides
     * @param two the other side
     * @param members items of the result; an item that is in none of the lists goes to the end
     */
    Merged<T> merge(List<T> base, List<T> one, List<T> two, Set<T> members) {
        Merged<T> merged = mergeOnce(base, one, two, members);
        // Merging the result with a side again must change nothing. If the moves of both sides interfere so that it
        // would, no order is right and the user is asked.
        boolean stable = merged.clash || repeats(base, merged.items, one) && repeats(base, merged.items, two);
        return stable ? merged : new Merged<>(merged.items, true);
    }

    private boolean repeats(List<T> base, List<T> result, List<T> side) {
        return mergeOnce(base, result, side, new HashSet<>(result)).equals(new Merged<>(result, false));
    }

    private Merged<T> mergeOnce(List<T> base, List<T> one, List<T> two, Set<T> members) {
        List<T> b = retain(base, members);
        List<T> x = retain(one, members);
        List<T> y = retain(two, members);
        if (x.size() == members.size() && (y.equals(b) && new HashSet<>(x).containsAll(b) || x.equals(y))) {
            return new Merged<>(x, false);
        }
        if (y.size() == members.size() && x.equals(b) && new HashSet<>(y).containsAll(b)) {
            return new Merged<>(y, false);
        }
        List<T> first = compare(x, y) <= 0 ? x : y;
        List<T> second = first == x ? y : x;
        if (hasMovesOf(b, first, second)) {
            return weave(second, first, second, members);
        }
        return hasMovesOf(b, second, first) ? weave(first, second, first, members) : weave(b, first, second, members);
    }

    /**
     * Returns whether this order includes the other side's moves: every pair that the other side reversed is reversed
     * here too, and every item it moved is next to one of its new neighbours.
     */
    private static <T> boolean hasMovesOf(List<T> base, List<T> here, List<T> other) {
        Set<T> moved = Sequences.moved(base, other);
        if (moved.isEmpty() || base.size() > MANY) {
            return false;
        }
        Map<T, Integer> indexHere = Sequences.index(here);
        Map<T, Integer> indexOther = Sequences.index(other);
        List<T> common = retain(base, indexHere.keySet());
        common.retainAll(indexOther.keySet());
        for (int i = 0; i < common.size(); i++) {
            int herePlace = indexHere.get(common.get(i));
            int otherPlace = indexOther.get(common.get(i));
            for (int j = i + 1; j < common.size(); j++) {
                if (indexOther.get(common.get(j)) < otherPlace && indexHere.get(common.get(j)) > herePlace) {
                    return false;
                }
            }
        }
        Set<T> shared = new HashSet<>(common);
        Map<T, Neighbours<T>> neighboursHere = neighbours(here, moved, shared);
        Map<T, Neighbours<T>> neighboursOther = neighbours(other, moved, shared);
        return moved.stream().filter(shared::contains)
                .allMatch(item -> neighboursHere.get(item).resemble(neighboursOther.get(item)));
    }

    private record Neighbours<T>(T before, T after) {

        boolean resemble(Neighbours<T> other) {
            return Objects.equals(before, other.before) || Objects.equals(after, other.after);
        }
    }

    /** Returns the nearest items on both sides that did not move, null at the ends. */
    private static <T> Map<T, Neighbours<T>> neighbours(List<T> list, Set<T> moved, Set<T> shared) {
        Map<T, Neighbours<T>> neighbours = new HashMap<>();
        List<T> waiting = new ArrayList<>();
        T before = null;
        for (T item : list) {
            if (moved.contains(item)) {
                waiting.add(item);
            } else if (shared.contains(item)) {
                for (T each : waiting) {
                    neighbours.put(each, new Neighbours<>(before, item));
                }
                waiting.clear();
                before = item;
            }
        }
        for (T each : waiting) {
            neighbours.put(each, new Neighbours<>(before, null));
        }
        return neighbours;
    }

    private Merged<T> weave(List<T> base, List<T> x, List<T> y, Set<T> members) {
        Set<T> movedByX = Sequences.moved(base, x);
        Set<T> movedByY = Sequences.moved(base, y);
        Set<T> inX = new HashSet<>(x);
        Set<T> inY = new HashSet<>(y);
        List<T> skeleton = new ArrayList<>();
        for (T item : base) {
            if (inX.contains(item) && inY.contains(item) && !movedByX.contains(item) && !movedByY.contains(item)) {
                skeleton.add(item);
            }
        }
        Map<T, Integer> bones = Sequences.index(skeleton);
        Map<T, Integer> gapInX = gaps(x, bones);
        Map<T, Integer> gapInY = gaps(y, bones);
        Set<T> inBase = new HashSet<>(base);
        Map<T, Integer> place = new HashMap<>();
        boolean clash = false;
        for (T item : members) {
            Integer ofX = gapInX.get(item);
            Integer ofY = gapInY.get(item);
            if (bones.containsKey(item) || ofX == null && ofY == null) {
                continue;
            }
            if (ofX == null || ofY == null) {
                place.put(item, ofX == null ? ofY : ofX);
            } else if (inBase.contains(item) && movedByX.contains(item) != movedByY.contains(item)) {
                place.put(item, movedByX.contains(item) ? ofX : ofY);
            } else {
                clash |= !ofX.equals(ofY) && inBase.contains(item);
                place.put(item, Math.min(ofX, ofY));
            }
        }
        List<List<T>> fromX = blocks(x, gapInX, place, skeleton.size() + 1, item -> ownedBy(item, movedByX, movedByY));
        List<List<T>> fromY = blocks(y, gapInY, place, skeleton.size() + 1, item -> ownedBy(item, movedByY, movedByX));
        List<T> result = new ArrayList<>(members.size());
        for (int gap = 0; gap <= skeleton.size(); gap++) {
            clash |= weaveGap(fromX.get(gap), fromY.get(gap), inBase, result);
            if (gap < skeleton.size()) {
                result.add(skeleton.get(gap));
            }
        }
        addMissing(base, members, result);
        return new Merged<>(result, clash);
    }

    /** Returns whether this side places the item: an item moved by only one side is placed by that side. */
    private static <T> boolean ownedBy(T item, Set<T> moved, Set<T> movedByOther) {
        return moved.contains(item) || !movedByOther.contains(item);
    }

    private interface Ownership<T> {
        boolean of(T item);
    }

    private static <T> Map<T, Integer> gaps(List<T> list, Map<T, Integer> bones) {
        Map<T, Integer> gaps = HashMap.newHashMap(list.size());
        int gap = 0;
        for (T item : list) {
            Integer bone = bones.get(item);
            if (bone != null) {
                gap = bone + 1;
            } else {
                gaps.put(item, gap);
            }
        }
        return gaps;
    }

    private static <T> List<List<T>> blocks(List<T> list, Map<T, Integer> gapInList, Map<T, Integer> place, int count,
            Ownership<T> owned) {
        List<List<T>> blocks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            blocks.add(List.of());
        }
        for (T item : list) {
            Integer gap = gapInList.get(item);
            if (gap != null && gap.equals(place.get(item)) && owned.of(item)) {
                List<T> block = blocks.get(gap);
                if (block.isEmpty()) {
                    block = new ArrayList<>();
                    blocks.set(gap, block);
                }
                block.add(item);
            }
        }
        return blocks;
    }

    /** Merges both blocks into the result; their common items are the skeleton of the gap. */
    private boolean weaveGap(List<T> x, List<T> y, Set<T> inBase, List<T> result) {
        if (x.isEmpty() || y.isEmpty()) {
            result.addAll(x.isEmpty() ? y : x);
            return false;
        }
        Set<T> inX = new HashSet<>(x);
        Set<T> inY = new HashSet<>(y);
        Set<T> crossed = Sequences.moved(x, y);
        List<T> ofX = new ArrayList<>();
        List<T> ofY = new ArrayList<>();
        Iterator<T> rest = y.iterator();
        for (T item : x) {
            if (!inY.contains(item) || crossed.contains(item)) {
                ofX.add(item);
                continue;
            }
            for (T other = rest.next(); !other.equals(item); other = rest.next()) {
                if (!inX.contains(other)) {
                    ofY.add(other);
                }
            }
            addBlocks(ofX, ofY, result);
            result.add(item);
            ofX.clear();
            ofY.clear();
        }
        rest.forEachRemaining(other -> {
            // common items in another order stay in the order of x
            if (!inX.contains(other)) {
                ofY.add(other);
            }
        });
        addBlocks(ofX, ofY, result);
        return crossed.stream().anyMatch(inBase::contains);
    }

    private void addBlocks(List<T> x, List<T> y, List<T> result) {
        boolean firstX = y.isEmpty() || !x.isEmpty() && ties.compare(x.getFirst(), y.getFirst()) <= 0;
        result.addAll(firstX ? x : y);
        result.addAll(firstX ? y : x);
    }

    /** Inserts members that neither side has, but that are kept for another reason, after their predecessor in base. */
    private void addMissing(List<T> base, Set<T> members, List<T> result) {
        Set<T> present = new HashSet<>(result);
        if (present.size() == members.size()) {
            return;
        }
        T previous = null;
        for (T item : base) {
            if (present.add(item)) {
                result.add(previous == null ? 0 : result.indexOf(previous) + 1, item);
            }
            previous = item;
        }
        List<T> rest = new ArrayList<>(members);
        rest.removeAll(present);
        rest.sort(ties);
        result.addAll(rest);
    }

    private static <T> List<T> retain(Collection<T> list, Set<T> members) {
        List<T> kept = new ArrayList<>(list.size());
        for (T item : list) {
            if (members.contains(item)) {
                kept.add(item);
            }
        }
        return kept;
    }

    private int compare(List<T> x, List<T> y) {
        int common = Math.min(x.size(), y.size());
        for (int i = 0; i < common; i++) {
            int order = ties.compare(x.get(i), y.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(x.size(), y.size());
    }
}
