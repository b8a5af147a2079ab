package org.waymark.core.task;

import java.util.List;

import org.waymark.core.persist.LoadNotice;
import org.waymark.core.rules.Validation;

/** What became of one file of a {@link ValidateTask}. */
public sealed interface FileOutcome {

    /** The file as the user named it. */
    NamedFile file();

    /**
     * The file was read and checked.
     *
     * @param validation what was found; without what an earlier file of the same task has told already
     * @param notices what the user should know about the files that were read
     */
    record Checked(NamedFile file, Validation validation, List<LoadNotice> notices) implements FileOutcome {

        public Checked {
            notices = List.copyOf(notices);
        }
    }

    /** The file could not be read; the message is one line for the user. */
    record Unreadable(NamedFile file, String message) implements FileOutcome {
    }
}
