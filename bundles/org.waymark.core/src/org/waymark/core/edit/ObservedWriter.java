package org.waymark.core.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.domain.Ids;
import org.waymark.core.edit.ObservedLinks.Link;
import org.waymark.core.paths.PathMarks;
import org.waymark.core.paths.PathReport;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Transition;

/**
 * Fills an observed journey. What people added to it, names included, stays; counts, compliance, transitions and the
 * evidence are those of the report.
 */
final class ObservedWriter {

    private final Portfolio portfolio;
    private final PathReport report;
    private final ObservedEdits.Settings settings;
    private final Messages messages = Messages.of(ObservedWriter.class);
    private final Map<String, Touchpoint> onMap = new HashMap<>();
    private final Map<String, Touchpoint> offMap = new HashMap<>();

    ObservedWriter(Portfolio portfolio, PathReport report, ObservedEdits.Settings settings) {
        this.portfolio = portfolio;
        this.report = report;
        this.settings = settings;
    }

    Journey write() {
        Journey journey = settings.observed().orElseGet(this::create);
        journey.setKind(JourneyKind.OBSERVED);
        journey.setBaseline(settings.planned());
        stages(journey);
        Evidence evidence = evidence(journey);
        count(evidence);
        transitions(journey);
        return journey;
    }

    private Journey create() {
        Journey journey = CjmFactory.eINSTANCE.createJourney();
        journey.setName(messages.get("observed_journey", Labels.of(settings.planned())));
        journey.setOwner(settings.planned().getOwner());
        journey.getPersonas().addAll(settings.planned().getPersonas());
        portfolio.getJourneys().add(journey);
        return journey;
    }

    private void stages(Journey journey) {
        Map<Touchpoint, Touchpoint> there = new HashMap<>();
        for (Stage stage : journey.getStages()) {
            for (Touchpoint touchpoint : stage.getTouchpoints()) {
                if (touchpoint.getPlanned() != null) {
                    there.putIfAbsent(touchpoint.getPlanned(), touchpoint);
                }
                ObservedMarks.get(touchpoint, ObservedMarks.EVENT)
                        .ifPresent(event -> offMap.putIfAbsent(event, touchpoint));
            }
        }
        int place = 0;
        for (Stage planned : settings.planned().getStages()) {
            Stage stage = stage(journey, planned, there, place);
            place = journey.getStages().indexOf(stage) + 1;
            for (Touchpoint touchpoint : planned.getTouchpoints()) {
                onMap.put(Ids.idOf(touchpoint), there.computeIfAbsent(touchpoint, it -> touchpoint(stage, it)));
            }
        }
        for (PathReport.EventUse use : report.offMap()) {
            offMap.computeIfAbsent(TextCleaner.clean(use.event().event()), event -> offMapTouchpoint(journey, event));
        }
    }

    private static Stage stage(Journey journey, Stage planned, Map<Touchpoint, Touchpoint> there, int place) {
        Optional<Stage> known = planned.getTouchpoints().stream().map(there::get).filter(it -> it != null)
                .map(it -> (Stage) it.eContainer()).findFirst().or(() -> journey.getStages().stream()
                        .filter(it -> Labels.of(it).equals(Labels.of(planned))
                                && ObservedMarks.get(it, ObservedMarks.STAGE).isEmpty())
                        .findFirst());
        return known.orElseGet(() -> {
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName(planned.getName());
            stage.setColor(planned.getColor());
            journey.getStages().add(Math.min(place, journey.getStages().size()), stage);
            return stage;
        });
    }

    private static Touchpoint touchpoint(Stage stage, Touchpoint planned) {
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(planned.getName());
        touchpoint.setKind(planned.getKind());
        touchpoint.setPlanned(planned);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    private Touchpoint offMapTouchpoint(Journey journey, String event) {
        Stage stage = journey.getStages().stream()
                .filter(it -> ObservedMarks.get(it, ObservedMarks.STAGE).isPresent())
                .findFirst().orElseGet(() -> {
                    Stage created = CjmFactory.eINSTANCE.createStage();
                    created.setName(messages.get("observed_offMap"));
                    ObservedMarks.set(created, ObservedMarks.STAGE, "offMap");
                    journey.getStages().add(created);
                    return created;
                });
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        touchpoint.setName(event);
        ObservedMarks.set(touchpoint, ObservedMarks.EVENT, event);
        stage.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    private Evidence evidence(Journey journey) {
        String id = Ids.idOf(journey);
        Evidence evidence = portfolio.getEvidence().stream()
                .filter(it -> ObservedMarks.has(it, ObservedMarks.JOURNEY, id)).findFirst().orElseGet(() -> {
                    Evidence created = CjmFactory.eINSTANCE.createEvidence();
                    created.setName(messages.get("observed_evidence", Labels.of(settings.planned())));
                    created.setKind(EvidenceKind.ANALYTICS);
                    ObservedMarks.set(created, ObservedMarks.JOURNEY, id);
                    portfolio.getEvidence().add(created);
                    return created;
                });
        evidence.setDate(settings.date());
        evidence.setSource(TextCleaner.clean(report.log()));
        evidence.setSampleSize((int) Math.min(Integer.MAX_VALUE, report.facts().customers()));
        return evidence;
    }

    private void count(Evidence evidence) {
        onMap.values().forEach(ObservedWriter::clear);
        offMap.values().forEach(ObservedWriter::clear);
        Set<Touchpoint> skipped = new HashSet<>();
        for (PathReport.StopUse use : report.uses()) {
            Touchpoint touchpoint = onMap.get(use.touchpoint());
            if (touchpoint != null) {
                boolean missing = use.skipShare().doubleValue() > settings.threshold();
                set(touchpoint, use.visited(), missing ? Compliance.MISSING : Compliance.COMPLETED, evidence);
                if (use.skipped() > 0) {
                    ObservedMarks.set(touchpoint, PathMarks.SKIPPED, use.skipShare().toPlainString());
                    skipped.add(touchpoint);
                }
            }
        }
        onMap.values().stream().filter(it -> !skipped.contains(it))
                .forEach(it -> ObservedMarks.remove(it, PathMarks.SKIPPED));
        for (PathReport.EventUse use : report.offMap()) {
            set(offMap.get(TextCleaner.clean(use.event().event())), use.customers(), Compliance.AD_HOC, evidence);
        }
    }

    private static void clear(Touchpoint touchpoint) {
        touchpoint.setCount(null);
        touchpoint.setCompliance(Compliance.UNSPECIFIED);
    }

    private static void set(Touchpoint touchpoint, long count, Compliance compliance, Evidence evidence) {
        touchpoint.setCount(count);
        touchpoint.setCompliance(compliance);
        touchpoint.setEvidenceLevel(EvidenceLevel.RESEARCHED);
        if (!touchpoint.getEvidence().contains(evidence)) {
            touchpoint.getEvidence().add(evidence);
        }
    }

    private void transitions(Journey journey) {
        Set<Transition> measured = new HashSet<>();
        for (Link link : ObservedLinks.of(report)) {
            Touchpoint from = touchpoint(link.from());
            Touchpoint to = touchpoint(link.to());
            if (from == null || to == null || from == to) {
                continue;
            }
            Transition transition = journey.getTransitions().stream()
                    .filter(it -> it.getSource() == from && it.getTarget() == to).findFirst().orElseGet(() -> {
                        Transition created = CjmFactory.eINSTANCE.createTransition();
                        created.setSource(from);
                        created.setTarget(to);
                        journey.getTransitions().add(created);
                        return created;
                    });
            transition.setShare(link.share());
            transition.setCustomers(link.customers());
            transition.setDuration(link.median());
            measured.add(transition);
        }
        List<Transition> gone = journey.getTransitions().stream()
                .filter(it -> !measured.contains(it) && it.getCustomers() != null).toList();
        journey.getTransitions().removeAll(gone);
    }

    private Touchpoint touchpoint(PathReport.EventRef event) {
        return event.touchpoint().isPresent()
                ? onMap.get(event.touchpoint().get())
                : offMap.get(TextCleaner.clean(event.event()));
    }
}
