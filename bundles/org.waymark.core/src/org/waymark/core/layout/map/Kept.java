package org.waymark.core.layout.map;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.Profile;
import org.waymark.core.layout.Observation;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/**
 * Keeps the drawings of each touchpoint from a map's last placement and reuses them if nothing they depend on has
 * changed. Changes are found by comparing values, not by listening, so nobody has to report edits.
 */
final class Kept {

    /** The values that every drawing depends on, except the model. */
    private record Look(Journey journey, Theme theme, Locale locale, List<Persona> personas,
            List<BusinessFunction> functions, Lens lens, Optional<Actor> target, boolean owned, Profile profile,
            List<String> lit) {

        static Look of(Context context) {
            ViewSettings view = context.view();
            return new Look(context.journey(), context.theme(), view.locale(), view.personas(), view.functions(),
                    view.lens(), view.lensTarget(), context.owned(), view.profile(),
                    view.observed().map(Observation::lit).orElse(List.of()));
        }
    }

    /** The drawings of one element with the values they were made from. */
    private record Step(List<Object> state, Drawn drawn) {
    }

    private final boolean keeping;
    private final ModelState states = new ModelState();
    private Optional<Look> look = Optional.empty();
    private List<Object> around = List.of();
    private Map<EObject, Step> steps = new IdentityHashMap<>();

    private Kept(boolean keeping) {
        this.keeping = keeping;
    }

    /** Returns an object for a map that is placed repeatedly. */
    static Kept between() {
        return new Kept(true);
    }

    /** Returns an object for a map that is placed once. */
    static Kept nothing() {
        return new Kept(false);
    }

    /** Removes the drawings that have changed since the last placement. */
    void begin(Context context) {
        Map<EObject, Step> now = new IdentityHashMap<>(steps.size());
        if (keeping) {
            Optional<Look> looks = Optional.of(Look.of(context));
            List<Object> surroundings = states.around(context.journey());
            boolean same = looks.equals(look) && surroundings.equals(around);
            look = looks;
            around = surroundings;
            for (Stage stage : context.journey().getStages()) {
                // the content of a stage itself is part of the surroundings
                Step known = same ? steps.get(stage) : null;
                now.put(stage, known != null ? known : new Step(List.of(), new Drawn()));
                for (Touchpoint touchpoint : stage.getTouchpoints()) {
                    now.put(touchpoint, step(touchpoint, same));
                }
            }
        }
        steps = now;
    }

    private Step step(Touchpoint touchpoint, boolean same) {
        Step old = same ? steps.get(touchpoint) : null;
        return old != null && states.is(touchpoint, old.state) ? old : new Step(states.of(touchpoint), new Drawn());
    }

    /**
     * Returns the kept drawings of one element, which are empty at first.
     *
     * @param step a touchpoint, or a stage for its own content
     */
    Drawn of(EObject step) {
        return steps.computeIfAbsent(step, key -> new Step(List.of(), new Drawn())).drawn;
    }
}
