package org.waymark.core.exchange.mermaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.core.exchange.Draft;
import org.waymark.core.exchange.mermaid.MermaidDiagram.Line;
import org.waymark.core.reading.NumberReader;
import org.waymark.core.reading.ScoreReader;

/**
 * Tells name, score and actors of the tasks of one diagram apart. Mermaid takes the first part for the name and the
 * second for the score, whatever they are; where that gives no number, the other parts and the other tasks decide.
 */
final class MermaidTasks {

    /** Scores of people; larger numbers are years and amounts in texts. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final Pattern HOURS = Pattern.compile("(?:.*\\D)?[0-9]{1,2}", Pattern.DOTALL);
    private static final Pattern MINUTES = Pattern.compile("[0-5][0-9]\\b.*", Pattern.DOTALL);

    /** A comma, or a semicolon that ends no entity. */
    private static final Pattern ACTOR_END = Pattern.compile(",|(?<!#\\w{1,8});");

    private final MermaidNotices notices;
    private final Set<String> known = new HashSet<>();
    private int ordered;
    private int lone;

    /** @param tasks all tasks of the diagram */
    MermaidTasks(List<Line> tasks, MermaidNotices notices) {
        this.notices = notices;
        for (Line task : tasks) {
            List<String> parts = task.parts();
            if (!parts.isEmpty() && isScore(parts.getFirst())) {
                List<String> actors = parts.size() > 1 ? actors(parts.get(1)) : List.of();
                ordered += actors.isEmpty() ? 0 : 1;
                lone += actors.isEmpty() ? 1 : 0;
                actors.forEach(actor -> known.add(Draft.key(actor)));
            }
        }
    }

    /** Returns whether a text is a number as a score can be. */
    static boolean isScore(String text) {
        return NumberReader.ANY.read(text).filter(number -> number.abs().compareTo(LARGEST) <= 0).isPresent();
    }

    /** Returns whether a text is a number, a face, a word or a share such as 4/5. */
    private static boolean isFeeling(String text) {
        return ScoreReader.read(MermaidText.decode(text)).filter(found -> !(found instanceof ScoreReader.Found.Number))
                .isPresent();
    }

    MermaidTask task(Line line) {
        List<String> parts = line.parts();
        int score = score(line);
        if (score < 0) {
            return withoutScore(line);
        }
        String name = score == 0 ? line.name() : line.name() + ':' + String.join(":", parts.subList(0, score));
        List<String> actors = parts.size() > score + 1 ? actors(parts.get(score + 1)) : List.of();
        if (score == 1 && parts.size() == 2 && isActors(parts.getFirst())) {
            notices.say("mermaid_swapped", line.number(), MermaidText.decode(parts.getFirst()));
            return new MermaidTask(line.name(), parts.get(1), actors(parts.getFirst()), "", line.number());
        }
        if (score > 0) {
            // Mermaid takes the second half of a name with a colon for the score and shows nothing
            notices.say("mermaid_colonInName", line.number());
        }
        return new MermaidTask(name, parts.get(score), actors, rest(line, score + 2), line.number());
    }

    private String rest(Line line, int from) {
        if (line.parts().size() <= from) {
            return "";
        }
        String rest = MermaidText.decode(String.join(":", line.parts().subList(from, line.parts().size())));
        if (!rest.isEmpty()) {
            notices.say("mermaid_ignored", line.number(), rest);
        }
        return rest;
    }

    /** Returns the index of the part that is the score; -1 if none is. */
    private static int score(Line line) {
        List<String> parts = line.parts();
        for (int i = 0; i < parts.size(); i++) {
            boolean isTime = HOURS.matcher(i == 0 ? line.name() : parts.get(i - 1)).matches()
                    && MINUTES.matcher(parts.get(i)).matches() && parts.size() > i + 1 && isScore(parts.get(i + 1));
            if (isScore(parts.get(i)) && !isTime) {
                return i;
            }
            if (i == 0 && (parts.getFirst().isBlank() || isFeeling(parts.getFirst()))) {
                return parts.getFirst().isBlank() && parts.size() == 1 ? -1 : 0;
            }
        }
        return -1;
    }

    /**
     * Returns whether the part before a score at the end of a line names actors, and no second half of the name: it
     * does if they act elsewhere, if it is a list, or if no other task tells where the actors of this diagram stand.
     */
    private boolean isActors(String part) {
        List<String> names = actors(part);
        return !names.isEmpty() && (names.size() > 1 || ordered + lone == 0
                || names.stream().allMatch(name -> known.contains(Draft.key(name))));
    }

    /** Keeps the text that stands in the place of a score. */
    private MermaidTask withoutScore(Line line) {
        List<String> parts = line.parts();
        if (parts.isEmpty() || parts.stream().allMatch(String::isBlank)) {
            return new MermaidTask(line.name(), "", List.of(), "", line.number());
        }
        notices.say("mermaid_noScore", line.number(), MermaidText.decode(parts.getFirst()));
        List<String> actors = parts.size() == 2 ? actors(parts.get(1)) : List.of();
        String text = parts.size() == 2 ? parts.getFirst() : String.join(":", parts);
        return new MermaidTask(line.name(), "", actors, MermaidText.decode(text), line.number());
    }

    private static List<String> actors(String part) {
        List<String> names = new ArrayList<>();
        Arrays.stream(ACTOR_END.split(part)).map(MermaidText::decode).filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }
}
