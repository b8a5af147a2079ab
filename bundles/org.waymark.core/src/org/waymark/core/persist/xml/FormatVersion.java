package org.waymark.core.persist.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of the file format, {@code major.minor}. */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The version this program writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,4})\\.(\\d{1,4})\\s*");

    /** Parses a version; empty if the text is none. */
    static Optional<FormatVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean isNewerMajor() {
        return major > CURRENT.major;
    }

    public boolean isNewerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    boolean isOlder() {
        return compareTo(CURRENT) < 0;
    }

    @Override
    public int compareTo(FormatVersion other) {
        return major == other.major ? Integer.compare(minor, other.minor) : Integer.compare(major, other.major);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
