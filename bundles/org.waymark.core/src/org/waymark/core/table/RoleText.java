package org.waymark.core.table;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.reading.RawCell;
import org.waymark.model.cjm.Role;

/** Reads the roles in the cells of any RACI table: letters of every spelling, words, and crosses. */
final class RoleText {

    private static final int LONGEST = 60;
    private static final String CROSSES = "xXхХ✓✔✗✘☑×•●■";

    /** The beginnings of the words for roles; the longest that fits counts. */
    private static final Map<String, Role> WORDS = Map.ofEntries(Map.entry("resp", Role.RESPONSIBLE),
            Map.entry("исполн", Role.RESPONSIBLE), Map.entry("acc", Role.ACCOUNTABLE),
            Map.entry("approv", Role.ACCOUNTABLE), Map.entry("утвержд", Role.ACCOUNTABLE),
            Map.entry("отв", Role.ACCOUNTABLE), Map.entry("подотч", Role.ACCOUNTABLE),
            Map.entry("cons", Role.CONSULTED), Map.entry("конс", Role.CONSULTED), Map.entry("inf", Role.INFORMED),
            Map.entry("инф", Role.INFORMED), Map.entry("увед", Role.INFORMED), Map.entry("sup", Role.SUPPORT),
            Map.entry("под", Role.SUPPORT), Map.entry("помо", Role.SUPPORT));

    private RoleText() {
    }

    /** Returns the roles of a cell; empty if it is none of letters, words and signs for roles. */
    static Optional<Set<Role>> read(String cell) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = RawCell.unquoted(RawCell.visible(cell));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (isCross(plain)) {
            return Optional.of(EnumSet.of(Role.RESPONSIBLE));
        }
        CellValue letters = CellValue.ofRoles(latin(plain));
        if (letters.kind() == CellValue.Kind.VALUE || letters.kind() == CellValue.Kind.INHERITED) {
            return Optional.of(letters.roles());
        }
        return words(plain);
    }

    /** Returns whether a cell is a cross or tick, which says that there is a part but not which. */
    static boolean isCross(String cell) {
        String plain = cell.strip();
        return plain.length() == 1 && CROSSES.indexOf(plain.charAt(0)) >= 0;
    }

    /** Replaces the letters О К И, with which Russian tables say accountable, consulted and informed. */
    private static String latin(String text) {
        String letters = text.replace(" и ", "/").toUpperCase(Locale.ROOT);
        return letters.chars().anyMatch(c -> c == 'О' || c == 'К' || c == 'И')
                ? letters.replace('О', 'A').replace('К', 'C').replace('И', 'I')
                : text;
    }

    private static Optional<Set<Role>> words(String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s/,;.+&|()\\[\\]]+")) {
            if (word.isEmpty() || word.equals("and") || word.equals("и") || word.equals("und")) {
                continue;
            }
            Optional<Role> role = word(word);
            if (role.isEmpty()) {
                return Optional.empty();
            }
            roles.add(role.get());
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(roles);
    }

    private static Optional<Role> word(String word) {
        CellValue letter = CellValue.ofRoles(word.length() == 1 ? latin(word) : "");
        return letter.roles().size() == 1
                ? Optional.of(letter.roles().iterator().next())
                : WORDS.entrySet().stream().filter(it -> word.startsWith(it.getKey()))
                        .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()))
                        .map(Map.Entry::getValue);
    }
}
