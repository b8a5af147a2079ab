package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;

/** The one way in which edits are tested: done, undone and done again, the files compared after each. */
public final class EditAssert {

    private EditAssert() {
    }

    /** Leaves the document as it is after the command. */
    public static void assertDoUndoRedo(PortfolioDocument document, Command command) {
        String before = CanonicalText.of(document);
        assertTrue(command.canExecute(), "the command can be executed");
        command.execute();
        String after = CanonicalText.of(document);
        assertNotEquals(before, after, "the command changes something");
        assertTrue(command.canUndo(), "the command can be undone");
        command.undo();
        assertEquals(before, CanonicalText.of(document), "undone");
        command.redo();
        assertEquals(after, CanonicalText.of(document), "done again");
    }

    /** A command that would change nothing leaves no step to undo. */
    public static void assertNothingToDo(Command command) {
        assertEquals(false, command.canExecute(), "the command has nothing to do");
    }
}
