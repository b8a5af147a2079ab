package org.waymark.core.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/** Writes who does what at one step: cells of a RACI table, names of owners, and rows of a list of assignments. */
final class OwnerWriter {

    private final CellReaders readers;
    private final LibraryNames names;
    private final ImportCount count;
    private final Step step;
    private final boolean fresh;
    private final Map<BusinessFunction, Ownership> stated = new HashMap<>();
    private final Set<BusinessFunction> accountable = new HashSet<>();
    private final Set<BusinessFunction> touched = new HashSet<>();
    private final Map<TableField, PlannedValue> row = new EnumMap<>(TableField.class);
    private boolean loaded;
    private boolean namesAccountable;

    OwnerWriter(CellReaders readers, LibraryNames names, ImportCount count, Step step, boolean fresh) {
        this.readers = readers;
        this.names = names;
        this.count = count;
        this.step = step;
        this.fresh = fresh;
    }

    /** Writes a cell of the column of a function: its roles are those of the cell. */
    void roles(String function, PlannedValue value) {
        boolean dash = DashCell.is(value.text());
        Optional<Set<Role>> roles = RoleText.read(value.text());
        if (dash && fresh) {
            count.dash();
            return;
        }
        if (!dash && roles.isEmpty()) {
            count.add(Reason.NOT_A_ROLE, value, function);
            return;
        }
        Optional<BusinessFunction> its = function(function, value);
        if (its.isPresent() && dash) {
            clear(its.get());
        } else if (its.isPresent()) {
            set(its.get(), roles.get(), true);
        }
    }

    private void clear(BusinessFunction function) {
        count.dash();
        Optional<Ownership> own = find(function);
        if (own.isPresent()) {
            step.getOwnerships().remove(own.get());
            stated.remove(function);
            count.cleared();
        } else if (EffectiveOwnership.of(step).find(function).isPresent()) {
            // only an own entry can say that an inherited one does not count here
            create(function);
            count.cleared();
        }
    }

    /** Writes names of functions with one role; a role in brackets behind a name counts for this name. */
    void named(Role role, PlannedValue value) {
        if (DashCell.is(value.text())) {
            count.dash();
            if (!fresh) {
                load();
                boolean any = false;
                for (Ownership own : List.copyOf(step.getOwnerships())) {
                    any |= own.getRoles().contains(role);
                    remove(own, role);
                }
                if (any) {
                    count.cleared();
                }
            }
            return;
        }
        String whole = DashCell.text(value.text()).strip();
        Optional<NamedElement> one = names.find(Literals.PORTFOLIO__FUNCTIONS, whole);
        for (String name : one.isPresent() ? List.of(whole) : readers.names(value.text())) {
            Optional<Set<Role>> ofName = rolesBehind(name);
            String plain = ofName.isPresent() ? name.substring(0, name.lastIndexOf('(')).strip() : name;
            Optional<BusinessFunction> its = function(plain, value);
            if (its.isPresent()) {
                Set<Role> roles = ofName.orElse(EnumSet.of(role));
                set(its.get(), roles, false);
                if (role == Role.ACCOUNTABLE && roles.contains(Role.ACCOUNTABLE)) {
                    namesAccountable = true;
                    accountable.add(its.get());
                }
            }
        }
    }

    /** Returns the roles in brackets behind a name; empty if there are none. */
    static Optional<Set<Role>> rolesBehind(String name) {
        int open = name.lastIndexOf('(');
        return open > 0 && name.endsWith(")")
                ? RoleText.read(name.substring(open + 1, name.length() - 1))
                : Optional.empty();
    }

    /** Takes a cell of a list of assignments; all cells of a row together are one assignment. */
    void assignment(TableField field, PlannedValue value) {
        if (!row.isEmpty() && row.values().iterator().next().row() != value.row()) {
            flush();
        }
        row.put(field, value);
    }

    /** Writes what waits for the end of the step's cells. */
    void finish() {
        flush();
        if (namesAccountable && !fresh) {
            for (Ownership own : List.copyOf(step.getOwnerships())) {
                if (own.getRoles().contains(Role.ACCOUNTABLE) && !accountable.contains(own.getFunction())) {
                    remove(own, Role.ACCOUNTABLE);
                    count.changed();
                }
            }
        }
    }

    private void flush() {
        if (row.isEmpty()) {
            return;
        }
        PlannedValue named = row.containsKey(TableField.FUNCTION)
                ? row.get(TableField.FUNCTION)
                : row.get(TableField.CODE);
        if (named == null) {
            row.values().forEach(value -> count.add(Reason.NO_FUNCTION, value, ""));
            row.clear();
            return;
        }
        Optional<NamedElement> one = names.find(Literals.PORTFOLIO__FUNCTIONS, named.text().strip());
        for (String name : one.isPresent() ? List.of(named.text().strip()) : readers.names(named.text())) {
            function(name, named).ifPresent(this::assign);
        }
        row.clear();
    }

    private void assign(BusinessFunction function) {
        PlannedValue letters = row.get(TableField.ROLES);
        Optional<Set<Role>> roles = letters == null ? Optional.empty() : RoleText.read(letters.text());
        PlannedValue rated = row.get(TableField.INFLUENCE);
        CellValue influence = rated == null ? CellValue.ofInfluence("") : CellValue.ofInfluence(rated.text());
        if (letters != null && roles.isEmpty() && !DashCell.is(letters.text())) {
            count.add(Reason.NOT_A_ROLE, letters, function.getName());
        }
        if (rated != null && influence.kind() == CellValue.Kind.UNCLEAR) {
            count.add(Reason.NOT_AN_INFLUENCE, rated, "0..5");
        }
        boolean nothing = letters == null && rated == null && row.size() <= 2 && !readers.hasRoles();
        Set<Role> stating = nothing ? EnumSet.of(Role.RESPONSIBLE) : roles.orElse(Set.of());
        Ownership own = set(function, stating, letters != null && !fresh);
        PlannedValue code = row.get(TableField.CODE);
        if (code != null && (function.getCode() == null || function.getCode().isBlank())) {
            function.setCode(TextCleaner.clean(code.text().strip()));
        }
        if (influence.influence() > 0 && own.getInfluence() != influence.influence()) {
            own.setInfluence(influence.influence());
            count.set();
        }
        details(own);
    }

    private void details(Ownership own) {
        PlannedValue authority = row.get(TableField.AUTHORITY);
        if (authority != null) {
            own.setAuthority(TextCleaner.clean(authority.text()));
            count.set();
        }
        PlannedValue change = row.get(TableField.CHANGE);
        if (change != null) {
            own.setChange(TextCleaner.clean(change.text()));
            count.set();
        }
        PlannedValue metrics = row.get(TableField.METRICS);
        if (metrics != null) {
            ModelLists.addAll(own.getMetrics(), readers.values(metrics.text()).stream()
                    .flatMap(it -> names.of(Literals.PORTFOLIO__METRICS, it, metrics).stream()).map(Metric.class::cast)
                    .toList());
            count.set();
        }
        PlannedValue effect = row.get(TableField.METRIC_EFFECT);
        if (effect != null) {
            StepWriter.choice(Literals.METRIC_EFFECT, effect.text().strip()).ifPresentOrElse(
                    it -> own.eSet(Literals.OWNERSHIP__METRIC_EFFECT, it.getInstance()),
                    () -> count.add(Reason.UNKNOWN_CHOICE, effect, ""));
        }
    }

    private Optional<BusinessFunction> function(String name, PlannedValue value) {
        return names.of(Literals.PORTFOLIO__FUNCTIONS, name, value).map(BusinessFunction.class::cast);
    }

    /** @param exactly whether other roles of the function end */
    private Ownership set(BusinessFunction function, Set<Role> roles, boolean exactly) {
        Optional<Ownership> known = find(function);
        Ownership own = known.orElseGet(() -> create(function));
        EnumSet<Role> before = EnumSet.noneOf(Role.class);
        before.addAll(own.getRoles());
        EnumSet<Role> after = exactly && !touched.contains(function) ? EnumSet.noneOf(Role.class) : before.clone();
        after.addAll(roles);
        touched.add(function);
        if (!before.equals(after)) {
            own.getRoles().clear();
            own.getRoles().addAll(after);
        }
        count.written(known.isEmpty() || before.isEmpty(), !before.equals(after));
        return own;
    }

    private Ownership create(BusinessFunction function) {
        Ownership fresh = CjmFactory.eINSTANCE.createOwnership();
        fresh.setFunction(function);
        step.getOwnerships().add(fresh);
        stated.put(function, fresh);
        return fresh;
    }

    private Optional<Ownership> find(BusinessFunction function) {
        load();
        return Optional.ofNullable(stated.get(function));
    }

    private void load() {
        if (!loaded) {
            loaded = true;
            step.getOwnerships().forEach(it -> stated.putIfAbsent(it.getFunction(), it));
        }
    }

    /** Ends one role; an entry that says nothing any more goes. */
    private void remove(Ownership own, Role role) {
        own.getRoles().remove(role);
        if (own.getRoles().isEmpty() && own.getInfluence() == 0 && own.getAuthority() == null && own.getChange() == null
                && own.getMetrics().isEmpty() && own.getComments().isEmpty()) {
            step.getOwnerships().remove(own);
            stated.remove(own.getFunction());
        }
    }
}
