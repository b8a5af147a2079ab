package org.waymark.core.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Elements of one kind, found by id or by name. */
final class NameChoice {

    private static final int SHOWN = 60;

    private final Map<String, String> names = new LinkedHashMap<>();

    private NameChoice() {
    }

    static NameChoice touchpoints(RoomMap map) {
        NameChoice choice = new NameChoice();
        map.touchpoints().forEach(place -> choice.names.put(place.id(), place.name()));
        return choice;
    }

    static NameChoice personas(RoomMap map) {
        NameChoice choice = new NameChoice();
        map.personas().forEach(who -> choice.names.put(who.id(), who.name()));
        return choice;
    }

    static NameChoice targets(RoomMap map) {
        NameChoice choice = new NameChoice();
        map.targets().forEach(target -> choice.names.put(target.id(), target.name()));
        return choice;
    }

    List<String> ids(List<String> wanted, String place) throws JourneyException {
        List<String> ids = new ArrayList<>();
        for (String each : wanted) {
            String id = id(each.strip(), place);
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private String id(String wanted, String place) throws JourneyException {
        if (names.containsKey(wanted)) {
            return wanted;
        }
        List<String> found = named(wanted);
        if (found.size() == 1) {
            return found.getFirst();
        }
        Messages messages = Messages.of(NameChoice.class);
        String shown = Lines.shortened(Lines.joined(wanted), SHOWN);
        throw new JourneyException(messages.get("json_field", place, found.isEmpty()
                ? messages.get("rounds_noElement", shown)
                : messages.get("rounds_severalElements", shown, String.join(", ", found))));
    }

    private List<String> named(String name) {
        return names.entrySet().stream().filter(each -> each.getValue().strip().equalsIgnoreCase(name))
                .map(Map.Entry::getKey).toList();
    }

    /** Returns the names of elements, and the id where a name would not lead back to it. */
    List<String> names(List<String> ids) {
        return ids.stream().map(id -> Optional.ofNullable(names.get(id)).map(String::strip)
                .filter(name -> named(name).size() == 1 && !names.containsKey(name)).orElse(id)).toList();
    }
}
