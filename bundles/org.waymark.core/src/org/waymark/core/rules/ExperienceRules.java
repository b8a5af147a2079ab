package org.waymark.core.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.Moments;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.EvidenceKind;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.TouchpointKind;
import org.waymark.model.cjm.Viewpoint;

/** Checks the customer's experience and the company's response: rakes 2, 3, 8 and 9, and broken promises. */
final class ExperienceRules {

    private static final Set<MomentKind> BEFORE_CONTACT = Set.of(MomentKind.STIMULUS, MomentKind.ZERO_MOMENT_OF_TRUTH);

    private ExperienceRules() {
    }

    static void noStimulus(RuleContext context, Sink sink) {
        Set<Journey> details = Set.copyOf(context.all(Touchpoint.class).stream().map(Touchpoint::getDetailedBy)
                .filter(d -> d != null).toList());
        for (Journey journey : context.activeJourneys()) {
            List<Touchpoint> touchpoints = journey.getStages().stream().flatMap(s -> s.getTouchpoints().stream())
                    .toList();
            // a journey that details a touchpoint starts in the middle, and a log contains no stimuli
            if (touchpoints.isEmpty() || details.contains(journey) || journey.getKind() == JourneyKind.OBSERVED) {
                continue;
            }
            List<Touchpoint> before = touchpoints.stream().takeWhile(t -> !meetsCompany(t)).toList();
            if (before.stream().noneMatch(t -> BEFORE_CONTACT.contains(t.getMoment()))) {
                if (before.size() == touchpoints.size()) {
                    sink.add(journey, "nowhere");
                } else {
                    sink.add(journey, "late", touchpoints.get(before.size()));
                }
            }
        }
    }

    /**
     * Returns whether a touchpoint is an interaction with the company; a stimulus comes before the first interaction.
     */
    private static boolean meetsCompany(Touchpoint touchpoint) {
        return touchpoint.getKind() == TouchpointKind.INTERACTION && !BEFORE_CONTACT.contains(touchpoint.getMoment());
    }

    static void worstExpectationMissing(RuleContext context, Sink sink) {
        forEachTouchpoint(context, (touchpoint, people) -> {
            if (isBlank(touchpoint.getWorstExpectation())) {
                if (isNegative(touchpoint, people, List.of(Viewpoint.OBSERVED))) {
                    sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION, "emotion");
                } else if (hasComplaint(touchpoint)) {
                    sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION, "complaint");
                }
            }
        });
    }

    static void worstExpectationUnanswered(RuleContext context, Sink sink) {
        forEachTouchpoint(context, (touchpoint, people) -> {
            if (!isBlank(touchpoint.getWorstExpectation()) && !isAnswered(touchpoint)) {
                sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__WORST_EXPECTATION, "unanswered",
                        touchpoint.getWorstExpectation());
            }
        });
    }

    static void noBenchmark(RuleContext context, Sink sink) {
        forEachTouchpoint(context, (touchpoint, people) -> {
            if (Moments.isOfTruth(touchpoint.getMoment()) && touchpoint.getBenchmarks().isEmpty()) {
                sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__BENCHMARKS, "none");
            }
        });
    }

    static void negativeUnanswered(RuleContext context, Sink sink) {
        forEachTouchpoint(context, (touchpoint, people) -> {
            if (!isAnswered(touchpoint)) {
                if (isNegative(touchpoint, people, Viewpoint.VALUES)) {
                    sink.add(touchpoint, "emotion");
                } else if (hasComplaint(touchpoint)) {
                    sink.add(touchpoint, "complaint");
                }
            }
        });
    }

    static void brokenPromise(RuleContext context, Sink sink) {
        forEachTouchpoint(context, (touchpoint, people) -> whole(touchpoint)
                .filter(t -> t.getPromiseKept() == PromiseKept.BROKEN)
                .forEach(t -> sink.add(t, CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT,
                        isBlank(t.getPromise()) ? "unnamed" : "promise",
                        isBlank(t.getPromise()) ? "" : t.getPromise())));
    }

    /**
     * Visits the touchpoints of active maps, each with the people of the journey's curves. Observed journeys are left
     * out, as they are recordings and no maps.
     */
    private static void forEachTouchpoint(RuleContext context,
            BiConsumer<Touchpoint, List<Optional<Persona>>> visitor) {
        for (Journey journey : context.activeJourneys()) {
            if (journey.getKind() != JourneyKind.OBSERVED) {
                List<Optional<Persona>> people = Feelings.people(journey, journey.getPersonas());
                journey.getStages().forEach(stage -> stage.getTouchpoints()
                        .forEach(touchpoint -> visitor.accept(touchpoint, people)));
            }
        }
    }

    /** Returns a touchpoint and its micro-interactions, because emotions there are answered at the touchpoint. */
    private static Stream<Touchpoint> whole(Touchpoint touchpoint) {
        return Stream.concat(Stream.of(touchpoint),
                touchpoint.getMicroInteractions().stream().flatMap(ExperienceRules::whole));
    }

    /** Returns whether the curve of any persona is below zero here, from one of these viewpoints. */
    private static boolean isNegative(Touchpoint touchpoint, List<Optional<Persona>> people,
            List<Viewpoint> viewpoints) {
        return whole(touchpoint).anyMatch(t -> viewpoints.stream()
                .flatMap(viewpoint -> Feelings.means(t, people, viewpoint).stream()).anyMatch(m -> m.signum() < 0));
    }

    // the next two are asked of every touchpoint and are loops, as streams took most of the time of these rules
    private static boolean hasComplaint(Touchpoint touchpoint) {
        if (isComplaint(touchpoint.getEvidence())) {
            return true;
        }
        for (Emotion emotion : touchpoint.getEmotions()) {
            if (isComplaint(emotion.getEvidence())) {
                return true;
            }
        }
        for (PainPoint pain : touchpoint.getPainPoints()) {
            if (isComplaint(pain.getEvidence())) {
                return true;
            }
        }
        return touchpoint.getMicroInteractions().stream().anyMatch(ExperienceRules::hasComplaint);
    }

    private static boolean isComplaint(List<Evidence> evidence) {
        for (Evidence each : evidence) {
            if (!each.eIsProxy() && each.getKind() == EvidenceKind.COMPLAINT) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the company responds at a touchpoint. A rejected initiative does not count. */
    private static boolean isAnswered(Touchpoint touchpoint) {
        if (!touchpoint.getBackstage().isEmpty() || isTaken(touchpoint.getInitiatives())) {
            return true;
        }
        for (PainPoint pain : touchpoint.getPainPoints()) {
            if (isTaken(pain.getInitiatives())) {
                return true;
            }
        }
        return touchpoint.getMicroInteractions().stream().anyMatch(ExperienceRules::isAnswered);
    }

    private static boolean isTaken(List<Initiative> initiatives) {
        for (Initiative each : initiatives) {
            if (each.getStatus() != InitiativeStatus.REJECTED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
