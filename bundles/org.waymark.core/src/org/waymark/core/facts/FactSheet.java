package org.waymark.core.facts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * The facts of one element.
 *
 * @param kind name of its class in the language of the reader
 * @param title its label in one line
 * @param inherited true for an ownership that a touchpoint has from its stage
 * @param facts its own values
 * @param parts sheets of the elements it contains and of those that a reader must know to understand it
 */
public record FactSheet(EObject element, String kind, String title, boolean inherited, List<Fact> facts,
        List<FactSheet> parts) {

    public FactSheet {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /** Returns whether there is nothing to read but the title. */
    public boolean isBare() {
        return facts.isEmpty() && parts.isEmpty();
    }
}
