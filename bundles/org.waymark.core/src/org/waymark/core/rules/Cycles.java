package org.waymark.core.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the references that lead back to where they start, in one pass over all (Kosaraju's algorithm). It does not
 * recurse, because a chain may be longer than the stack.
 *
 * @param <T> what refers and is referred to
 */
final class Cycles<T> {

    private final Map<T, Integer> groups = new HashMap<>();

    /** @param next returns what an element refers to */
    Cycles(Collection<T> all, Function<T, List<T>> next) {
        List<T> finished = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        all.forEach(start -> walk(start, next, seen, finished));
        Map<T, List<T>> back = new HashMap<>();
        for (T from : all) {
            next.apply(from).forEach(to -> back.computeIfAbsent(to, t -> new ArrayList<>()).add(from));
        }
        Set<T> grouped = new HashSet<>();
        for (T start : finished.reversed()) {
            List<T> group = new ArrayList<>();
            walk(start, element -> back.getOrDefault(element, List.of()), grouped, group);
            int number = groups.size();
            group.forEach(member -> groups.put(member, number));
        }
    }

    /** Adds the elements that can be reached and were not seen before, each behind those it leads to. */
    private static <T> void walk(T start, Function<T, List<T>> next, Set<T> seen, List<T> finished) {
        if (!seen.add(start)) {
            return;
        }
        Deque<T> path = new ArrayDeque<>(List.of(start));
        Deque<Iterator<T>> open = new ArrayDeque<>(List.of(next.apply(start).iterator()));
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                finished.add(path.pop());
                continue;
            }
            T element = open.peek().next();
            if (seen.add(element)) {
                path.push(element);
                open.push(next.apply(element).iterator());
            }
        }
    }

    /** Returns whether one can come back from the target of a reference to its start. */
    boolean onOne(T from, T to) {
        return groups.containsKey(from) && groups.get(from).equals(groups.get(to));
    }
}
