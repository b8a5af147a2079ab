package org.waymark.core.paths.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathMapping.NameCase;
import org.waymark.core.text.Messages;

/** The names of events by number. Names in the mapping have a number even if no row has them. */
public final class EventNames {

    /** The largest number of names. */
    public static final int MOST = 10_000;
    /** The number of names from which on look-alikes are told. */
    public static final int MANY = 200;
    /** The number of an event that is left out. */
    static final int IGNORED = -1;

    private final NameCase nameCase;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> codes = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> outcomes = new HashSet<>();
    private final Map<String, String> touchpoints = new HashMap<>();

    public EventNames(PathMapping mapping) {
        this.nameCase = mapping.nameCase();
        mapping.ignore().forEach(it -> ignored.add(folded(it)));
        mapping.outcome().forEach(it -> outcomes.add(folded(it)));
        mapping.events().forEach((event, touchpoint) -> {
            touchpoints.put(folded(event), touchpoint);
            if (!ignored.contains(folded(event))) {
                add(event);
            }
        });
    }

    private String folded(String name) {
        return nameCase == NameCase.IGNORE ? name.toLowerCase(Locale.ROOT) : name;
    }

    private int add(String name) {
        return codes.computeIfAbsent(folded(name), it -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    /**
     * Returns the number of a name, {@link #IGNORED} if it is to be left out.
     *
     * @throws JourneyException if there are too many names
     */
    public int code(String name) throws JourneyException {
        if (ignored.contains(folded(name))) {
            return IGNORED;
        }
        int code = add(name);
        if (names.size() > MOST) {
            throw new JourneyException(Messages.of(EventNames.class).get("log_tooManyNames", MOST));
        }
        return code;
    }

    /** Returns the number of names. */
    public int size() {
        return names.size();
    }

    /** Returns the name of a number. */
    public String name(int code) {
        return names.get(code);
    }

    /** Returns whether the event is an outcome. */
    public boolean isOutcome(int code) {
        return outcomes.contains(folded(names.get(code)));
    }

    /** Returns the touchpoint of an event; empty text off the map. */
    public String touchpoint(int code) {
        return touchpoints.getOrDefault(folded(names.get(code)), "");
    }

    /** Returns examples of names that differ in digits, case or blanks only, with digits left out. */
    public List<String> lookAlikes(int most) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (String name : names) {
            groups.merge(name.strip().replaceAll("[0-9]+", "#").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), 1,
                    Integer::sum);
        }
        return groups.entrySet().stream().filter(it -> it.getValue() > 1)
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue())).limit(most)
                .map(it -> it.getKey() + " (" + it.getValue() + ")").toList();
    }
}
