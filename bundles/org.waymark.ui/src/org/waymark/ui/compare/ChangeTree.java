package org.waymark.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.compare.ElementRef;

/** The changes in reading order: grouped by journey, with a group for the library, and by element. */
final class ChangeTree {

    /** The changes of a journey, or of elements without one, whose journey id is empty. */
    record Part(String journeyId, String name, List<Item> items) {
    }

    /** An element with its changes. */
    record Item(ElementRef element, List<Line> lines) {
    }

    /** One change, with its number among the element's changes. */
    record Line(Change change, int number) {

        String key() {
            return change.element().id() + ' ' + number;
        }
    }

    private final List<Part> parts;

    private ChangeTree(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * @param library name of the group of changes without a journey
     * @param filter words that the sentence of a change must contain; empty for all
     */
    static ChangeTree of(List<Change> changes, String library, String filter) {
        ChangeTexts texts = ChangeTexts.of(Locale.getDefault());
        String wanted = filter.strip().toLowerCase(Locale.getDefault());
        Map<String, Map<String, List<Line>>> sorted = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Change change : changes) {
            int number = numbers.merge(change.element().id(), 1, Integer::sum);
            ElementRef element = change.element();
            boolean shown = wanted.isEmpty()
                    || (texts.place(element) + ' ' + texts.describe(change)).toLowerCase(Locale.getDefault())
                            .contains(wanted);
            if (shown) {
                String journey = element.journey().orElse("");
                names.putIfAbsent(journey, journey.isEmpty() ? library : journeyName(element));
                sorted.computeIfAbsent(journey, id -> new LinkedHashMap<>())
                        .computeIfAbsent(element.id(), id -> new ArrayList<>()).add(new Line(change, number));
            }
        }
        List<Part> parts = new ArrayList<>();
        sorted.forEach((journey, items) -> parts.add(new Part(journey, names.get(journey),
                items.values().stream().map(lines -> new Item(lines.getFirst().change().element(), List.copyOf(lines)))
                        .toList())));
        return new ChangeTree(List.copyOf(parts));
    }

    private static String journeyName(ElementRef element) {
        return element.path().isEmpty() ? element.name() : element.path().getFirst();
    }

    List<Part> parts() {
        return parts;
    }

    List<Line> lines() {
        return parts.stream().flatMap(part -> part.items().stream()).flatMap(item -> item.lines().stream()).toList();
    }

    Optional<Item> itemOf(Line line) {
        return parts.stream().flatMap(part -> part.items().stream()).filter(item -> item.lines().contains(line))
                .findFirst();
    }

    Optional<Part> partOf(Item item) {
        return parts.stream().filter(part -> part.items().contains(item)).findFirst();
    }
}
