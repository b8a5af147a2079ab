package org.waymark.core.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.table.TableField.Content;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/**
 * The owners of the steps of existing journeys, as a table says it. Steps are found by the names of stage and
 * touchpoint, functions by name or code; nothing is created.
 *
 * @param claims what the table says of steps and functions that are there
 * @param items cells of what is not there or not understood; of everything else in the table nothing is said
 */
public record TableOwnership(List<Claim> claims, List<TableItem> items) {

    /**
     * A cell that assigns a function.
     *
     * @param roles its roles; empty for none
     * @param exactly whether other roles of the function at this step end
     * @param place its place
     * @param details further cells of its row: influence, authority, change
     */
    public record Claim(Step step, BusinessFunction function, Set<Role> roles, boolean exactly, TablePlace place,
            Map<TableField, String> details) {
    }

    /** Returns whether a table says who does what. */
    public static boolean isIn(TableOutline outline) {
        return outline.columns().stream().anyMatch(column -> column.filled() > 0 && owns(column.use()));
    }

    private static boolean owns(ColumnUse use) {
        return use instanceof ColumnUse.RolesOf || use instanceof ColumnUse.Field(TableField field)
                && (field.content() instanceof Content.Owners || field.content() instanceof Content.Assignment);
    }

    /** Returns what a table says of journeys of one portfolio. */
    public static TableOwnership of(TablePlan plan, Portfolio portfolio, List<Journey> journeys) {
        return new Reading(plan, portfolio, journeys).read();
    }

    /** One reading. */
    private static final class Reading {

        private final TablePlan plan;
        private final CellReaders readers;
        private final ImportCount count;
        private final LibraryNames names;
        private final List<JourneyMatch> all;
        private final List<Journey> journeys;
        private final List<Claim> claims = new ArrayList<>();

        Reading(TablePlan plan, Portfolio portfolio, List<Journey> journeys) {
            this.plan = plan;
            this.journeys = journeys;
            this.readers = new CellReaders(plan.outline());
            this.count = new ImportCount(plan.outline().sheet().name());
            this.names = new LibraryNames(portfolio, plan.outline().names(), false, count);
            this.all = journeys.stream().map(JourneyMatch::new).toList();
        }

        TableOwnership read() {
            for (PlannedJourney journey : plan.journeys()) {
                List<JourneyMatch> meant = new ArrayList<>();
                for (int i = 0; i < all.size(); i++) {
                    if (journey.name().isEmpty() || TableNames.folded(journey.name())
                            .equals(TableNames.folded(Labels.of(journeys.get(i))))) {
                        meant.add(all.get(i));
                    }
                }
                journey.stages().forEach(stage -> stage(stage, meant));
            }
            return new TableOwnership(claims, count.report(0, List.of()).items().stream()
                    .filter(item -> item.reason() != Reason.DASH).toList());
        }

        private void stage(PlannedStage planned, List<JourneyMatch> meant) {
            if (planned.step().values().stream().anyMatch(this::owns)) {
                List<Step> found = new ArrayList<>();
                meant.forEach(it -> it.stage(planned.step()).ifPresent(found::add));
                step(planned.step(), found, meant.stream().anyMatch(it -> it.isAmbiguous(planned.step())));
            }
            boolean anywhere = planned.step().name().isEmpty();
            for (PlannedStep touchpoint : planned.touchpoints()) {
                List<Step> found = new ArrayList<>();
                boolean several = false;
                for (JourneyMatch match : meant) {
                    Optional<org.waymark.model.cjm.Stage> stage = match.stage(planned.step());
                    if (anywhere || stage.isPresent()) {
                        match.touchpoint(stage, touchpoint).ifPresent(found::add);
                        several |= match.isAmbiguous(stage, touchpoint);
                    }
                    if (anywhere) {
                        // a list without stages may name them among the touchpoints, as our own matrix does
                        match.stage(touchpoint).ifPresent(found::add);
                    }
                }
                step(touchpoint, found, several);
            }
        }

        private boolean owns(PlannedValue value) {
            return TableOwnership.owns(readers.use(value.use()));
        }

        private void step(PlannedStep planned, List<Step> found, boolean several) {
            List<PlannedValue> values = planned.values().stream().filter(this::owns).toList();
            if (values.isEmpty()) {
                return;
            }
            if (found.size() != 1 || several) {
                PlannedValue first = values.getFirst();
                count.add(several || found.size() > 1 ? Reason.AMBIGUOUS : Reason.UNMATCHED, first, planned.name());
                return;
            }
            Map<TableField, PlannedValue> row = new EnumMap<>(TableField.class);
            for (PlannedValue value : values) {
                if (!row.isEmpty() && row.values().iterator().next().row() != value.row()) {
                    assignment(found.getFirst(), row);
                }
                switch (readers.use(value.use())) {
                    case ColumnUse.RolesOf(String function) -> roles(found.getFirst(), function, value);
                    case ColumnUse.Field(TableField field) when field.content() instanceof Content.Owners(Role role) ->
                        owners(found.getFirst(), role, value);
                    case ColumnUse.Field(TableField field) -> row.put(field, value);
                    default -> throw new IllegalStateException(value.toString());
                }
            }
            assignment(found.getFirst(), row);
        }

        private void roles(Step step, String function, PlannedValue value) {
            Optional<Set<Role>> roles = DashCell.is(value.text())
                    ? Optional.of(Set.of())
                    : RoleText.read(value.text());
            if (roles.isEmpty()) {
                count.add(Reason.NOT_A_ROLE, value, function);
                return;
            }
            function(function, value).ifPresent(its -> add(step, its, roles.get(), true, value, Map.of()));
        }

        private void owners(Step step, Role role, PlannedValue value) {
            if (DashCell.is(value.text())) {
                return;
            }
            Optional<NamedElement> one = names.find(Literals.PORTFOLIO__FUNCTIONS, value.text().strip());
            for (String name : one.isPresent() ? List.of(value.text().strip()) : readers.names(value.text())) {
                Optional<Set<Role>> behind = OwnerWriter.rolesBehind(name);
                String plain = behind.isPresent() ? name.substring(0, name.lastIndexOf('(')).strip() : name;
                function(plain, value).ifPresent(its -> add(step, its, behind.orElse(EnumSet.of(role)), false, value,
                        Map.of()));
            }
        }

        private void assignment(Step step, Map<TableField, PlannedValue> row) {
            if (row.isEmpty()) {
                return;
            }
            PlannedValue named = row.getOrDefault(TableField.FUNCTION, row.get(TableField.CODE));
            if (named == null) {
                PlannedValue first = row.values().iterator().next();
                count.add(Reason.NO_FUNCTION, first, "");
                row.clear();
                return;
            }
            PlannedValue letters = row.get(TableField.ROLES);
            Optional<Set<Role>> roles = letters == null ? Optional.empty() : RoleText.read(letters.text());
            if (letters != null && roles.isEmpty() && !DashCell.is(letters.text())) {
                count.add(Reason.NOT_A_ROLE, letters, named.text());
            } else {
                Map<TableField, String> details = new EnumMap<>(TableField.class);
                for (TableField field : List.of(TableField.INFLUENCE, TableField.AUTHORITY, TableField.CHANGE)) {
                    if (row.containsKey(field)) {
                        details.put(field, row.get(field).text());
                    }
                }
                Set<Role> stated = letters == null && !readers.hasRoles()
                        ? EnumSet.of(Role.RESPONSIBLE)
                        : roles.orElse(Set.of());
                function(named.text().strip(), named).ifPresent(
                        its -> add(step, its, stated, letters != null, letters == null ? named : letters, details));
            }
            row.clear();
        }

        private Optional<BusinessFunction> function(String name, PlannedValue value) {
            return names.of(Literals.PORTFOLIO__FUNCTIONS, name, value).map(BusinessFunction.class::cast);
        }

        private void add(Step step, BusinessFunction function, Set<Role> roles, boolean exactly, PlannedValue value,
                Map<TableField, String> details) {
            claims.add(new Claim(step, function, roles, exactly,
                    new TablePlace(plan.outline().sheet().name(), value.row(), value.column()), details));
        }
    }
}
