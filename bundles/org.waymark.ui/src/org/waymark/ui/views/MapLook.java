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

/** The view and lens of one editor. They are not part of the model: changing them is no edit. */
public final class MapLook {

    private String viewId = "";
    private Optional<Lens> lens = Optional.empty();
    private Actor target;

    /** Returns the current view; empty if there is none, or if it was deleted. */
    public Optional<View> view(Journey journey) {
        return journey.getViews().stream().filter(view -> Ids.idOf(view).equals(viewId)).findFirst();
    }

    /** Uses a view with its lens; {@code null} shows everything. */
    public void use(View view) {
        viewId = view == null ? "" : Ids.idOf(view);
        lens = Optional.empty();
        target = null;
    }

    /** Uses a lens instead of that of the view. */
    public void lens(Lens value, Actor on) {
        lens = Optional.of(value);
        target = on;
    }

    /** Returns the lens that was chosen instead of that of the view. */
    public Optional<Lens> lens() {
        return lens;
    }

    /** Returns the target of that lens, if it has one. */
    public Optional<Actor> target() {
        return Optional.ofNullable(target);
    }

    /** Returns the current settings of the map. */
    public ViewSettings of(Journey journey, ViewSettings everything) {
        ViewSettings seen = view(journey)
                .map(view -> ViewSettings.of(journey, view).withCollapsed(everything.collapsed())).orElse(everything);
        return lens.map(l -> known(journey) ? seen.withLens(l, target) : seen).orElse(seen);
    }

    /** Returns whether the target still exists and belongs to the current state of the file. */
    private boolean known(Journey journey) {
        EObject root = EcoreUtil.getRootContainer(journey);
        return target == null || EcoreUtil.getRootContainer(target) == root;
    }
}
