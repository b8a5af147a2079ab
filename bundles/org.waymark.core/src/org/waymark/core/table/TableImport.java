package org.waymark.core.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ModelLists;
import org.waymark.core.domain.StageColours;
import org.waymark.core.table.TableItem.Reason;
import org.waymark.core.text.FreeNames;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/** Writes a planned table into a portfolio and reports what was done with each cell. */
public final class TableImport {

    private final TablePlan plan;
    private final Locale locale;
    private final BooleanSupplier cancelled;
    private final Messages messages;
    private final ImportCount count;
    private final CellReaders readers;
    /** One writer for each step of an update, as rows of the table may name it in several ways. */
    private final Map<Step, StepWriter> writers = new HashMap<>();

    private TableImport(TablePlan plan, Locale locale, BooleanSupplier cancelled) {
        this.plan = plan;
        this.locale = locale;
        this.cancelled = cancelled;
        this.messages = Messages.of(TableImport.class, locale);
        this.count = new ImportCount(plan.outline().sheet().name());
        this.readers = new CellReaders(plan.outline());
    }

    /**
     * Writes a table into a new portfolio, in no document.
     *
     * @param name name of the portfolio, and of a journey that has none in the table
     * @param locale language of messages and of names that the table does not have
     * @param cancelled asked before each stage
     * @throws CancellationException if it was cancelled
     */
    public static TableResult fresh(TablePlan plan, String name, Locale locale, BooleanSupplier cancelled) {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        portfolio.setName(name);
        portfolio.setLanguage("ru".equals(locale.getLanguage()) ? "ru" : "en");
        return new TableImport(plan, locale, cancelled).journeys(portfolio, name);
    }

    /**
     * Writes a table into a portfolio as new journeys. Elements of the library are used where their names are there.
     *
     * @param portfolio changed by this call; a copy of the real one for a preview
     */
    public static TableResult into(TablePlan plan, Portfolio portfolio, String name, Locale locale,
            BooleanSupplier cancelled) {
        return new TableImport(plan, locale, cancelled).journeys(portfolio, name);
    }

    /**
     * Writes a table into a journey that is there. Stages and touchpoints are found by id, else by name; missing ones
     * are added. An empty cell changes nothing, a dash clears.
     *
     * @param journey journey of a portfolio; changed by this call
     */
    public static TableResult update(TablePlan plan, Journey journey, Locale locale, BooleanSupplier cancelled) {
        return new TableImport(plan, locale, cancelled).journey(journey);
    }

    private StepWriter writer(Step step, LibraryNames names) {
        return writers.computeIfAbsent(step, it -> new StepWriter(readers, names, count, it, false));
    }

    private TableResult journeys(Portfolio portfolio, String name) {
        LibraryNames names = names(portfolio);
        FreeNames free = new FreeNames(portfolio.getJourneys().stream().map(Labels::of).toList());
        List<Journey> made = new ArrayList<>();
        for (PlannedJourney planned : plan.journeys()) {
            Journey journey = CjmFactory.eINSTANCE.createJourney();
            journey.setName(free.take(planned.name().isEmpty() ? name : TextCleaner.clean(planned.name())));
            portfolio.getJourneys().add(journey);
            made.add(journey);
            count.journey();
            for (PlannedStage stage : planned.stages()) {
                check();
                fresh(stage, journey, names);
            }
            gatherPersonas(journey);
        }
        return result(portfolio, made);
    }

    private LibraryNames names(Portfolio portfolio) {
        LibraryNames names = new LibraryNames(portfolio, plan.outline().names(), true, count);
        int personas = -1;
        for (int i = 0; i < plan.outline().columns().size(); i++) {
            personas = plan.outline().columns().get(i).use().is(TableField.PERSONAS) ? i : personas;
        }
        if (personas >= 0 && plan.outline().columns().stream()
                .anyMatch(it -> it.use().is(TableField.INITIATOR) || it.use().is(TableField.RECEIVER))) {
            // personas first: an initiator or receiver may be one of them, even of a later row
            int column = personas;
            plan.journeys().stream().flatMap(it -> it.stages().stream()).flatMap(it -> it.touchpoints().stream())
                    .flatMap(it -> it.values().stream())
                    .filter(it -> it.use() == column && !DashCell.is(it.text()))
                    .forEach(it -> readers.names(it.text())
                            .forEach(name -> names.of(Literals.PORTFOLIO__PERSONAS, name, it)));
        }
        return names;
    }

    private void fresh(PlannedStage planned, Journey journey, LibraryNames names) {
        Stage stage = stage(planned.step().name(), journey);
        new StepWriter(readers, names, count, stage, true).write(planned.step());
        InternalEList<Touchpoint> touchpoints = (InternalEList<Touchpoint>) stage.getTouchpoints();
        for (PlannedStep step : planned.touchpoints()) {
            check();
            Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(TextCleaner.clean(step.name()));
            touchpoints.addUnique(touchpoint);
            count.touchpoint();
            new StepWriter(readers, names, count, touchpoint, true).write(step);
        }
    }

    private Stage stage(String name, Journey journey) {
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(name.isEmpty() ? messages.get("table_withoutStage") : TextCleaner.clean(name));
        stage.setColor(StageColours.next(journey, journey.getStages().size()));
        ((InternalEList<Stage>) journey.getStages()).addUnique(stage);
        count.stage();
        return stage;
    }

    /**
     * Sets the personas of a journey to all that its touchpoints name. A touchpoint that names all of them gets none.
     */
    private static void gatherPersonas(Journey journey) {
        Set<Persona> all = new LinkedHashSet<>();
        List<Touchpoint> steps = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream()).toList();
        steps.forEach(it -> all.addAll(it.getPersonas()));
        ModelLists.addAll(journey.getPersonas(), all);
        steps.stream().filter(it -> it.getPersonas().size() == all.size()
                && Set.copyOf(it.getPersonas()).equals(all)).forEach(it -> it.getPersonas().clear());
    }

    private TableResult journey(Journey journey) {
        Portfolio portfolio = (Portfolio) journey.eContainer();
        LibraryNames names = names(portfolio);
        JourneyMatch match = new JourneyMatch(journey);
        for (PlannedJourney planned : chosen(journey)) {
            for (PlannedStage stage : planned.stages()) {
                check();
                update(stage, journey, match, names);
            }
        }
        return result(portfolio, List.of(journey));
    }

    /** Returns the journeys of the table that mean one journey: those of its name, or the only one. */
    private List<PlannedJourney> chosen(Journey journey) {
        String wanted = TableNames.folded(Labels.of(journey));
        List<PlannedJourney> named = plan.journeys().stream().filter(it -> it.name().isEmpty()
                || TableNames.folded(it.name()).equals(wanted)).toList();
        if (plan.journeys().size() == 1) {
            return plan.journeys();
        }
        for (PlannedJourney other : plan.journeys()) {
            if (!named.contains(other)) {
                leaveOut(other, other.name());
            }
        }
        return named;
    }

    private void leaveOut(PlannedJourney journey, String detail) {
        for (PlannedStage stage : journey.stages()) {
            leaveOut(stage.step(), detail);
            stage.touchpoints().forEach(it -> leaveOut(it, detail));
        }
    }

    private void leaveOut(PlannedStep step, String detail) {
        if (!step.name().isEmpty() && step.row() > 0) {
            count.add(Reason.UNMATCHED, step.row(), step.column(), step.name(), detail);
        }
        step.values().forEach(value -> count.add(Reason.UNMATCHED, value, detail));
    }

    private void update(PlannedStage planned, Journey journey, JourneyMatch match, LibraryNames names) {
        Optional<Stage> known = match.stage(planned.step());
        if (known.isEmpty() && match.isAmbiguous(planned.step())) {
            ambiguous(planned.step());
            planned.touchpoints().forEach(this::ambiguous);
            return;
        }
        boolean everywhere = planned.step().name().isEmpty() && planned.step().id().isEmpty()
                && planned.step().values().isEmpty();
        Optional<Stage> found = known;
        Stage stage = everywhere
                && planned.touchpoints().stream().allMatch(it -> match.touchpoint(found, it).isPresent())
                        ? null
                        : known.orElseGet(() -> stage(planned.step().name(), journey));
        if (stage != null) {
            known.ifPresent(it -> count.matched());
            writer(stage, names).write(planned.step());
        }
        int next = -1;
        for (PlannedStep step : planned.touchpoints()) {
            check();
            Optional<Touchpoint> there = match.touchpoint(known, step);
            if (there.isEmpty() && match.isAmbiguous(known, step)) {
                ambiguous(step);
                continue;
            }
            Touchpoint touchpoint = there.orElseGet(CjmFactory.eINSTANCE::createTouchpoint);
            if (there.isEmpty()) {
                touchpoint.setName(TextCleaner.clean(step.name()));
                List<Touchpoint> siblings = stage.getTouchpoints();
                siblings.add(next < 0 ? siblings.size() : next, touchpoint);
                count.touchpoint();
            } else {
                count.matched();
            }
            next = touchpoint.eContainer() == stage ? stage.getTouchpoints().indexOf(touchpoint) + 1 : next;
            writer(touchpoint, names).write(step);
        }
    }

    private void ambiguous(PlannedStep step) {
        count.add(Reason.AMBIGUOUS, step.row(), step.column(), step.name(), "");
        step.values().forEach(value -> count.add(Reason.AMBIGUOUS, value, step.name()));
    }

    private TableResult result(Portfolio portfolio, List<Journey> journeys) {
        List<TableItem> before = new ArrayList<>(plan.outline().sheet().items());
        before.addAll(plan.outline().items());
        before.addAll(plan.items());
        for (String line : readers.notices(locale)) {
            before.add(new TableItem(Reason.SCALE, TablePlace.NONE, line, ""));
        }
        return new TableResult(portfolio, journeys, count.report(empty(), before));
    }

    /** Returns the number of empty cells among the cells of content. */
    private int empty() {
        int rows = Math.max(0, plan.outline().end() - Math.max(0, plan.outline().first()));
        return plan.outline().shape() == TableShape.WIDE
                ? 0
                : plan.outline().columns().stream()
                        .filter(it -> !(it.use() instanceof ColumnUse.Field(TableField field) && field.isStructure()))
                        .mapToInt(it -> rows - it.filled()).sum();
    }

    private void check() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** Returns a copy of a portfolio with the same ids, on which an import can be tried. */
    public static Portfolio copy(Portfolio portfolio) {
        return Ids.copyWithIds(portfolio);
    }
}
