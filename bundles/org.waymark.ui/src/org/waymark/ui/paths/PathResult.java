package org.waymark.ui.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.InitiativeEdits;
import org.waymark.core.edit.ObservedEdits;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.paths.Observations;
import org.waymark.core.layout.paths.PathFacts;
import org.waymark.core.layout.paths.PathPaper;
import org.waymark.core.paths.Deviation;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.paths.PathReport;
import org.waymark.core.paths.PathReport.CustomerPath;
import org.waymark.core.task.PathMappingFile;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.parts.ObservedMaps;
import org.waymark.ui.session.PortfolioSession;

/** The paths of a log that was read, and what can be done with them in the portfolio. */
final class PathResult {

    private final PathRun run;
    private final PathReport report;
    private final List<Deviation> deviations;
    private final Observation observed;
    private Optional<String> written;

    PathResult(PathRun run, PathReport report) {
        this.run = run;
        this.report = report;
        deviations = Deviation.of(report);
        observed = Observations.of(report);
        written = run.request().mapping().observed();
    }

    PathRun run() {
        return run;
    }

    PathReport report() {
        return report;
    }

    List<Deviation> deviations() {
        return deviations;
    }

    Optional<Journey> plan() {
        return run.plan();
    }

    /** Shows what was observed over the map, or nothing. */
    void over(ObservedMaps maps, boolean shown, Optional<CustomerPath> lit) {
        if (run.session().isPresent() && run.journeyId().isPresent()) {
            maps.show(run.session().get(), run.journeyId().get(), shown
                    ? Optional.of(observed.withLit(lit.map(it -> it.steps().stream().map(Observations::step).toList())
                            .orElse(List.of())))
                    : Optional.empty());
        }
    }

    /** Returns whether something can be written into the portfolio. */
    boolean isWritable() {
        return plan().isPresent() && !run.session().orElseThrow().document().readOnly();
    }

    /** Makes an initiative that answers a difference to the map, in one undo step. */
    void answer(Deviation deviation, PathPaper paper) {
        PortfolioSession session = run.session().orElseThrow();
        Optional<Touchpoint> target = deviation.touchpoint().flatMap(session::find)
                .filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast);
        session.execute(new InitiativeEdits(session.domain()).observed(session.portfolio(), target,
                PathFacts.title(deviation, paper), PathFacts.reason(deviation, report, paper)));
    }

    /**
     * Writes the observed journey, or that of the last time again, in one undo step.
     *
     * @param eachPath whether each of the first paths becomes a journey, too
     * @return the observed journey
     * @throws JourneyException if the mapping file beside the log cannot be written; the journey is there
     */
    Journey write(int threshold, boolean eachPath) throws JourneyException {
        PortfolioSession session = run.session().orElseThrow();
        Optional<Journey> known = written.flatMap(session::find).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
        ObservedEdits.ObservedEdit edit = ObservedEdits.write(session.document(), report, new ObservedEdits.Settings(
                plan().orElseThrow(), known, threshold, LocalDate.now(), eachPath));
        session.execute(edit.command());
        Journey journey = edit.journeys().getFirst();
        written = Optional.of(Ids.idOf(journey));
        if (run.keep().isPresent()) {
            PathMapping mapping = run.request().mapping().withObserved(written.get());
            PathMappingFile.write(run.keep().get(), mapping);
        }
        return journey;
    }
}
