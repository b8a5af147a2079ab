package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.waymark.core.domain.Feelings;
import org.waymark.core.domain.ModelLists;
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
import org.waymark.model.cjm.Stage;
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
            List<Touchpoint> touchpoints = new ArrayList<>();
            RuleContext.stages(journey).forEach(stage -> touchpoints.addAll(RuleContext.touchpoints(stage)));
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
            if (Moments.isOfTruth(touchpoint.getMoment())
                    && !touchpoint.eIsSet(CjmPackage.Literals.TOUCHPOINT__BENCHMARKS)) {
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
        forEachTouchpoint(context, (touchpoint, people) -> brokenPromise(touchpoint, sink));
    }

    private static void brokenPromise(Touchpoint touchpoint, Sink sink) {
        if (touchpoint.getPromiseKept() == PromiseKept.BROKEN) {
            boolean unnamed = isBlank(touchpoint.getPromise());
            sink.add(touchpoint, CjmPackage.Literals.TOUCHPOINT__PROMISE_KEPT, unnamed ? "unnamed" : "promise",
                    unnamed ? "" : touchpoint.getPromise());
        }
        for (Touchpoint micro : microInteractions(touchpoint)) {
            brokenPromise(micro, sink);
        }
    }

    /**
     * Visits the touchpoints of active maps, each with the people of the journey's curves. Observed journeys are left
     * out, as they are recordings and no maps.
     */
    private static void forEachTouchpoint(RuleContext context,
            BiConsumer<Touchpoint, List<Optional<Persona>>> visitor) {
        for (Journey journey : context.activeJourneys()) {
            if (journey.getKind() != JourneyKind.OBSERVED) {
                List<Optional<Persona>> people = Feelings.people(journey,
                        ModelLists.at(journey, CjmPackage.JOURNEY__PERSONAS));
                for (Stage stage : RuleContext.stages(journey)) {
                    for (Touchpoint touchpoint : RuleContext.touchpoints(stage)) {
                        visitor.accept(touchpoint, people);
                    }
                }
            }
        }
    }

    // the next ones are asked of every touchpoint: streams, and lists made to be found empty, took most of the time
    private static List<Touchpoint> microInteractions(Touchpoint touchpoint) {
        return ModelLists.at(touchpoint, CjmPackage.TOUCHPOINT__MICRO_INTERACTIONS);
    }

    /**
     * Returns whether the curve of any persona is below zero here, from one of these viewpoints. Emotions of
     * micro-interactions count, because they are answered at the touchpoint.
     */
    private static boolean isNegative(Touchpoint touchpoint, List<Optional<Persona>> people,
            List<Viewpoint> viewpoints) {
        for (Viewpoint viewpoint : viewpoints) {
            if (Feelings.isAnyNegative(touchpoint, people, viewpoint)) {
                return true;
            }
        }
        for (Touchpoint micro : microInteractions(touchpoint)) {
            if (isNegative(micro, people, viewpoints)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComplaint(Touchpoint touchpoint) {
        if (isComplaint(ModelLists.at(touchpoint, CjmPackage.TOUCHPOINT__EVIDENCE))) {
            return true;
        }
        for (Emotion emotion : ModelLists.<Emotion>at(touchpoint, CjmPackage.TOUCHPOINT__EMOTIONS)) {
            if (isComplaint(ModelLists.at(emotion, CjmPackage.EMOTION__EVIDENCE))) {
                return true;
            }
        }
        for (PainPoint pain : ModelLists.<PainPoint>at(touchpoint, CjmPackage.TOUCHPOINT__PAIN_POINTS)) {
            if (isComplaint(ModelLists.at(pain, CjmPackage.PAIN_POINT__EVIDENCE))) {
                return true;
            }
        }
        for (Touchpoint micro : microInteractions(touchpoint)) {
            if (hasComplaint(micro)) {
                return true;
            }
        }
        return false;
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
        if (touchpoint.eIsSet(CjmPackage.Literals.TOUCHPOINT__BACKSTAGE)
                || isTaken(ModelLists.at(touchpoint, CjmPackage.TOUCHPOINT__INITIATIVES))) {
            return true;
        }
        for (PainPoint pain : ModelLists.<PainPoint>at(touchpoint, CjmPackage.TOUCHPOINT__PAIN_POINTS)) {
            if (isTaken(ModelLists.at(pain, CjmPackage.PAIN_POINT__INITIATIVES))) {
                return true;
            }
        }
        for (Touchpoint micro : microInteractions(touchpoint)) {
            if (isAnswered(micro)) {
                return true;
            }
        }
        return false;
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
