package org.waymark.core.layout.lane;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.PromiseKept;
import org.waymark.model.cjm.Touchpoint;

/** The filters and the lens of a view: what is shown, and what is dimmed. */
public final class Spotlight {

    /** Opacity of dimmed parts, which are still readable. */
    static final double DIM = 0.28;
    private static final double HALF = 0.65;

    private final ViewSettings view;

    public Spotlight(ViewSettings view) {
        this.view = view;
    }

    /**
     * Returns the opacity of a touchpoint's column: 1, {@link #DIM}, or a value between them for partly researched
     * touchpoints.
     */
    public double opacity(Touchpoint touchpoint) {
        if (!bright(touchpoint)) {
            return DIM;
        }
        boolean half = view.lens() == Lens.EVIDENCE
                && touchpoint.getEvidenceLevel() == EvidenceLevel.PARTLY_RESEARCHED;
        return half ? HALF : 1;
    }

    /** Returns whether a touchpoint is what the filters and the lens look for. */
    public boolean matches(Touchpoint touchpoint) {
        return bright(touchpoint) && (view.functions().isEmpty()
                || EffectiveOwnership.of(touchpoint).all().stream()
                        .anyMatch(held -> !held.isExplicitlyNone() && within(held.function(), view.functions()))
                || touchpoint.getBackstage().stream().anyMatch(step -> within(step.getFunction(), view.functions())));
    }

    private boolean bright(Touchpoint touchpoint) {
        if (!view.personas().isEmpty() && !touchpoint.getPersonas().isEmpty()
                && touchpoint.getPersonas().stream().noneMatch(view.personas()::contains)) {
            return false;
        }
        if (!view.lights(Ids.idOf(touchpoint))) {
            return false;
        }
        return switch (view.lens()) {
            case NONE -> true;
            case FUNCTION -> EffectiveOwnership.of(touchpoint).all().stream()
                    .anyMatch(held -> !held.isExplicitlyNone() && bright(held.function()));
            case PERSONA -> view.lensTarget().isEmpty() || touchpoint.getPersonas().isEmpty()
                    || touchpoint.getPersonas().contains(view.lensTarget().get());
            case EVIDENCE -> touchpoint.getEvidenceLevel() == EvidenceLevel.PARTLY_RESEARCHED
                    || touchpoint.getEvidenceLevel() == EvidenceLevel.RESEARCHED;
            case PROMISE -> touchpoint.getPromiseKept() != PromiseKept.UNSPECIFIED;
        };
    }

    /** Returns the opacity of a function's chip, 1 or {@link #DIM}. */
    public double opacity(BusinessFunction function) {
        return bright(function) ? 1 : DIM;
    }

    private boolean bright(BusinessFunction function) {
        Optional<Actor> target = view.lensTarget();
        return switch (view.lens()) {
            case FUNCTION -> target.isEmpty() || within(function, List.of(target.get()));
            default -> true;
        };
    }

    /** Returns the opacity of a curve, 1 or {@link #DIM}; an empty persona means all. */
    public double opacity(Optional<Persona> persona) {
        Optional<Actor> target = view.lensTarget();
        return switch (view.lens()) {
            case PERSONA -> target.isEmpty() || persona.isEmpty() || persona.get() == target.get() ? 1 : DIM;
            default -> 1;
        };
    }

    /** Returns whether the view's filter shows a function; a missing one is always shown. */
    public boolean shows(BusinessFunction function) {
        return view.functions().isEmpty() || function == null || within(function, view.functions());
    }

    private static boolean within(BusinessFunction function, List<? extends EObject> wanted) {
        for (EObject f = function; f != null; f = f.eContainer()) {
            if (wanted.contains(f)) {
                return true;
            }
        }
        return false;
    }
}
