package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.table.TableItem.Reason;

/** A plan under construction. The same name again is the same journey, stage or touchpoint. */
final class PlanBuilder {

    /** A stage or touchpoint under construction. */
    static final class Step {

        private final String name;
        private final String id;
        private final int row;
        private final int column;
        private final List<PlannedValue> values = new ArrayList<>(4);
        private boolean seen;

        private Step(String name, String id, int row, int column) {
            this.name = name;
            this.id = id;
            this.row = row;
            this.column = column;
        }

        void add(PlannedValue value) {
            values.add(value);
        }

        /** Returns whether no row has named it before. */
        boolean isNew() {
            return !seen;
        }

        void seen() {
            seen = true;
        }

        String name() {
            return name;
        }

        private PlannedStep planned() {
            return new PlannedStep(name, id, row, column, values);
        }
    }

    /** A stage under construction. */
    static final class StageSteps {

        private final Step step;
        private final List<Step> touchpoints = new ArrayList<>();
        private final Map<String, Step> known = new HashMap<>();

        private StageSteps(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }

        /** Returns the touchpoint of a name or id, the first time a new one. */
        Step touchpoint(String name, String id, int row, int column) {
            return known.computeIfAbsent(key(name, id), key -> {
                Step touchpoint = new Step(name, id, row, column);
                touchpoints.add(touchpoint);
                return touchpoint;
            });
        }

        private PlannedStage planned() {
            return new PlannedStage(step.planned(), touchpoints.stream().map(Step::planned).toList());
        }
    }

    /** A journey under construction. */
    static final class JourneySteps {

        private final String name;
        private final List<StageSteps> stages = new ArrayList<>();
        private final Map<String, StageSteps> known = new HashMap<>();

        private JourneySteps(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /** Returns the stage of a name or id, the first time a new one. */
        StageSteps stage(String stage, String id, int row, int column) {
            return known.computeIfAbsent(key(stage, id), key -> {
                StageSteps fresh = new StageSteps(new Step(stage, id, row, column));
                stages.add(fresh);
                return fresh;
            });
        }
    }

    private final String sheet;
    private final List<JourneySteps> journeys = new ArrayList<>();
    private final Map<String, JourneySteps> known = new HashMap<>();
    private final List<TableItem> items = new ArrayList<>();
    private int sameRows;
    private int firstSame;
    private int byStage;

    PlanBuilder(String sheet) {
        this.sheet = sheet;
    }

    /** Returns the journey of a name, the first time a new one. */
    JourneySteps journey(String name) {
        return known.computeIfAbsent(key(name, ""), key -> {
            JourneySteps journey = new JourneySteps(name);
            journeys.add(journey);
            return journey;
        });
    }

    /** Notes a row that adds to a touchpoint of an earlier row. */
    void same(int row) {
        firstSame = sameRows == 0 ? row : firstSame;
        sameRows++;
    }

    /** Notes a touchpoint that has the name of its stage. */
    void namedByStage() {
        byStage++;
    }

    void add(Reason reason, int row, int column, String text, String detail) {
        items.add(new TableItem(reason, new TablePlace(sheet, row, column), text, detail));
    }

    List<PlannedJourney> journeys() {
        return journeys.stream()
                .map(it -> new PlannedJourney(it.name, it.stages.stream().map(StageSteps::planned).toList())).toList();
    }

    List<TableItem> items() {
        List<TableItem> all = new ArrayList<>(items);
        if (sameRows > 0) {
            all.add(new TableItem(Reason.SAME_TOUCHPOINT, new TablePlace(sheet, firstSame, -1),
                    Integer.toString(sameRows), ""));
        }
        if (byStage > 0) {
            all.add(new TableItem(Reason.NAMED_BY_STAGE, TablePlace.NONE, Integer.toString(byStage), ""));
        }
        return all;
    }

    /** Returns the identity of a name in its table; an id counts more than a name. */
    private static String key(String name, String id) {
        return id.isEmpty() ? 'n' + TableNames.same(name) : 'i' + id;
    }
}
