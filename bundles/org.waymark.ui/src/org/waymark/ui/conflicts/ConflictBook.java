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
 * The conflicts an editor shows: those that are open now, and those answered since it was opened, which stay in sight with
 * what was chosen. Undoing an answer opens its conflict again.
 */
final class ConflictBook {

    /** How a conflict was answered. */
    enum Answer {
        OURS, THEIRS, BOTH, BASE, AS_IT_IS, TYPED, ELSEWHERE;

        static Answer of(Choice choice) {
            return valueOf(choice.name());
        }
    }

    /** The conflicts about one element. */
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

    /** Takes over what is open now. */
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

    /** Remembers an answer, before it is given. */
    void answered(Conflict conflict, Answer answer) {
        answers.put(conflict.id(), answer);
    }

    /** By element, in the order in which the elements were met first. */
    List<Group> groups() {
        Map<String, List<Entry>> byElement = new LinkedHashMap<>();
        entries.forEach(entry -> byElement.computeIfAbsent(entry.conflict().elementId(), id -> new ArrayList<>())
                .add(entry));
        return byElement.entrySet().stream().map(e -> new Group(e.getKey(), List.copyOf(e.getValue()))).toList();
    }

    /** All conflicts in the order in which they are shown. */
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

    /** The next open conflict after one, or before it; from the other end when there is none. */
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
