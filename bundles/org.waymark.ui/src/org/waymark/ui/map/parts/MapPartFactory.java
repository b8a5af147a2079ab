package org.waymark.ui.map.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.waymark.core.layout.PartKey;
import org.waymark.model.cjm.Journey;

/** Creates the edit part of the journey, and one for each selectable part of its map. */
public final class MapPartFactory implements EditPartFactory {

    private final MapContent content;
    private final PartPolicies policies;

    public MapPartFactory(MapContent content, PartPolicies policies) {
        this.content = content;
        this.policies = policies;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case Journey journey -> new MapPart(content, policies);
            case PartKey key -> new ElementPart(content, content.placed().byKey().get(key));
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }
}
