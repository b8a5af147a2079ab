package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricEffect;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * One stated ownership, as a row of a flat list: what a function does at a stage or touchpoint. Inherited cells of the
 * matrix are not stated anywhere and do not appear.
 *
 * @param kind what the step is
 * @param moment the kind of moment of a touchpoint, {@code NONE} for a stage
 * @param importance of the touchpoint, 0..5
 * @param functionCode empty when the function has none or is unknown
 * @param function the name of the function, empty when the reference leads nowhere
 * @param roles in the order R A C I S; empty together with influence 0 = explicitly nothing to do
 * @param influence 0..5
 * @param metrics the names of the metrics by which the function is judged here
 * @param journeyId the element ids of journey, step, function and of the ownership itself
 */
public record Assignment(String journey, String stage, String touchpoint, Kind kind, MomentKind moment, int importance,
        String functionCode, String function, Set<Role> roles, int influence, String authority, String change,
        List<String> metrics, MetricEffect metricEffect, String journeyId, String stepId, String functionId,
        String ownershipId) {

    /** All ownerships of the journeys in the order of the matrix rows, micro-interactions included. */
    public static List<Assignment> of(List<Journey> journeys, Function<EObject, String> ids) {
        List<Assignment> found = new ArrayList<>();
        for (Journey journey : journeys) {
            for (Stage stage : journey.getStages()) {
                add(found, journey, stage, stage, Kind.STAGE, ids);
                for (Touchpoint touchpoint : stage.getTouchpoints()) {
                    addTouchpoint(found, journey, stage, touchpoint, Kind.TOUCHPOINT, ids);
                }
            }
        }
        return List.copyOf(found);
    }

    private static void addTouchpoint(List<Assignment> found, Journey journey, Stage stage, Touchpoint touchpoint,
            Kind kind, Function<EObject, String> ids) {
        add(found, journey, stage, touchpoint, kind, ids);
        for (Touchpoint micro : touchpoint.getMicroInteractions()) {
            addTouchpoint(found, journey, stage, micro, Kind.MICRO_INTERACTION, ids);
        }
    }

    private static void add(List<Assignment> found, Journey journey, Stage stage, Step step, Kind kind,
            Function<EObject, String> ids) {
        for (Ownership ownership : step.getOwnerships()) {
            BusinessFunction function = ownership.getFunction();
            Touchpoint touchpoint = step instanceof Touchpoint t ? t : null;
            found.add(new Assignment(text(journey.getName()), text(stage.getName()),
                    touchpoint == null ? "" : text(touchpoint.getName()), kind,
                    touchpoint == null ? MomentKind.NONE : touchpoint.getMoment(),
                    touchpoint == null ? 0 : touchpoint.getImportance(),
                    function == null ? "" : text(function.getCode()),
                    function == null ? "" : text(function.getName()), roles(ownership), ownership.getInfluence(),
                    text(ownership.getAuthority()), text(ownership.getChange()),
                    ownership.getMetrics().stream().map(Metric::getName).map(Assignment::text).toList(),
                    ownership.getMetricEffect(), ids.apply(journey), ids.apply(step),
                    function == null ? "" : ids.apply(function), ids.apply(ownership)));
        }
    }

    private static Set<Role> roles(Ownership ownership) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(ownership.getRoles());
        return Collections.unmodifiableSet(roles);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
