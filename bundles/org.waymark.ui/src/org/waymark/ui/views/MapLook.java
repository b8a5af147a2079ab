package org.waymark.ui.views;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Actor;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.View;

/**
 * How one editor looks at its journey: through which of its views, under which lens. Nothing of it is in the model:
 * looking in another way is no edit.
 */
public final class MapLook {

    private String viewId = "";
    private Optional<Lens> lens = Optional.empty();
    private Actor target;

    /** The view in use; empty when there is none, or when it has been deleted. */
    public Optional<View> view(Journey journey) {
        return journey.getViews().stream().filter(view -> Ids.idOf(view).equals(viewId)).findFirst();
    }

    /** Looks through a view and its lens; {@code null} shows everything. */
    public void use(View view) {
        viewId = view == null ? "" : Ids.idOf(view);
        lens = Optional.empty();
        target = null;
    }

    /** Looks under a lens whatever the view says. */
    public void lens(Lens value, Actor on) {
        lens = Optional.of(value);
        target = on;
    }

    /** The lens that was chosen whatever the view says. */
    public Optional<Lens> lens() {
        return lens;
    }

    /** What that lens looks for, if it looks for somebody. */
    public Optional<Actor> target() {
        return Optional.ofNullable(target);
    }

    /** What the map shows now. */
    public ViewSettings of(Journey journey, ViewSettings everything) {
        ViewSettings seen = view(journey)
                .map(view -> ViewSettings.of(journey, view).withCollapsed(everything.collapsed())).orElse(everything);
        return lens.map(l -> known(journey) ? seen.withLens(l, target) : seen).orElse(seen);
    }

    /** A target that was deleted, or belongs to a state of the file that was read anew, is none any more. */
    private boolean known(Journey journey) {
        EObject root = EcoreUtil.getRootContainer(journey);
        return target == null || EcoreUtil.getRootContainer(target) == root;
    }
}
