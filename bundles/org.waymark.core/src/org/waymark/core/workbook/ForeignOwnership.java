package org.waymark.core.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.ownership.CellValue;
import org.waymark.core.ownership.RoleLetters;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.table.TableField;
import org.waymark.core.table.TableItem;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TableOwnership;
import org.waymark.core.table.TableOwnership.Claim;
import org.waymark.core.table.TablePlace;
import org.waymark.core.table.TablePlan;
import org.waymark.core.workbook.ImportItem.Kind;
import org.waymark.core.workbook.ImportItem.Reason;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Step;

/**
 * Imports who does what from tables that are no ownership workbook of ours. Only ownership is taken, of steps and
 * functions that are there; rows that belong to none are listed.
 */
public final class ForeignOwnership {

    private record Key(Step step, BusinessFunction function) {
    }

    private final Baseline baseline;
    private final Map<Key, Set<Role>> roles = new LinkedHashMap<>();
    private final Map<Key, Claim> first = new LinkedHashMap<>();
    private final List<WorkbookEdit> edits = new ArrayList<>();
    private final List<ImportItem> items = new ArrayList<>();

    private ForeignOwnership(PortfolioDocument document, Locale locale) {
        this.baseline = Baseline.of(document.portfolio(), Ids::idOf, locale);
    }

    /**
     * Compares tables with the current portfolio; changes nothing.
     *
     * @param tables tables that say who does what
     * @param locale language of the texts that are compared
     */
    public static ImportReport read(PortfolioDocument document, List<TableOutline> tables, Locale locale,
            BooleanSupplier cancelled) {
        ForeignOwnership reading = new ForeignOwnership(document, locale);
        for (TableOutline table : tables) {
            reading.add(TableOwnership.of(TablePlan.of(table, cancelled), document.portfolio(),
                    document.portfolio().getJourneys().stream().filter(it -> !it.eIsProxy()).toList()));
        }
        reading.edit();
        reading.items
                .add(new ImportItem(Kind.NOTE, Reason.FOREIGN_TABLE, Optional.empty(), "", "", "", "", "", "", ""));
        return OwnershipMerger.merge(document, reading.baseline, reading.edits, reading.items);
    }

    private void add(TableOwnership ownership) {
        for (Claim claim : ownership.claims()) {
            Key key = new Key(claim.step(), claim.function());
            boolean known = roles.containsKey(key);
            Set<Role> all = roles.computeIfAbsent(key, it -> claim.exactly()
                    ? EnumSet.noneOf(Role.class)
                    : stated(claim.step(), claim.function()));
            all.addAll(claim.roles());
            if (!known) {
                first.put(key, claim);
            }
            details(claim);
        }
        ownership.items().forEach(this::leave);
    }

    private static Set<Role> stated(Step step, BusinessFunction function) {
        Set<Role> stated = EnumSet.noneOf(Role.class);
        EffectiveOwnership.stated(step, function).map(Ownership::getRoles).ifPresent(stated::addAll);
        return stated;
    }

    private void edit() {
        roles.forEach((key, after) -> {
            String before = shown(key, StateColumn.ROLES);
            String text = after.isEmpty() ? RoleLetters.NONE : RoleLetters.of(after);
            boolean nothing = after.isEmpty() && before.isEmpty();
            if (!nothing && !StateColumn.ROLES.isSame(before, text)) {
                edits.add(edit(key, AssignmentColumn.ROLES, before, text, first.get(key).place()));
            }
        });
    }

    private void details(Claim claim) {
        Key key = new Key(claim.step(), claim.function());
        String influence = claim.details().getOrDefault(TableField.INFLUENCE, "");
        String before = shown(key, StateColumn.INFLUENCE);
        if (CellValue.ofInfluence(influence).kind() != CellValue.Kind.EMPTY
                && !StateColumn.INFLUENCE.isSame(before, influence)) {
            edits.add(edit(key, AssignmentColumn.INFLUENCE, before, influence, claim.place()));
        }
        Optional<Ownership> own = EffectiveOwnership.stated(claim.step(), claim.function());
        text(key, AssignmentColumn.AUTHORITY, own.map(Ownership::getAuthority).orElse(""),
                claim.details().getOrDefault(TableField.AUTHORITY, ""), claim.place());
        text(key, AssignmentColumn.CHANGE, own.map(Ownership::getChange).orElse(""),
                claim.details().getOrDefault(TableField.CHANGE, ""), claim.place());
    }

    private void text(Key key, AssignmentColumn column, String before, String after, TablePlace place) {
        if (!after.isBlank() && !column.isSame(before, after)) {
            edits.add(edit(key, column, before, after, place));
        }
    }

    private String shown(Key key, StateColumn column) {
        Baseline.StepBase step = baseline.steps().get(Ids.idOf(key.step()));
        Baseline.FunctionBase function = baseline.functions().get(Ids.idOf(key.function()));
        return step == null || function == null ? "" : column.text(step.cell(function));
    }

    private WorkbookEdit edit(Key key, AssignmentColumn column, String before, String after, TablePlace place) {
        return new WorkbookEdit(Ids.idOf(key.step()), Ids.idOf(key.function()), column, before, after, place.sheet(),
                cell(place));
    }

    private static String cell(TablePlace place) {
        return place.row() <= 0 ? "" : (place.column() < 0 ? "" : TablePlace.letters(place.column())) + place.row();
    }

    private void leave(TableItem item) {
        Reason reason = switch (item.reason()) {
            case UNMATCHED -> Reason.UNKNOWN_ROW;
            case AMBIGUOUS -> Reason.NAME_NOT_UNIQUE;
            case UNKNOWN_NAME, NO_FUNCTION -> Reason.UNKNOWN_FUNCTION;
            default -> Reason.NOT_READ;
        };
        boolean row = reason == Reason.UNKNOWN_ROW || reason == Reason.NAME_NOT_UNIQUE;
        items.add(new ImportItem(Kind.LEFT_OUT, reason, Optional.of(AssignmentColumn.ROLES), item.place().sheet(),
                cell(item.place()), "", row ? item.detail() : "", reason == Reason.NOT_READ ? item.detail() : "", "",
                reason == Reason.NAME_NOT_UNIQUE ? item.detail() : item.text()));
    }
}
