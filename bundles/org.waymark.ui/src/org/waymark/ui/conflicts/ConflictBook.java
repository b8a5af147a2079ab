package org.waymark.ui.conflicts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.compare.Conflict;
import org.waymark.core.resolve.ConflictEdits.Choice;

/**
 * The conflicts of an editor: open ones, and those answered since it was opened, which stay visible with their answer.
 * Undoing an answer opens its conflict again.
 */
final class ConflictBook {

    /** The answer to a conflict. */
    enum Answer {
        OURS, THEIRS, BOTH, BASE, AS_IT_IS, TYPED, ELSEWHERE;

        static Answer of(Choice choice) {
            return valueOf(choice.name());
        }
    }

    /** The conflicts of one element. */
    record Group(String elementId, List<Entry> entries) {
    }

    /** One conflict; the answer is empty while it is open. */
    record Entry(Conflict conflict, Optional<Answer> answer) {

        boolean open() {
            return answer.isEmpty();
        }
    }

    private final Map<String, Conflict> known = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private List<Entry> entries = List.of();

    /** Updates the open conflicts. */
    void update(List<Conflict> open) {
        Map<String, Conflict> now = new HashMap<>();
        open.forEach(conflict -> now.put(conflict.id(), conflict));
        open.forEach(conflict -> known.put(conflict.id(), conflict));
        List<Entry> all = new ArrayList<>();
        known.forEach((id, conflict) -> all.add(new Entry(conflict, now.containsKey(id)
                ? Optional.empty()
                : Optional.of(answers.getOrDefault(id, Answer.ELSEWHERE)))));
        entries = List.copyOf(all);
    }

    /** Records an answer before it is executed. */
    void answered(Conflict conflict, Answer answer) {
        answers.put(conflict.id(), answer);
    }

    /** Returns the conflicts by element, in the order in which the elements first occurred. */
    List<Group> groups() {
        Map<String, List<Entry>> byElement = new LinkedHashMap<>();
        entries.forEach(entry -> byElement.computeIfAbsent(entry.conflict().elementId(), id -> new ArrayList<>())
                .add(entry));
        return byElement.entrySet().stream().map(e -> new Group(e.getKey(), List.copyOf(e.getValue()))).toList();
    }

    /** Returns all conflicts in display order. */
    List<Entry> entries() {
        return groups().stream().flatMap(group -> group.entries().stream()).toList();
    }

    Optional<Entry> entry(String id) {
        return entries.stream().filter(entry -> entry.conflict().id().equals(id)).findFirst();
    }

    int size() {
        return entries.size();
    }

    int open() {
        return (int) entries.stream().filter(Entry::open).count();
    }

    /** Returns the next or previous open conflict, cyclically. */
    Optional<Entry> next(String id, int step) {
        List<Entry> all = entries();
        int at = all.stream().map(entry -> entry.conflict().id()).toList().indexOf(id);
        for (int i = 1; i <= all.size(); i++) {
            Entry entry = all.get(Math.floorMod(at + step * i, all.size()));
            if (entry.open()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
