package org.waymark.ui.map.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.waymark.core.layout.PartKey;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.map.MapContent;

/** A part for the journey, and one for each thing of its map that can be selected. */
public final class MapPartFactory implements EditPartFactory {

    private final MapContent content;

    public MapPartFactory(MapContent content) {
        this.content = content;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = switch (model) {
            case Journey journey -> new MapPart(content);
            case PartKey key -> new ElementPart(content, content.placed().byKey().get(key));
            default -> throw new IllegalArgumentException(String.valueOf(model));
        };
        part.setModel(model);
        return part;
    }
}
