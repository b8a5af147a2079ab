package org.waymark.cli.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.core.persist.FileSource;

/** Finds the lines of elements in their files, for reports shown next to the text. */
final class ElementLines {

    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']([^\"'<>&]*)[\"']");

    private final Map<Path, Map<String, Integer>> files = new HashMap<>();
    private final FileSource source;

    ElementLines(FileSource source) {
        this.source = source;
    }

    /**
     * Returns the line of the element's id, from 1; 1 if the file does not contain the id, as in one written by hand.
     */
    int line(Path file, String id) {
        return files.computeIfAbsent(file, this::read).getOrDefault(id, 1);
    }

    private Map<String, Integer> read(Path file) {
        Map<String, Integer> lines = new HashMap<>();
        try {
            int number = 1;
            for (String line : new String(source.read(file), StandardCharsets.UTF_8).split("\n", -1)) {
                for (Matcher found = ID.matcher(line); found.find();) {
                    lines.putIfAbsent(found.group(1), number);
                }
                number++;
            }
        } catch (IOException e) {
            // line numbers are optional: a file deleted since, is still reported on
            return Map.of();
        }
        return lines;
    }
}
