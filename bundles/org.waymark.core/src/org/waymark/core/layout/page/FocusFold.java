package org.waymark.core.layout.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.waymark.core.layout.Excerpt;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.lane.Spotlight;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Step;
import org.waymark.model.cjm.Touchpoint;

/**
 * Folds on paper what a filter or a lens does not look for. On the screen it is only dimmed, because there is room for it
 * and it can be clicked.
 */
final class FocusFold {

    private FocusFold() {
    }

    /** Returns the view without the touchpoints that do not match; a stage without any is folded. */
    static ViewSettings of(Journey journey, ViewSettings view) {
        if (view.lens() == Lens.NONE && view.personas().isEmpty() && view.functions().isEmpty()) {
            return view;
        }
        Spotlight spotlight = new Spotlight(view);
        Set<Step> shown = new HashSet<>();
        Set<Stage> folded = new HashSet<>(view.collapsed());
        for (Stage stage : journey.getStages()) {
            List<Touchpoint> matching = stage.getTouchpoints().stream().filter(spotlight::matches).toList();
            shown.add(stage);
            shown.addAll(matching);
            if (matching.isEmpty() && !stage.getTouchpoints().isEmpty()) {
                folded.add(stage);
            }
        }
        // a view that matches nothing says so by dimming everything
        return folded.size() == journey.getStages().size()
                ? view
                : view.withExcerpt(Excerpt.of(shown)).withCollapsed(folded);
    }
}
