package org.waymark.core.persist.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The version of the file format, {@code major.minor}. */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

    /** The oldest version that is read without a migration; what needs nothing newer is written in it. */
    public static final FormatVersion FIRST = new FormatVersion(1, 0);

    /** The newest version this program writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 1);

    private static final String SINCE = "http://waymark.org/cjm/since";

    private static final Pattern TEXT = Pattern.compile("\\s*(\\d{1,4})\\.(\\d{1,4})\\s*");

    /** Parses a version; empty if the text is none. */
    static Optional<FormatVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Returns the first version that has a feature or a literal of the metamodel. */
    static FormatVersion since(EModelElement element) {
        String written = EcoreUtil.getAnnotation(element, SINCE, "format");
        return written == null ? FIRST : parse(written).orElseThrow();
    }

    /** Returns the version a text names if it is newer than this program; else the first one. */
    static FormatVersion newerOrFirst(Object text) {
        return text == null
                ? FIRST
                : parse(text.toString()).filter(v -> v.compareTo(CURRENT) > 0).orElse(FIRST);
    }

    FormatVersion orNewer(FormatVersion other) {
        return compareTo(other) < 0 ? other : this;
    }

    boolean isNewerMajor() {
        return major > CURRENT.major;
    }

    public boolean isNewerMinor() {
        return major == CURRENT.major && minor > CURRENT.minor;
    }

    boolean isOlder() {
        return compareTo(FIRST) < 0;
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
