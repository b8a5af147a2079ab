package org.waymark.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.waymark.core.text.Messages;
import org.waymark.core.workbook.Baseline;
import org.waymark.core.workbook.Baseline.FunctionBase;
import org.waymark.core.workbook.StateColumn;

/**
 * The headings of a matrix sheet and the meaning of its columns. They are found by content, not by position, because
 * readers insert rows and columns, delete the hidden ones, and rename sheets.
 *
 * @param field content of the cells
 * @param rolledUp true if functions are rolled up
 * @param idColumn column of the hidden ids, -1 if missing
 * @param nameColumn column of the names, -1 if missing
 * @param momentColumn -1 if missing
 * @param importanceColumn -1 if missing
 * @param functions functions by column
 * @param others headings of all other columns
 */
record MatrixHead(StateColumn field, boolean rolledUp, int idColumn, int nameColumn, int momentColumn,
        int importanceColumn, Map<Integer, FunctionBase> functions, Map<Integer, String> others) {

    /** Collects the rows of a sheet until the headings are found. */
    static final class Finder {

        /** Rows searched for the headings, which leaves room for a page of notes above them. */
        private static final int MOST_ROWS = 200;
        private static final List<Messages> LANGUAGES = List.of(Messages.of(MatrixHead.class, Locale.ENGLISH),
                Messages.of(MatrixHead.class, Locale.forLanguageTag("ru")));

        private final Baseline baseline;
        private final List<String[]> before = new ArrayList<>();

        Finder(Baseline baseline) {
            this.baseline = baseline;
        }

        /** Returns whether the headings may still follow. */
        boolean isSearching(ReadRow row) {
            return row.index() < MOST_ROWS;
        }

        Optional<MatrixHead> row(ReadRow row) {
            int name = find(row, "matrix_steps");
            int marker = marker(row);
            if (name < 0 && marker < 0) {
                before.add(row.copy());
                return Optional.empty();
            }
            Optional<StateColumn> field = field(row, marker);
            return field.map(it -> head(row, it, marker, name));
        }

        private MatrixHead head(ReadRow row, StateColumn field, int marker, int name) {
            int id = -1;
            for (int i = 0; i < row.size(); i++) {
                id = id < 0 && row.text(i).equals(MatrixSheet.ID_HEADING) ? i : id;
            }
            int moment = find(row, "matrix_moment");
            int importance = find(row, "matrix_importance");
            Set<Integer> ours = new HashSet<>(List.of(id, name, moment, importance, marker,
                    find(row, "raci_check"), find(row, "influence_sum")));
            Map<Integer, FunctionBase> functions = functions(row, ours);
            Map<Integer, String> others = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                if (!ours.contains(i) && !functions.containsKey(i) && !row.text(i).isBlank()) {
                    others.put(i, row.text(i));
                }
            }
            boolean rolledUp = marker >= 0 && row.text(marker).endsWith(MatrixSheet.ROLLED_UP);
            return new MatrixHead(field, rolledUp, id, name, moment, importance, functions, others);
        }

        /** Finds the functions by the hidden ids if present, else by code or name. */
        private Map<Integer, FunctionBase> functions(ReadRow head, Set<Integer> ours) {
            Map<Integer, FunctionBase> functions = new LinkedHashMap<>();
            for (String[] row : before) {
                for (int i = 0; i < row.length; i++) {
                    if (!ours.contains(i) && baseline.functions().containsKey(row[i])) {
                        functions.put(i, baseline.functions().get(row[i]));
                    }
                }
            }
            if (functions.isEmpty()) {
                for (int i = 0; i < head.size(); i++) {
                    Optional<FunctionBase> function = ours.contains(i)
                            ? Optional.empty()
                            : baseline.functionCalled(head.text(i));
                    if (function.isPresent()) {
                        functions.put(i, function.get());
                    }
                }
            }
            return functions;
        }

        private Optional<StateColumn> field(ReadRow row, int marker) {
            if (marker >= 0) {
                return Optional
                        .of(row.text(marker).startsWith(MatrixSheet.RACI) ? StateColumn.ROLES : StateColumn.INFLUENCE);
            }
            if (find(row, "raci_check") >= 0) {
                return Optional.of(StateColumn.ROLES);
            }
            if (find(row, "influence_sum") >= 0) {
                return Optional.of(StateColumn.INFLUENCE);
            }
            return hasTitle("raci_title")
                    ? Optional.of(StateColumn.ROLES)
                    : hasTitle("influence_title") ? Optional.of(StateColumn.INFLUENCE) : Optional.empty();
        }

        private boolean hasTitle(String key) {
            return before.stream().flatMap(Arrays::stream)
                    .anyMatch(text -> LANGUAGES.stream().anyMatch(it -> it.get(key).equals(text)));
        }

        private static int marker(ReadRow row) {
            Set<String> markers = Set.of(MatrixSheet.RACI, MatrixSheet.INFLUENCE,
                    MatrixSheet.RACI + MatrixSheet.ROLLED_UP, MatrixSheet.INFLUENCE + MatrixSheet.ROLLED_UP);
            for (int i = 0; i < row.size(); i++) {
                if (markers.contains(row.text(i))) {
                    return i;
                }
            }
            return -1;
        }

        private static int find(ReadRow row, String key) {
            for (int i = 0; i < row.size(); i++) {
                String text = row.text(i).strip();
                if (LANGUAGES.stream().anyMatch(it -> it.get(key).equals(text))) {
                    return i;
                }
            }
            return -1;
        }
    }
}
