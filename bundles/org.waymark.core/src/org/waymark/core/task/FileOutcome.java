package org.waymark.core.task;

import java.util.List;

import org.waymark.core.persist.LoadNotice;
import org.waymark.core.rules.Validation;

/** The result of {@link ValidateTask} for one file. */
public sealed interface FileOutcome {

    /** Returns the file as the user named it. */
    NamedFile file();

    /**
     * The file was read and checked.
     *
     * @param validation findings, without those already reported for an earlier file of the task
     * @param notices notices about the files that were read
     */
    record Checked(NamedFile file, Validation validation, List<LoadNotice> notices) implements FileOutcome {

        public Checked {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The file could not be read or checked.
     *
     * @param message one line for the user
     * @param cause the reason, for a report of an error of the program
     */
    record Unreadable(NamedFile file, String message, Throwable cause) implements FileOutcome {
    }
}
