package org.waymark.core.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.core.paths.PathReport;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Writes single paths as journeys of their own: a touchpoint a step, a stage for each run of steps in one stage. */
final class ObservedPaths {

    private final Portfolio portfolio;
    private final Journey planned;
    private final Messages messages = Messages.of(ObservedPaths.class);
    private final Map<String, Touchpoint> stops = new HashMap<>();

    ObservedPaths(Portfolio portfolio, Journey planned) {
        this.portfolio = portfolio;
        this.planned = planned;
        planned.getStages().forEach(stage -> stage.getTouchpoints().forEach(it -> stops.put(Ids.idOf(it), it)));
    }

    Journey write(PathReport.CustomerPath path) {
        Optional<Journey> there = portfolio.getJourneys().stream().filter(it -> it.getBaseline() == planned
                && ObservedMarks.has(it, ObservedMarks.PATH, path.id())).findFirst();
        Journey journey = there.orElseGet(() -> create(path));
        journey.setDescription(messages.get("observed_pathShare", path.share().toPlainString(),
                path.outcomeShare().toPlainString()));
        journey.getStages().forEach(stage -> stage.getTouchpoints().forEach(it -> it.setCount(path.customers())));
        return journey;
    }

    private Journey create(PathReport.CustomerPath path) {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName(messages.get("observed_path", Labels.of(planned), path.rank()));
        journey.setKind(JourneyKind.OBSERVED);
        journey.setBaseline(planned);
        ObservedMarks.set(journey, ObservedMarks.PATH, path.id());
        for (PathReport.EventRef step : path.steps()) {
            Touchpoint stop = step.touchpoint().map(stops::get).orElse(null);
            String name = stop == null ? messages.get("observed_offMap") : Labels.of((Stage) stop.eContainer());
            Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
            touchpoint.setName(stop == null ? TextCleaner.clean(step.event()) : stop.getName());
            touchpoint.setPlanned(stop);
            touchpoint.setCompliance(stop == null ? Compliance.AD_HOC : Compliance.COMPLETED);
            stage(journey, name).getTouchpoints().add(touchpoint);
        }
        portfolio.getJourneys().add(journey);
        return journey;
    }

    private static Stage stage(Journey journey, String name) {
        if (!journey.getStages().isEmpty() && name.equals(journey.getStages().getLast().getName())) {
            return journey.getStages().getLast();
        }
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName(name);
        journey.getStages().add(stage);
        return stage;
    }
}
