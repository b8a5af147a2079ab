package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.command.Command;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;

/** Tests an edit: executes, undoes and redoes it, and compares the files after each. */
public final class EditAssert {

    private EditAssert() {
    }

    /** Executes, undoes and redoes the command; the document ends in the state after the command. */
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

    /** Asserts that a command that would change nothing leaves no undo step. */
    public static void assertNothingToDo(Command command) {
        assertEquals(false, command.canExecute(), "the command has nothing to do");
    }
}
