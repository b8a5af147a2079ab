package org.waymark.cli.report;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.paths.Quality;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Says what a report of paths has, in sentences for people. */
final class PathWords {

    private static final int LONGEST = 60;

    private final Messages messages;
    private final NumberFormat numbers;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> events = new HashMap<>();

    PathWords(PathReport report, PlannedMap plan, Locale locale) {
        this.messages = Messages.of(PathWords.class, locale);
        this.numbers = NumberFormat.getInstance(locale);
        plan.stops().forEach(it -> names.put(it.id(), it.name()));
        report.events().forEach(it -> it.event().touchpoint().ifPresent(id -> events.merge(id, 1, Integer::sum)));
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String number(long number) {
        return numbers.format(number);
    }

    String percent(java.math.BigDecimal share) {
        NumberFormat format = (NumberFormat) numbers.clone();
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(share) + " %";
    }

    /**
     * Returns the touchpoint's name, with that of the event if the touchpoint has several; or the name of an event in
     * brackets that is not on the map.
     */
    String step(EventRef event) {
        return event.touchpoint().map(it -> touchpoint(it) + (events.getOrDefault(it, 0) > 1
                ? " (" + event(event) + ")"
                : ""))
                .orElseGet(() -> names.isEmpty() ? event(event) : "[" + event(event) + "]");
    }

    private static String event(EventRef event) {
        return Lines.shortened(event.event(), LONGEST);
    }

    String touchpoint(String id) {
        return Lines.shortened(names.getOrDefault(id, id), LONGEST);
    }

    /** Returns the steps, repetitions folded: {@code Search ×3}. */
    List<String> steps(List<EventRef> steps) {
        List<String> folded = new ArrayList<>();
        for (int i = 0; i < steps.size();) {
            int count = 1;
            while (i + count < steps.size() && steps.get(i + count).equals(steps.get(i))) {
                count++;
            }
            folded.add(step(steps.get(i)) + (count > 1 ? " ×" + count : ""));
            i += count;
        }
        return folded;
    }

    /** Returns the two largest units of a duration. */
    String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        add(parts, duration.toDays(), "paths_days");
        add(parts, duration.toHoursPart(), "paths_hours");
        add(parts, duration.toMinutesPart(), "paths_minutes");
        add(parts, duration.toSecondsPart(), "paths_seconds");
        return parts.isEmpty()
                ? "0 " + messages.get("paths_seconds")
                : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private void add(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + messages.get(unit));
        }
    }

    /** Returns what the log has, and how few paths bring most. */
    List<String> summary(PathReport report) {
        PathReport.Facts facts = report.facts();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get("paths_facts", number(facts.events()), number(facts.customers()), number(facts.paths()),
                facts.first().map(Object::toString).orElse("-"), facts.last().map(Object::toString).orElse("-")));
        if (facts.sessions() != facts.customers()) {
            lines.add(messages.get("paths_sessions", number(facts.sessions())));
        }
        if (facts.hasOutcome()) {
            lines.add(messages.get("paths_outcomes", number(facts.outcomes()), percent(PathReport.percent(facts
                    .outcomes(), facts.sessions()))));
            if (facts.outcomes() > 0) {
                lines.add(messages.get("paths_pareto", number(report.pareto().pathsFor80()), number(facts.paths()),
                        number(report.pareto().broughtThere()), number(facts.outcomes())));
            }
        } else {
            lines.add(messages.get("paths_paretoCustomers", number(report.pareto().pathsFor80()), number(facts
                    .paths()), number(report.pareto().broughtThere()), number(facts.sessions())));
        }
        PathReport.Tail tail = report.tail();
        lines.add(messages.get("paths_tail", number(tail.once()), number(tail.hidden()), number(tail
                .hiddenCustomers())));
        return lines;
    }

    /** Returns what must be known of the quality, one line each. */
    List<String> quality(Quality quality) {
        List<String> lines = new ArrayList<>();
        say(lines, quality.refused(), "paths_qRefused", number(quality.refused()), number(quality.rows()));
        say(lines, quality.ignored(), "paths_qIgnored", number(quality.ignored()));
        say(lines, quality.ties(), "paths_qTies", number(quality.ties()), messages.get(switch (quality.tieRule()) {
            case ROWS -> "paths_tieRows";
            case ORDER_COLUMN -> "paths_tieOrder";
            case MAP_ORDER -> "paths_tieMap";
        }));
        say(lines, quality.ambiguousTimes(), "paths_qAmbiguous", number(quality.ambiguousTimes()));
        say(lines, quality.gapTimes(), "paths_qGap", number(quality.gapTimes()));
        say(lines, quality.duplicates(), quality.duplicatesDropped() ? "paths_qDropped" : "paths_qDuplicates", number(
                quality.duplicates()));
        say(lines, quality.cut(), "paths_qCut", number(quality.cut()));
        say(lines, quality.damagedIds(), "paths_qDamaged", number(quality.damagedIds()));
        say(lines, quality.lookAlikes().size(), "paths_qLookAlikes", number(quality.names()), Lines.single(String.join(
                ", ", quality.lookAlikes())));
        say(lines, quality.sheetFull() ? 1 : 0, "paths_qSheetFull");
        return lines;
    }

    private void say(List<String> lines, long count, String key, Object... arguments) {
        if (count > 0) {
            lines.add(messages.get(key, arguments));
        }
    }
}
