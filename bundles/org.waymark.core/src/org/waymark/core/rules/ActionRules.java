package org.waymark.core.rules;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Constraint;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Touchpoint;

/** Checks whether the map leads to action: rakes 6 and 7. */
final class ActionRules {

    private ActionRules() {
    }

    static void constraintUnpriced(RuleContext context, Sink sink) {
        for (Constraint constraint : context.all(Constraint.class)) {
            List<EStructuralFeature> missing = new ArrayList<>();
            if (constraint.getRiskCost() == null || constraint.getRiskCost().isBlank()) {
                missing.add(CjmPackage.Literals.CONSTRAINT__RISK_COST);
            }
            if (!constraint.eIsSet(CjmPackage.Literals.CONSTRAINT__OWNER)) {
                missing.add(CjmPackage.Literals.CONSTRAINT__OWNER);
            }
            if (!missing.isEmpty()) {
                sink.add(constraint, missing.getFirst(), "missing", missing);
            }
        }
    }

    static void approvedWithoutInitiatives(RuleContext context, Sink sink) {
        for (Journey journey : context.activeJourneys()) {
            if (journey.getStatus() == JourneyStatus.APPROVED) {
                List<EObject> inside = new ArrayList<>();
                journey.eAllContents().forEachRemaining(inside::add);
                long pains = inside.stream().filter(PainPoint.class::isInstance).count();
                boolean acted = inside.stream()
                        .anyMatch(e -> e instanceof PainPoint && e.eIsSet(CjmPackage.Literals.PAIN_POINT__INITIATIVES)
                                || e instanceof Touchpoint && e.eIsSet(CjmPackage.Literals.TOUCHPOINT__INITIATIVES));
                if (pains > 0 && !acted) {
                    sink.add(journey, CjmPackage.Literals.JOURNEY__STATUS, "pains", pains);
                }
            }
        }
    }

    static void initiativeIncomplete(RuleContext context, Sink sink) {
        for (Initiative initiative : context.all(Initiative.class)) {
            boolean open = initiative.getStatus() != InitiativeStatus.DONE
                    && initiative.getStatus() != InitiativeStatus.REJECTED;
            List<EStructuralFeature> missing = new ArrayList<>();
            if (!initiative.eIsSet(CjmPackage.Literals.INITIATIVE__ACCOUNTABLE)) {
                missing.add(CjmPackage.Literals.INITIATIVE__ACCOUNTABLE);
            }
            if (initiative.getDue() == null) {
                missing.add(CjmPackage.Literals.INITIATIVE__DUE);
            }
            if (initiative.getExpectedEffect() == null || initiative.getExpectedEffect().isBlank()) {
                missing.add(CjmPackage.Literals.INITIATIVE__EXPECTED_EFFECT);
            }
            if (open && !missing.isEmpty()) {
                sink.add(initiative, missing.getFirst(), "missing", missing);
            }
        }
    }
}
