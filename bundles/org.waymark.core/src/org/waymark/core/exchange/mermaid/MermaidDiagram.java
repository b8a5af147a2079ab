package org.waymark.core.exchange.mermaid;

import java.util.List;

/**
 * A diagram as its lines say it.
 *
 * @param title the title, empty if there is none; the last one of several
 * @param description the accessible description, empty if there is none
 * @param line line of the file where it begins, from 1
 */
record MermaidDiagram(String title, String description, List<Section> sections, int line) {

    /** @param name empty for tasks before the first section, and for a section without a name */
    record Section(String name, List<Line> tasks) {
    }

    /**
     * A task.
     *
     * @param parts texts between the colons after the name; empty if the line has no colon
     * @param number line in the file, from 1
     */
    record Line(String name, List<String> parts, int number) {
    }

    boolean isEmpty() {
        return title.isEmpty() && description.isEmpty() && sections.isEmpty();
    }

    List<Line> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream()).toList();
    }
}
