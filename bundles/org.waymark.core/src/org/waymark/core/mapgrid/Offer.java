package org.waymark.core.mapgrid;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.find.Closeness;

/**
 * A meaning of a text typed into a cell: an element of the library, or a new one.
 *
 * @param element the element, not yet in the model if it is to be created
 * @param title what is shown first
 * @param detail what else the text says, such as roles
 * @param fit how well the text fits the name; {@link Closeness#NONE} creates an element
 * @param taken true if Enter takes it when nothing else is chosen
 * @param edit the edit; one that cannot be executed if nothing would change
 */
public record Offer(EObject element, String title, String detail, Closeness fit, boolean taken, Command edit) {

    /** Returns whether the element is created. */
    public boolean creates() {
        return fit == Closeness.NONE;
    }

    public EClass type() {
        return element.eClass();
    }

    /** Returns the offer that Enter takes when nothing else is chosen. */
    public static Optional<Offer> taken(List<Offer> offers) {
        return offers.stream().filter(Offer::taken).findFirst();
    }
}
