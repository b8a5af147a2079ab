package org.waymark.cli.report;

import java.nio.file.Path;
import org.waymark.core.rules.Validation;

/** What became of one file of a {@code validate}. */
public sealed interface FileOutcome {

    /** The file as the user named it. */
    Path file();

    /** The file was read and checked. */
    record Checked(Path file, Validation validation) implements FileOutcome {
    }

    /** The file could not be read; the message has been shown already. */
    record Unreadable(Path file, String message) implements FileOutcome {
    }
}
