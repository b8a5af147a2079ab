package org.waymark.core.ownership;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.waymark.model.cjm.Role;

/**
 * What somebody wrote into a cell of the ownership matrix, in a spreadsheet or by pasting. Read with patience and without
 * guessing: letters in any order, case and separator, Cyrillic letters that look like the Latin ones, but nothing that
 * could mean two things.
 *
 * @param kind what it is
 * @param roles of a value or inherited value, in the order R A C I S; empty for influence
 * @param influence of a value or inherited value, 0..5; 0 for roles
 */
public record CellValue(Kind kind, Set<Role> roles, int influence) {

    /** What a cell may hold. */
    public enum Kind {
        /** Roles, or an influence. */
        VALUE,
        /** Nothing. */
        EMPTY,
        /** A dash: explicitly nothing to do here. */
        NONE,
        /** In brackets: what comes from the stage. */
        INHERITED,
        /** Something else. */
        UNCLEAR
    }

    private static final CellValue EMPTY = new CellValue(Kind.EMPTY, Set.of(), 0);
    private static final CellValue NONE = new CellValue(Kind.NONE, Set.of(), 0);
    private static final CellValue UNCLEAR = new CellValue(Kind.UNCLEAR, Set.of(), 0);

    /** Hyphens and dashes, whichever a keyboard or a correcting program makes of them. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String SEPARATORS = "/\\,;.+&|·-\u2013\u2014";
    /** Cyrillic А С Р І Ѕ in place of A C R I S; Р sounds like R and looks like P, which is no role. */
    private static final String CYRILLIC = "\u0410\u0421\u0420\u0406\u0405";
    private static final String LATIN = "ACRIS";
    private static final String LETTERS = "RACIS";

    /** Reads a cell with letters, such as {@code R/A}, {@code ra}, {@code (A)} or {@code –}. */
    public static CellValue ofRoles(String text) {
        return read(text, false);
    }

    /** Reads a cell with an influence, such as {@code 4}, {@code (2)} or {@code –}. */
    public static CellValue ofInfluence(String text) {
        return read(text, true);
    }

    private static CellValue read(String text, boolean number) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u00a0', ' ').strip();
        if (clean.isEmpty()) {
            return EMPTY;
        }
        if (clean.length() == 1 && DASHES.contains(clean)) {
            return NONE;
        }
        boolean brackets = clean.startsWith("(") && clean.endsWith(")");
        String inner = brackets ? clean.substring(1, clean.length() - 1).strip() : clean;
        Kind kind = brackets ? Kind.INHERITED : Kind.VALUE;
        return number ? influence(inner, kind) : roles(inner, kind);
    }

    private static CellValue roles(String text, Kind kind) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int cyrillic = CYRILLIC.indexOf(c);
            int letter = LETTERS.indexOf(cyrillic >= 0 ? LATIN.charAt(cyrillic) : c);
            if (letter >= 0) {
                roles.add(Role.get(letter));
            } else if (!Character.isWhitespace(c) && SEPARATORS.indexOf(c) < 0) {
                return UNCLEAR;
            }
        }
        return roles.isEmpty() ? UNCLEAR : new CellValue(kind, Collections.unmodifiableSet(roles), 0);
    }

    private static CellValue influence(String text, Kind kind) {
        try {
            // a spreadsheet may store 4 as 4.0 or, in a Russian locale, as the text 4,0
            if (text.length() > 20) {
                return UNCLEAR;
            }
            int influence = new BigDecimal(text.replace(',', '.')).intValueExact();
            return influence < 0 || influence > 5 ? UNCLEAR : new CellValue(kind, Set.of(), influence);
        } catch (NumberFormatException | ArithmeticException e) {
            // no number, or not a whole one
            return UNCLEAR;
        }
    }

    /** Whether the cell holds a value of its own, a dash included. */
    public boolean isOwn() {
        return kind == Kind.VALUE || kind == Kind.NONE;
    }
}
