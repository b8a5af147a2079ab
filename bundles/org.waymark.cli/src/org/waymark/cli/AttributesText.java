package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * An attributes file of git, to which a line is added or from which it is taken. All other bytes stay: line ends, a
 * missing last one, and texts in any encoding.
 *
 * @param text the bytes of the file, one character each
 */
record AttributesText(String text) {

    /** Reads the file; a missing one is empty. */
    static AttributesText read(Path file) throws IOException {
        return new AttributesText(
                Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : "");
    }

    Stream<String> lines() {
        return text.lines();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the file with one more line. If the last line has no end, the new one gets none either. */
    AttributesText with(String line) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        boolean open = !text.isEmpty() && !text.endsWith("\n");
        return new AttributesText(open ? text + end + line : text + line + end);
    }

    /** Returns the file without a line; an end that {@link #with} gave to the line before goes with it. */
    AttributesText without(String line) {
        StringBuilder rest = new StringBuilder();
        for (int from = 0; from < text.length();) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed + 1;
            String each = text.substring(from, to);
            if (!each.stripTrailing().equals(line)) {
                rest.append(each);
            } else if (feed < 0 && rest.length() > 0) {
                int cut = rest.length() - (rest.toString().endsWith("\r\n") ? 2 : 1);
                rest.setLength(cut);
            }
            from = to;
        }
        return new AttributesText(rest.toString());
    }
}
