package org.waymark.core.ownership;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.waymark.model.cjm.Role;

/**
 * The value of a text in a cell of the ownership matrix, typed in a spreadsheet or pasted. Letters are accepted in any
 * order, case and separator, and Cyrillic letters of the same shape count as Latin ones. Nothing ambiguous is guessed.
 *
 * @param kind kind of the value
 * @param roles roles of a value or inherited value, in the order R A C I S; empty for influence
 * @param influence influence of a value or inherited value, 0..5; 0 for roles
 */
public record CellValue(Kind kind, Set<Role> roles, int influence) {

    /** The kinds of values. */
    public enum Kind {
        /** Roles, or an influence. */
        VALUE,
        /** An empty cell. */
        EMPTY,
        /** A dash: explicitly none. */
        NONE,
        /** A value in brackets: inherited from the stage. */
        INHERITED,
        /** Anything else. */
        UNCLEAR
    }

    private static final CellValue EMPTY = new CellValue(Kind.EMPTY, Set.of(), 0);
    private static final CellValue NONE = new CellValue(Kind.NONE, Set.of(), 0);
    private static final CellValue UNCLEAR = new CellValue(Kind.UNCLEAR, Set.of(), 0);

    /** Hyphens and dashes that keyboards or autocorrection produce. */
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String SEPARATORS = "/\\,;.+&|·-\u2013\u2014";
    /**
     * Cyrillic А С Р І Ѕ for A C R I S. Р sounds like R and looks like P, which is no role. ® and © are what word
     * processors make of (r) and (c).
     */
    private static final String OTHERS = "\u0410\u0421\u0420\u0406\u0405\u00ae\u00a9";
    private static final String LATIN = "ACRISRC";
    private static final String LETTERS = "RACIS";

    /** Parses a cell with letters, such as {@code R/A}, {@code ra}, {@code (A)} or {@code –}. */
    public static CellValue ofRoles(String text) {
        return read(text, false);
    }

    /** Parses a cell with an influence, such as {@code 4}, {@code (2)} or {@code –}. */
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
            int other = OTHERS.indexOf(c);
            int letter = LETTERS.indexOf(other >= 0 ? LATIN.charAt(other) : c);
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
            // not a number, or not a whole one
            return UNCLEAR;
        }
    }

    /** Returns whether the cell has a value of its own, including a dash. */
    public boolean isOwn() {
        return kind == Kind.VALUE || kind == Kind.NONE;
    }
}
