package org.waymark.core.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.waymark.model.cjm.Role;

/** Formats roles as the letters of a RACI chart: R, A, C, I, S, in this order. */
public final class RoleLetters {

    /** Shown in a cell whose function explicitly has no part. */
    public static final String NONE = "–";

    private static final String LETTERS = "RACIS";

    /** The letters of every combination of roles: a large matrix has them in millions of cells. */
    private static final Map<RoleSpelling, List<String>> TEXTS = Arrays.stream(RoleSpelling.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RoleLetters::texts));

    private RoleLetters() {
    }

    /** Returns the letter of a role, the same in every language. */
    public static char letter(Role role) {
        return LETTERS.charAt(role.getValue());
    }

    /** Returns the letters joined by slashes, such as {@code R/A}; empty for no role. */
    public static String of(Set<Role> roles) {
        return of(roles, RoleSpelling.RACIS);
    }

    /** Returns the letters in the order of a spelling. */
    public static String of(Set<Role> roles, RoleSpelling spelling) {
        // most cells of a matrix are empty
        return roles.isEmpty() ? "" : TEXTS.get(spelling).get(bits(roles));
    }

    private static List<String> texts(RoleSpelling spelling) {
        return IntStream.range(0, 1 << LETTERS.length())
                .mapToObj(bits -> spelling.sorted(Role.VALUES.stream().filter(role -> (bits & bit(role)) != 0)
                        .collect(Collectors.toSet())).stream().map(role -> String.valueOf(letter(role)))
                        .collect(Collectors.joining("/")))
                .toList();
    }

    private static int bits(Set<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= bit(role);
        }
        return bits;
    }

    private static int bit(Role role) {
        return 1 << role.getValue();
    }

    /**
     * Returns the roles of a cell: {@code R/A} own, {@code (A)} inherited, {@code R/(A)} both, {@link #NONE}, or empty.
     */
    public static String of(MatrixCell cell) {
        return of(cell, RoleSpelling.RACIS);
    }

    /** Returns the roles of a cell in the order of a spelling. */
    public static String of(MatrixCell cell, RoleSpelling spelling) {
        if (cell.explicitNone()) {
            return NONE;
        }
        String own = of(cell.own(), spelling);
        if (cell.inherited().isEmpty()) {
            return own;
        }
        String inherited = "(" + of(cell.inherited(), spelling) + ")";
        return own.isEmpty() ? inherited : own + "/" + inherited;
    }

    /** Returns the influence of a cell: a number, {@code (2)} inherited, {@link #NONE}, or empty. */
    public static String influence(MatrixCell cell) {
        if (cell.explicitNone()) {
            return NONE;
        }
        if (cell.influenceInherited()) {
            return "(" + cell.influence() + ")";
        }
        return cell.influence() > 0 || !cell.own().isEmpty() ? Integer.toString(cell.influence()) : "";
    }

    /** Returns the roles of an assignment; {@link #NONE} if the function explicitly has no part. */
    public static String of(Assignment assignment) {
        return assignment.roles().isEmpty() && assignment.influence() == 0 ? NONE : of(assignment.roles());
    }
}
