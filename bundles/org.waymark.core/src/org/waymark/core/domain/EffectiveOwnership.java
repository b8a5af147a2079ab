package org.waymark.core.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * The ownerships that are effective at one stage or touchpoint. A touchpoint inherits each ownership of its stage whose
 * function it does not list itself, and a micro-interaction those of its touchpoint in the same way. An inherited
 * accountable role counts only if the step has none of its own; one that does not count is not passed on. An ownership
 * with neither role nor influence states that the function explicitly has no part; it overrides an inherited one and is
 * not inherited. Ownerships without a function are ignored.
 *
 * @param all the step's own ownerships first, then the inherited ones, each in the order of the model; one for each
 *     function
 */
public record EffectiveOwnership(List<Held> all) {

    /** Number of ownerships that are looked through one by one. */
    private static final int FEW = 16;

    private static final int ACCOUNTABLE = 1 << Role.ACCOUNTABLE_VALUE;

    /** Every combination of roles, shared because a large portfolio has a hundred thousand of them. */
    private static final List<Set<Role>> COMBINATIONS = IntStream.range(0, 1 << Role.values().length)
            .mapToObj(EffectiveOwnership::combination).toList();

    /**
     * The effective ownership of one function at a step.
     *
     * @param function a stand-in for a dangling reference
     * @param stated elements that state it, of this step or of the one it is inherited from; several only in a file
     *     that lists a function twice, whose ownerships are combined
     * @param roles in the order R A C I S; without an accountable role that does not count for the steps below
     * @param influence 0..5; ratings outside are limited to this range
     * @param inherited true if the step itself does not list the function
     */
    public record Held(BusinessFunction function, List<Ownership> stated, Set<Role> roles, int influence,
            boolean inherited) {

        /** Returns whether the step states that the function explicitly has no part. */
        public boolean isExplicitlyNone() {
            return roles.isEmpty() && influence == 0;
        }

        /** Returns whether the function is accountable; a dangling reference makes nobody accountable. */
        private boolean isAccountable() {
            return roles.contains(Role.ACCOUNTABLE) && !function.eIsProxy();
        }
    }

    public EffectiveOwnership {
        all = List.copyOf(all);
    }

    /** Computes the effective ownerships of a step, including those inherited from its owners. */
    public static EffectiveOwnership of(Step step) {
        return step instanceof Touchpoint touchpoint && step.eContainer() instanceof Step around
                ? of(around).inside(touchpoint)
                : new EffectiveOwnership(own(step));
    }

    /** Computes the effective ownerships of a touchpoint directly inside this step. */
    public EffectiveOwnership inside(Touchpoint touchpoint) {
        return inside(own(touchpoint));
    }

    private EffectiveOwnership inside(List<Held> found) {
        Predicate<BusinessFunction> listed = known(List.copyOf(found));
        boolean ownAccountable = namesAccountable();
        for (Held held : all) {
            Set<Role> roles = ownAccountable && held.inherited
                    ? COMBINATIONS.get(bits(held.roles) & ~ACCOUNTABLE)
                    : held.roles;
            boolean something = !roles.isEmpty() || held.influence > 0;
            if (something && !listed.test(held.function)) {
                found.add(new Held(held.function, held.stated, roles, held.influence, true));
            }
        }
        return new EffectiveOwnership(found);
    }

    /** Says of functions whether one of the ownerships is of them. Most steps have few; a long list gets an index. */
    private static Predicate<BusinessFunction> known(List<Held> ownerships) {
        if (ownerships.size() <= FEW) {
            return function -> indexOf(ownerships, function) >= 0;
        }
        Set<BusinessFunction> functions = Collections.newSetFromMap(new IdentityHashMap<>());
        ownerships.forEach(held -> functions.add(held.function));
        return functions::contains;
    }

    private static List<Held> own(Step step) {
        Map<BusinessFunction, List<Ownership>> stated = new LinkedHashMap<>();
        for (Ownership ownership : ownerships(step)) {
            if (ownership.getFunction() != null) {
                stated.computeIfAbsent(ownership.getFunction(), f -> new ArrayList<>(1)).add(ownership);
            }
        }
        List<Held> found = new ArrayList<>();
        stated.forEach((function, ownerships) -> {
            int roles = 0;
            int influence = 0;
            for (Ownership ownership : ownerships) {
                roles |= bits(ModelLists.at(ownership, CjmPackage.OWNERSHIP__ROLES));
                influence = Math.max(influence, Math.clamp(ownership.getInfluence(), 0, 5));
            }
            found.add(new Held(function, List.copyOf(ownerships), COMBINATIONS.get(roles), influence, false));
        });
        return found;
    }

    /** Returns the accountable functions that count: those the step names, else the inherited ones. */
    public List<Held> accountable() {
        boolean own = namesAccountable();
        return all.stream().filter(held -> held.isAccountable() && !(own && held.inherited)).toList();
    }

    /** Returns the functions with a role that counts here. */
    public List<Held> with(Role role) {
        return role == Role.ACCOUNTABLE
                ? accountable()
                : all.stream().filter(held -> held.roles.contains(role)).toList();
    }

    private boolean namesAccountable() {
        return all.stream().anyMatch(held -> !held.inherited && held.isAccountable());
    }

    /** Returns the effective ownership of a function; empty if it is not mentioned. */
    public Optional<Held> find(BusinessFunction function) {
        int index = indexOf(all, function);
        return index < 0 ? Optional.empty() : Optional.of(all.get(index));
    }

    /** Returns the ownership that a step inherits, or would inherit, for a function; empty if its owners state none. */
    public static Optional<Held> inherited(Step step, BusinessFunction function) {
        return step.eContainer() instanceof Step around
                ? of(around).inside(new ArrayList<>()).find(function)
                : Optional.empty();
    }

    /** Returns the ownership that a step itself states for a function, the first of several. */
    public static Optional<Ownership> stated(Step step, BusinessFunction function) {
        return step.getOwnerships().stream().filter(ownership -> ownership.getFunction() == function).findFirst();
    }

    /** Returns whether any stage or touchpoint of the journey states an ownership. */
    public static boolean isBegun(Journey journey) {
        for (Stage stage : ModelLists.<Stage>at(journey, CjmPackage.JOURNEY__STAGES)) {
            if (states(stage) || ModelLists.<Touchpoint>at(stage, CjmPackage.STAGE__TOUCHPOINTS).stream()
                    .anyMatch(EffectiveOwnership::states)) {
                return true;
            }
        }
        return false;
    }

    private static boolean states(Step step) {
        return ownerships(step).stream().anyMatch(ownership -> ownership.getFunction() != null);
    }

    private static List<Ownership> ownerships(Step step) {
        return ModelLists.at(step, CjmPackage.STEP__OWNERSHIPS);
    }

    private static int indexOf(List<Held> held, BusinessFunction function) {
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).function == function) {
                return i;
            }
        }
        return -1;
    }

    private static int bits(Iterable<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= 1 << role.getValue();
        }
        return bits;
    }

    private static Set<Role> combination(int bits) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if ((bits & 1 << role.getValue()) != 0) {
                roles.add(role);
            }
        }
        return Collections.unmodifiableSet(roles);
    }
}
