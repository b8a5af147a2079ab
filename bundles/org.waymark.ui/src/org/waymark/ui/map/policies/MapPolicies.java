package org.waymark.ui.map.policies;

import org.eclipse.gef.EditPolicy;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.PartPolicies;

/** The edit policies of a map for selecting and dragging. Deleting is a command of the workbench. */
public record MapPolicies(MapContent content) implements PartPolicies {

    @Override
    public void install(MapPart map) {
        map.installEditPolicy(EditPolicy.LAYOUT_ROLE, new MapLayoutPolicy(content));
    }
}
