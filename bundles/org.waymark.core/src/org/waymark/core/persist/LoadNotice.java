package org.waymark.core.persist;

import java.nio.file.Path;

/**
 * Something the user should know about a portfolio that could be opened all the same.
 *
 * @param kind what it is about
 * @param file the file it was found in, as the user named it
 * @param message one line in the user's language
 */
public record LoadNotice(Kind kind, Path file, String message) {

    /** The reasons for a notice. */
    public enum Kind {
        /** The file was written by a newer version of the same format: it can be looked at, not saved. */
        NEWER_MINOR,
        /** The file was of an older format and was converted in memory; saving keeps the original beside it. */
        MIGRATED,
        /** The file has XML comments or processing instructions, which a save does not keep. */
        COMMENTS_LOST,
        /** Elements of a hand-written file had no id and got one derived from their place. */
        IDS_DERIVED,
        /** References lead nowhere; see {@link PortfolioDocument#dangling()}. */
        DANGLING
    }
}
