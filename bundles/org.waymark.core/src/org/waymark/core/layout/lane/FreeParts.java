package org.waymark.core.layout.lane;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;

/** Creates parts that are not inside a cell. */
public final class FreeParts {

    private FreeParts() {
    }

    public static PlacedPart decoration(Context context, PartRole role, String detail, PlacedPart.Region region,
            Box box,
            Sketch sketch, String name) {
        return of(context, role, context.journey(), detail, region, box, sketch, Optional.empty(), name, "");
    }

    /** Creates a part that is its own owner, such as a stage header. */
    public static PlacedPart of(Context context, PartRole role, EObject element, String detail,
            PlacedPart.Region region,
            Box box, Sketch sketch, Optional<InPlaceEdit> edit, String name, String hint) {
        String id = context.id(element);
        return new PlacedPart(new PartKey(role, id, "", id, detail), region, element, element, box, sketch.shapes(),
                edit, name, hint, 1);
    }
}
