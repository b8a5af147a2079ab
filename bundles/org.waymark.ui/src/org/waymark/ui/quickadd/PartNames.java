package org.waymark.ui.quickadd;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.waymark.core.domain.LaneSpec;
import org.waymark.model.cjm.Step;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.session.PortfolioSession;

/**
 * Types names in the part in which something was added.
 *
 * @param part a map, or a view that may edit names in place
 */
record PartNames(IWorkbenchPart part, PortfolioSession session) implements QuickAddNames {

    @Override
    public void edit() {
        InPlaceEditing names = Adapters.adapt(part, InPlaceEditing.class);
        if (names == null) {
            session.finish();
        } else {
            names.editInPlace();
        }
    }

    @Override
    public boolean typesIntoLanes() {
        return part instanceof MapEditor map && map.viewer() != null;
    }

    @Override
    public void typeInto(Step step, LaneSpec lane) {
        ((MapEditor) part).typing().typeInto(step, lane);
    }
}
