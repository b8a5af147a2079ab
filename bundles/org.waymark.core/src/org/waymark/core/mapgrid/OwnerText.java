package org.waymark.core.mapgrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.core.ownership.OwnershipText;
import org.waymark.model.cjm.Role;

/**
 * An owner as it is typed: {@code mkt ra 3} is a function, its roles and its influence, of which the last two can be
 * left out.
 *
 * @param name letters of the function's name or its code
 * @param roles empty if the text has none
 * @param influence 0..5, empty if the text has none
 */
record OwnerText(String name, Optional<Set<Role>> roles, OptionalInt influence) {

    /** Letters on the keys of R, A, C, I and S of a Russian keyboard. */
    private static final String KEYS = "КФСШЫ";
    /** Letters that sound like R, A, C, I and S, as a Russian speaker writes them. */
    private static final String SOUNDS = "РАКИС";
    private static final String LATIN = "RACIS";

    /**
     * Returns the possible readings, the most likely first. The whole text can be a name, as names may end with letters
     * that are roles, too.
     */
    static List<OwnerText> readings(String text) {
        String clean = text.strip().replaceAll("\\s+", " ");
        List<OwnerText> found = new ArrayList<>();
        found.add(new OwnerText(clean, Optional.empty(), OptionalInt.empty()));
        String[] words = clean.split(" ");
        for (int from = 1; from < words.length; from++) {
            String tail = String.join(" ", List.of(words).subList(from, words.length));
            String name = String.join(" ", List.of(words).subList(0, from));
            Stream.of(tail, latin(tail, KEYS), latin(tail, SOUNDS)).map(OwnershipText::parse)
                    .filter(value -> value.kind() == Kind.VALUE).findFirst()
                    .ifPresent(value -> found.add(new OwnerText(name, value.roles(), value.influence())));
        }
        return found;
    }

    private static String latin(String text, String letters) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = letters.indexOf(Character.toUpperCase(c));
            out.append(at < 0 ? c : LATIN.charAt(at));
        }
        return out.toString();
    }
}
