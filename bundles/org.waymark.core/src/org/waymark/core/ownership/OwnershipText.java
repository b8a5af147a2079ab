package org.waymark.core.ownership;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.core.ownership.CellValue.Kind;
import org.waymark.model.cjm.Role;

/**
 * A cell of the ownership matrix with roles and influence in one text, as it is copied and pasted: {@code R/A 3},
 * {@code A}, {@code 3}, {@code –} for explicitly none, {@code (A 3)} for what comes from the stage. Read by the rules of
 * {@link CellValue}: with patience, without guessing.
 *
 * @param kind what the text is
 * @param roles the roles it names, absent when it says nothing about roles; empty means no role
 * @param influence 0..5, absent when it says nothing about influence
 */
public record OwnershipText(Kind kind, Optional<Set<Role>> roles, OptionalInt influence) {

    private static final OwnershipText UNCLEAR = plain(Kind.UNCLEAR);

    /** The text that says all of a cell: these roles, in the order R A C I S, and this influence 0..5. */
    public static OwnershipText of(Set<Role> roles, int influence) {
        return new OwnershipText(Kind.VALUE, Optional.of(Set.copyOf(roles)), OptionalInt.of(influence));
    }

    private static OwnershipText plain(Kind kind) {
        return new OwnershipText(kind, Optional.empty(), OptionalInt.empty());
    }

    /** Reads a text; what cannot be understood is {@link Kind#UNCLEAR}. */
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
     * What a cell shows, in one text that {@link #parse} reads back; a cell of a rolled-up matrix may mix own and inherited
     * roles, as {@code R/(A) 3}, which is for reading only.
     */
    public static String of(MatrixCell cell) {
        if (cell.explicitNone()) {
            return RoleLetters.NONE;
        }
        if (cell.isInherited()) {
            String influence = cell.influence() == 0 ? "" : Integer.toString(cell.influence());
            return "(" + joined(RoleLetters.of(cell.inherited()), influence) + ")";
        }
        return joined(RoleLetters.of(cell), RoleLetters.influence(cell));
    }

    private static String joined(String roles, String influence) {
        return roles.isEmpty() || influence.isEmpty() ? roles + influence : roles + " " + influence;
    }
}
