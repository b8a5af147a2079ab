package org.waymark.core.ownership;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * One stated ownership, a row of the flat list. Inherited cells of the matrix are not stated and do not appear.
 *
 * @param kind kind of the step
 * @param moment kind of moment of a touchpoint, {@code NONE} for a stage
 * @param importance importance of the touchpoint, 0..5
 * @param functionCode empty if the function has none or is unknown
 * @param function name of the function, empty for a dangling reference
 * @param roles in the order R A C I S; empty together with influence 0 = explicitly none
 * @param influence 0..5
 * @param values values of the other attributes of the ownership, those that are set
 * @param metrics names of the metrics by which the function is measured here
 * @param journeyId element id of the journey; the other ids are those of step, function and the ownership itself
 */
public record Assignment(String journey, String stage, String touchpoint, Kind kind, MomentKind moment, int importance,
        String functionCode, String function, Set<Role> roles, int influence, Map<EAttribute, Object> values,
        List<String> metrics, String journeyId, String stepId, String functionId,
        String ownershipId) {

    private static final List<EAttribute> ATTRIBUTES = CjmPackage.Literals.OWNERSHIP.getEAllAttributes().stream()
            .filter(it -> !it.isMany() && it != CjmPackage.Literals.OWNERSHIP__INFLUENCE).toList();

    /** Returns all ownerships of the journeys in the order of the matrix rows, including micro-interactions. */
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
            found.add(new Assignment(Labels.name(journey), Labels.name(stage),
                    Labels.name(touchpoint), kind,
                    touchpoint == null ? MomentKind.NONE : touchpoint.getMoment(),
                    touchpoint == null ? 0 : touchpoint.getImportance(),
                    function == null ? "" : Lines.orEmpty(function.getCode()),
                    Labels.name(function), roles(ownership), ownership.getInfluence(),
                    values(ownership),
                    ownership.getMetrics().stream().map(Labels::name).toList(),
                    ids.apply(journey), ids.apply(step),
                    function == null ? "" : ids.apply(function), ids.apply(ownership)));
        }
    }

    /** Returns the value of an attribute of the ownership; empty if it is not set. */
    public Optional<Object> value(EAttribute attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    /** Returns the text of an attribute of the ownership; empty if there is none. */
    public String text(EAttribute attribute) {
        return value(attribute).map(Object::toString).orElse("");
    }

    /** Returns what the function may decide here; empty if nothing is stated. */
    public String authority() {
        return text(CjmPackage.Literals.OWNERSHIP__AUTHORITY);
    }

    private static Map<EAttribute, Object> values(Ownership ownership) {
        Map<EAttribute, Object> values = new HashMap<>();
        for (EAttribute attribute : ATTRIBUTES) {
            if (ownership.eIsSet(attribute)) {
                values.put(attribute, ownership.eGet(attribute));
            }
        }
        return Map.copyOf(values);
    }

    private static Set<Role> roles(Ownership ownership) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(ownership.getRoles());
        return Collections.unmodifiableSet(roles);
    }
}
