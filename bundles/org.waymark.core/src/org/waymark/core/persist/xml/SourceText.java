package org.waymark.core.persist.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a file with an error, for finding the line of the message. Created only in that case. */
final class SourceText {

    private static final Pattern CONFLICT = Pattern.compile("^(<{7}|>{7}|\\|{7}) ", Pattern.MULTILINE);

    private final String text;

    SourceText(byte[] content) {
        text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Returns the line of a start tag or of one of its attributes.
     *
     * @param endLine line after the tag, as the parser reports it
     * @param endColumn column after the tag
     * @param attribute qualified name of an attribute, empty for the tag itself
     */
    int lineOfTag(int endLine, int endColumn, String attribute) {
        int end = Math.min(text.length(), offset(endLine) + Math.max(0, endColumn - 1));
        int start = text.lastIndexOf('<', Math.max(0, end - 1));
        if (start < 0) {
            return endLine;
        }
        if (!attribute.isEmpty()) {
            Matcher matcher = Pattern.compile("[\\s:]" + Pattern.quote(attribute) + "\\s*=").matcher(text);
            matcher.region(start, end);
            if (matcher.find()) {
                return line(matcher.end());
            }
        }
        return line(start);
    }

    /** Returns the line of the first {@code xmi:id} with this value. */
    int lineOfId(String id) {
        Matcher matcher = Pattern.compile(":id\\s*=\\s*([\"'])\\s*" + Pattern.quote(id) + "\\s*\\1").matcher(text);
        return matcher.find() ? line(matcher.start()) : 0;
    }

    /** Returns the line of the first conflict marker of git, 0 if there is none. */
    int lineOfConflictMarker() {
        Matcher matcher = CONFLICT.matcher(text);
        return matcher.find() ? line(matcher.start()) : 0;
    }

    boolean looksLikeXml() {
        return text.stripLeading().startsWith("<") || text.startsWith("\uFEFF") || text.indexOf('\0') >= 0;
    }

    /** Returns whether only white space follows this line. */
    boolean endsAt(int line) {
        int next = offset(line + 1);
        return next >= text.length() || text.substring(next).isBlank();
    }

    int lines() {
        return line(text.length());
    }

    private int offset(int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return offset;
    }

    private int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
