package org.waymark.core.persist.xml;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** The file part of references: relative, with {@code /} as separator, never outside the portfolio's folder. */
public final class Hrefs {

    /**
     * ASCII characters that are not escaped. Characters beyond ASCII are not escaped either, so that Russian names stay
     * readable.
     */
    private static final String PLAIN = "-._~!$&'()*+,=@/";

    private Hrefs() {
    }

    /**
     * Resolves the file of a reference.
     *
     * @param from file that contains the reference
     * @param folder folder of the portfolio's root file
     * @param text part before {@code #}
     * @return empty if it is absolute, leads out of the folder or is not a path
     */
    public static Optional<Path> target(Path from, Path folder, String text) {
        if (text.isEmpty()) {
            return Optional.of(from);
        }
        String path = URI.decode(text);
        if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            Path target = from.resolveSibling(path).normalize();
            return target.startsWith(folder) && !target.equals(folder) ? Optional.of(target) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the text of a reference from one file to another; empty for the same file. */
    public static String text(Path from, Path to) {
        if (from.equals(to)) {
            return "";
        }
        Path relative = from.getParent().relativize(to);
        StringBuilder out = new StringBuilder();
        for (Path name : relative) {
            if (!out.isEmpty()) {
                out.append('/');
            }
            encode(name.toString(), out);
        }
        return out.toString();
    }

    private static void encode(String name, StringBuilder out) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0x9F || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
                    || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else if (c >= 0x80) {
                out.append("%C2%").append(hex(c));
            } else {
                out.append('%').append(hex(c));
            }
        }
    }

    private static String hex(char c) {
        return String.format("%02X", (int) c);
    }
}
