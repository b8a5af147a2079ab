package org.waymark.ui.map.parts;

import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.parts.ReviewCommands;

/** Opens what a double click on some parts leads to: the comments behind their mark, the page of a persona. */
final class PagesOfParts {

    private PagesOfParts() {
    }

    /** Opens it and returns true; returns false for a part without such a page. */
    static boolean open(ElementPart part) {
        if (part.placed().role() == PartRole.COMMENTS) {
            part.getViewer().select(part);
            ReviewCommands.comments(part.getViewer().getControl());
            return true;
        }
        if (part.placed().element() instanceof Persona persona
                && part.getViewer().getProperty(CardOpening.KEY) instanceof CardOpening opening) {
            opening.open(persona);
            return true;
        }
        return false;
    }
}
