package org.waymark.core.exchange.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** The notices of one import. Of many lines with the same notice the first ones are named and the others counted. */
final class MermaidNotices {

    private static final int NAMED = 10;
    private static final int SHOWN = 80;

    private final Messages messages;
    private final List<String> notices = new ArrayList<>();
    private Optional<String> unreadable = Optional.empty();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    MermaidNotices(Messages messages) {
        this.messages = messages;
    }

    /**
     * Adds a notice on a line.
     *
     * @param line line in the file, from 1
     * @param texts texts of the line, shortened where they are long
     */
    void say(String key, int line, String... texts) {
        if (counts.merge(key, 1, Integer::sum) > NAMED) {
            return;
        }
        Object[] arguments = new Object[texts.length + 1];
        arguments[0] = line;
        for (int i = 0; i < texts.length; i++) {
            arguments[i + 1] = Lines.shortened(texts[i].strip(), SHOWN);
        }
        notices.add(messages.get(key, arguments));
    }

    /** Adds a notice on a line that cannot be read. */
    void unreadable(String key, int line, String text) {
        say(key, line);
        if (unreadable.isEmpty()) {
            unreadable = Optional.of(messages.get("mermaid_syntax", line, Lines.shortened(text, SHOWN)));
        }
    }

    /** Returns the error of a diagram that has nothing but lines that cannot be read: the first of them. */
    Optional<String> error() {
        return unreadable;
    }

    void add(String notice) {
        notices.add(notice);
    }

    List<String> all() {
        List<String> all = new ArrayList<>(notices);
        int more = counts.values().stream().mapToInt(count -> Math.max(0, count - NAMED)).sum();
        if (more > 0) {
            all.add(messages.get("mermaid_more", more));
        }
        return all;
    }
}
