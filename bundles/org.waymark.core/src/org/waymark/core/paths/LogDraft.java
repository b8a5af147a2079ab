package org.waymark.core.paths;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.paths.ColumnProposal.Use;
import org.waymark.core.paths.EventChoice.Kind;
import org.waymark.core.paths.PathMapping.Lifecycle;
import org.waymark.core.paths.PathMapping.Time;

/**
 * A mapping in the making: what a person has chosen for a log so far, and what is still missing. What can be read only
 * one way is chosen at first; what can be read in several ways is asked, and an event becomes a touchpoint only when
 * that was accepted.
 *
 * @param columns the column of each meaning
 * @param timeFormat format of times; empty while a person has to choose it
 * @param zone zone of times without an offset
 * @param rules what makes a path of events
 * @param events decisions by event, in the order of the log's preview
 * @param observed id of the journey that an earlier run wrote
 */
public record LogDraft(LogFormat format, Map<Use, String> columns, Optional<String> timeFormat, String zone,
        Rules rules, Map<String, EventChoice> events, Optional<String> observed) {

    /** The things that a person has to say before the log can be read. */
    public enum Missing {
        CUSTOMER, TIME, EVENT, TIME_FORMAT, OFFERS
    }

    /**
     * The rules that make paths of events.
     *
     * @param gapDays pause in days that ends a path and begins another; 0 = a customer has one path
     * @param keep kinds of rows that count, where a column says the kind
     * @param dropDuplicates whether a row with the customer, time and event of another is left out
     * @param ignoreCase whether names that differ in case are one event
     * @param outcome events that are the goal
     */
    public record Rules(int gapDays, List<String> keep, boolean dropDuplicates, boolean ignoreCase,
            List<String> outcome) {

        /** One path a customer, completed rows, and no goal. */
        public static final Rules PLAIN = new Rules(0, List.of("complete", ""), false, false, List.of());

        public Rules {
            keep = List.copyOf(keep);
            outcome = List.copyOf(outcome);
        }
    }

    public LogDraft {
        columns = Collections.unmodifiableMap(columns.isEmpty() ? new EnumMap<>(Use.class) : new EnumMap<>(columns));
        events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
    }

    /** Returns the draft of a log in a format. */
    public static LogDraft of(LogFormat format, String zone) {
        return new LogDraft(format, Map.of(), Optional.empty(), zone, Rules.PLAIN, Map.of(), Optional.empty());
    }

    /** Returns the draft of a mapping that was made earlier; everything in it was accepted then. */
    public static LogDraft of(PathMapping mapping) {
        Map<Use, String> columns = new EnumMap<>(Use.class);
        columns.put(Use.CUSTOMER, mapping.customer());
        columns.put(Use.TIME, mapping.time().column());
        columns.put(Use.EVENT, mapping.event());
        mapping.channel().ifPresent(it -> columns.put(Use.CHANNEL, it));
        mapping.value().ifPresent(it -> columns.put(Use.VALUE, it));
        mapping.lifecycle().ifPresent(it -> columns.put(Use.LIFECYCLE, it.column()));
        Map<String, EventChoice> events = new LinkedHashMap<>();
        boolean guessed = mapping.guess().stream().anyMatch(it -> it.startsWith("events"));
        mapping.events().forEach((event, touchpoint) -> events.put(event, guessed
                ? EventChoice.offered(touchpoint)
                : EventChoice.onMap(touchpoint)));
        mapping.ignore().forEach(event -> events.put(event, EventChoice.IGNORED));
        Rules rules = new Rules((int) mapping.sessionGap().map(it -> it.toDays()).orElse(0L).longValue(),
                mapping.lifecycle().map(Lifecycle::keep).orElse(Rules.PLAIN.keep),
                mapping.duplicates() == PathMapping.Duplicates.DROP, mapping.nameCase() == PathMapping.NameCase.IGNORE,
                mapping.outcome());
        return new LogDraft(mapping.log(), columns, Optional.of(mapping.time().format()), mapping.time().zone(), rules,
                events, mapping.observed());
    }

    /** Returns the draft of another format of the same file, which has other columns. */
    public LogDraft with(LogFormat other) {
        return other.equals(format)
                ? this
                : new LogDraft(other, Map.of(), Optional.empty(), zone, rules, Map.of(), observed);
    }

    /** Returns the draft with a column for a meaning, or none; a column has one meaning. */
    public LogDraft with(Use use, Optional<String> column) {
        Map<Use, String> changed = new EnumMap<>(Use.class);
        changed.putAll(columns);
        changed.values().removeIf(it -> column.filter(it::equals).isPresent());
        column.ifPresentOrElse(it -> changed.put(use, it), () -> changed.remove(use));
        Optional<String> time = changed.get(Use.TIME) != null
                && changed.get(Use.TIME).equals(columns.get(Use.TIME)) ? timeFormat : Optional.empty();
        boolean same = changed.get(Use.EVENT) != null && changed.get(Use.EVENT).equals(columns.get(Use.EVENT));
        return new LogDraft(format, changed, time, zone, rules, same ? events : Map.of(), observed);
    }

    public LogDraft withTime(String timePattern, String timeZone) {
        return new LogDraft(format, columns, Optional.of(timePattern), timeZone, rules, events, observed);
    }

    public LogDraft withZone(String timeZone) {
        return new LogDraft(format, columns, timeFormat, timeZone, rules, events, observed);
    }

    public LogDraft with(Rules other) {
        return new LogDraft(format, columns, timeFormat, zone, other, events, observed);
    }

    /** Returns the draft with a decision about events. */
    public LogDraft with(List<String> some, EventChoice choice) {
        Map<String, EventChoice> changed = new LinkedHashMap<>(events);
        some.forEach(event -> changed.put(event, choice));
        return new LogDraft(format, columns, timeFormat, zone, rules, changed, observed);
    }

    /** Returns the draft with all offers accepted. */
    public LogDraft accepted() {
        Map<String, EventChoice> changed = new LinkedHashMap<>(events);
        changed.replaceAll((event, choice) -> choice.accepted());
        return new LogDraft(format, columns, timeFormat, zone, rules, changed, observed);
    }

    /** Returns the draft with what a preview proposes where nothing was chosen. */
    public LogDraft proposed(LogPreview preview) {
        Map<Use, String> chosen = new EnumMap<>(Use.class);
        columns.forEach((use, column) -> {
            if (preview.columns().contains(column)) {
                chosen.put(use, column);
            }
        });
        if (columns.isEmpty()) {
            chosen.putAll(ColumnProposal.of(preview.columns(), preview.rows()).columns());
        }
        LogDraft draft = new LogDraft(format, chosen, timeFormat, zone, rules, events, observed);
        TimeProposal times = draft.times(preview);
        return timeFormat.isEmpty() && times.formats().size() == 1
                ? draft.withTime(times.formats().getFirst(), zone)
                : draft;
    }

    /** Returns the formats in which the chosen column of times can be read. */
    public TimeProposal times(LogPreview preview) {
        int column = preview.columns().indexOf(columns.getOrDefault(Use.TIME, ""));
        return TimeProposal.of(preview.rows().stream().filter(row -> column >= 0 && column < row.size())
                .map(row -> row.get(column)).toList());
    }

    /**
     * Returns the draft with a choice for each event of a preview: what was chosen before, else an offer if the map has
     * a touchpoint that fits, else that it is not on the map.
     */
    public LogDraft offered(LogPreview preview, PlannedMap plan) {
        Set<String> stops = new LinkedHashSet<>(plan.stops().stream().map(PlannedMap.Stop::id).toList());
        Map<String, EventProposal> offers = EventProposal.of(preview.events().keySet(), plan);
        Map<String, EventChoice> chosen = new LinkedHashMap<>();
        for (String event : preview.events().keySet()) {
            EventChoice before = events.get(event);
            boolean gone = before != null && before.touchpoint().filter(it -> !stops.contains(it)).isPresent();
            chosen.put(event, before != null && !gone
                    ? before
                    : Optional.ofNullable(offers.get(event)).map(it -> EventChoice.offered(it.touchpoint()))
                            .orElse(EventChoice.OFF_MAP));
        }
        // events of an earlier mapping that are not in the first rows may come later
        events.forEach((event, choice) -> {
            if (choice.touchpoint().isEmpty() || stops.contains(choice.touchpoint().get())) {
                chosen.putIfAbsent(event, choice);
            }
        });
        return new LogDraft(format, columns, timeFormat, zone, rules, chosen, observed);
    }

    public Optional<String> column(Use use) {
        return Optional.ofNullable(columns.get(use));
    }

    /** Returns how many offers nobody has decided on. */
    public long open() {
        return events.values().stream().filter(it -> it.kind() == Kind.OFFERED).count();
    }

    /** Returns what a person has to say yet. */
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (column(Use.CUSTOMER).isEmpty()) {
            missing.add(Missing.CUSTOMER);
        }
        if (column(Use.TIME).isEmpty()) {
            missing.add(Missing.TIME);
        }
        if (column(Use.EVENT).isEmpty()) {
            missing.add(Missing.EVENT);
        }
        if (timeFormat.isEmpty()) {
            missing.add(Missing.TIME_FORMAT);
        }
        if (open() > 0) {
            missing.add(Missing.OFFERS);
        }
        return missing;
    }

    /**
     * Returns the mapping as it is now; only accepted touchpoints are in it.
     *
     * @param journey id of the planned journey
     */
    public PathMapping mapping(Optional<String> journey) {
        Map<String, String> touchpoints = new LinkedHashMap<>();
        events.forEach((event, choice) -> {
            if (choice.kind() == Kind.ON_MAP) {
                touchpoints.put(event, choice.touchpoint().orElseThrow());
            }
        });
        List<String> ignored = events.entrySet().stream().filter(it -> it.getValue().kind() == Kind.IGNORED)
                .map(Map.Entry::getKey).toList();
        return new PathMapping(format, columns.getOrDefault(Use.CUSTOMER, ""),
                new Time(columns.getOrDefault(Use.TIME, ""), timeFormat.orElse(Time.ISO), zone),
                columns.getOrDefault(Use.EVENT, ""), Optional.empty(), column(Use.CHANNEL), column(Use.VALUE),
                column(Use.LIFECYCLE).map(it -> new Lifecycle(it, rules.keep)),
                rules.gapDays == 0 ? Optional.empty() : Optional.of(Duration.ofDays(rules.gapDays)),
                rules.dropDuplicates ? PathMapping.Duplicates.DROP : PathMapping.Duplicates.KEEP,
                rules.ignoreCase ? PathMapping.NameCase.IGNORE : PathMapping.NameCase.EXACT, true, rules.outcome,
                journey, observed, touchpoints, ignored, List.of());
    }
}
