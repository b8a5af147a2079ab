package org.waymark.core.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.waymark.core.paths.PathReport.EventRef;

/**
 * A question for paths by their steps: "Cart, not Payment" finds paths with a step of the one name and none of the
 * other, "Cart &gt; Help" those with the second somewhere after the first. A part of a name is enough.
 *
 * @param parts all must be true of a path
 */
public record PathFilter(List<Part> parts) {

    /** Finds every path. */
    public static final PathFilter ALL = new PathFilter(List.of());

    private static final List<String> NOT = List.of("not ", "without ", "!", "не ", "без ", "нет ");
    private static final List<String> WITH = List.of("contains ", "with ", "содержит ", "есть ", "с ");

    public PathFilter {
        parts = List.copyOf(parts);
    }

    /**
     * One condition.
     *
     * @param steps names, or parts of names, that follow each other, others between them or not; lower case
     * @param wanted whether a path must have them or must not
     */
    public record Part(List<String> steps, boolean wanted) {

        public Part {
            steps = List.copyOf(steps);
        }
    }

    /** Reads what a user typed; anything is a question. */
    public static PathFilter of(String text) {
        List<Part> parts = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[,;]")) {
            // a blank at the end, so that "not" is no name while more is being typed
            String rest = word.strip() + " ";
            boolean wanted = true;
            for (boolean more = true; more;) {
                String before = rest;
                if (NOT.stream().anyMatch(rest::startsWith)) {
                    wanted = false;
                    rest = without(rest, NOT);
                } else {
                    rest = without(rest, WITH);
                }
                more = !rest.equals(before);
            }
            List<String> steps = Arrays.stream(rest.split(">|→")).map(String::strip).filter(it -> !it.isEmpty())
                    .toList();
            if (!steps.isEmpty()) {
                parts.add(new Part(steps, wanted));
            }
        }
        return new PathFilter(parts);
    }

    private static String without(String text, List<String> beginnings) {
        return beginnings.stream().filter(text::startsWith).findFirst()
                .map(it -> text.substring(it.length()).stripLeading()).orElse(text);
    }

    /**
     * Returns whether a path is found.
     *
     * @param names the further name of a step, such as that of its touchpoint; its event is known anyway
     */
    public boolean finds(List<EventRef> path, Function<EventRef, String> names) {
        return parts.stream().allMatch(part -> part.wanted() == has(path, part.steps(), names));
    }

    private static boolean has(List<EventRef> path, List<String> wanted, Function<EventRef, String> names) {
        int found = 0;
        for (int i = 0; i < path.size() && found < wanted.size(); i++) {
            EventRef step = path.get(i);
            if (step.event().toLowerCase(Locale.ROOT).contains(wanted.get(found))
                    || names.apply(step).toLowerCase(Locale.ROOT).contains(wanted.get(found))) {
                found++;
            }
        }
        return found == wanted.size();
    }
}
