package org.waymark.core.ownership;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.model.cjm.Role;

/**
 * A cell of the ownership matrix with roles and influence in one text, for copy and paste: {@code R/A 3}, {@code A},
 * {@code 3}, {@code –} for explicitly none, {@code (A 3)} for an inherited value. It is parsed by the rules of {@link
 * CellValue}.
 *
 * @param kind kind of the text
 * @param roles the roles, absent if the text contains none; empty means no role
 * @param influence 0..5, absent if the text contains none
 */
public record OwnershipText(Kind kind, Optional<Set<Role>> roles, OptionalInt influence) {

    private static final OwnershipText UNCLEAR = plain(Kind.UNCLEAR);

    /** Returns the complete text of a cell with these roles, in the order R A C I S, and this influence 0..5. */
    public static OwnershipText of(Set<Role> roles, int influence) {
        return new OwnershipText(Kind.VALUE, Optional.of(Set.copyOf(roles)), OptionalInt.of(influence));
    }

    private static OwnershipText plain(Kind kind) {
        return new OwnershipText(kind, Optional.empty(), OptionalInt.empty());
    }

    /** Parses a text; an ambiguous one is {@link Kind#UNCLEAR}. */
    public static OwnershipText parse(String text) {
        String clean = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('\u00a0', ' ').strip();
        Kind whole = CellValue.ofRoles(clean).kind();
        if (whole == Kind.EMPTY || whole == Kind.NONE) {
            return plain(whole);
        }
        boolean brackets = clean.startsWith("(") && clean.endsWith(")");
        String inner = brackets ? clean.substring(1, clean.length() - 1).strip() : clean;
        int digit = 0;
        while (digit < inner.length() && !Character.isDigit(inner.charAt(digit))) {
            digit++;
        }
        CellValue roles = CellValue.ofRoles(inner.substring(0, digit));
        CellValue influence = CellValue.ofInfluence(inner.substring(digit));
        boolean hasRoles = roles.kind() == Kind.VALUE;
        boolean hasInfluence = influence.kind() == Kind.VALUE;
        if (!hasRoles && roles.kind() != Kind.EMPTY || !hasInfluence && influence.kind() != Kind.EMPTY
                || !hasRoles && !hasInfluence) {
            return UNCLEAR;
        }
        return new OwnershipText(brackets ? Kind.INHERITED : Kind.VALUE,
                hasRoles ? Optional.of(roles.roles()) : Optional.empty(),
                hasInfluence ? OptionalInt.of(influence.influence()) : OptionalInt.empty());
    }

    /**
     * Returns the displayed text of a cell, which {@link #parse} reads. A cell of a rolled-up matrix may mix own and
     * inherited roles, as {@code R/(A) 3}, and is read-only.
     */
    public static String of(MatrixCell cell) {
        return of(cell, RoleSpelling.RACIS);
    }

    /** Returns the displayed text in the order of a spelling. */
    public static String of(MatrixCell cell, RoleSpelling spelling) {
        if (cell.explicitNone()) {
            return RoleLetters.NONE;
        }
        if (cell.isInherited()) {
            String influence = cell.influence() == 0 ? "" : Integer.toString(cell.influence());
            return "(" + joined(RoleLetters.of(cell.inherited(), spelling), influence) + ")";
        }
        return joined(RoleLetters.of(cell, spelling), RoleLetters.influence(cell));
    }

    private static String joined(String roles, String influence) {
        return roles.isEmpty() || influence.isEmpty() ? roles + influence : roles + " " + influence;
    }
}
