package org.waymark.core.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.waymark.core.exchange.PortfolioJoin;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Portfolio;

/** Adds imported journeys to a portfolio that is being edited. */
public final class ImportEdits {

    private ImportEdits() {
    }

    /**
     * Returns the command that does what {@link PortfolioJoin} does, as one undo step; the new journeys are selected
     * afterwards.
     *
     * @param imported portfolio in no document
     */
    public static Command join(PortfolioDocument document, Portfolio imported) {
        return document.readOnly()
                ? UnexecutableCommand.INSTANCE
                : new Recorded(Messages.of(ImportEdits.class).get("edit_importJourneys"), document.portfolio(),
                        () -> PortfolioJoin.into(document.portfolio(), imported));
    }
}
