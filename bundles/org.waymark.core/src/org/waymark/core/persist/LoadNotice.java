package org.waymark.core.persist;

import java.nio.file.Path;

/**
 * A notice for the user about a portfolio that was opened nevertheless.
 *
 * @param kind subject of the notice
 * @param file file it was found in, as the user named it
 * @param message one line in the user's language
 */
public record LoadNotice(Kind kind, Path file, String message) {

    /** The subjects of notices. */
    public enum Kind {
        /** A newer version of the same format wrote the file: it can be viewed, not saved. */
        NEWER_MINOR,
        /** The file had an older format and was converted in memory; saving keeps the original next to it. */
        MIGRATED,
        /** The file has XML comments or processing instructions, which a save does not keep. */
        COMMENTS_LOST,
        /** Elements of a hand-written file had no id and got one derived from their place. */
        IDS_DERIVED,
        /** References have no target; see {@link PortfolioDocument#dangling()}. */
        DANGLING
    }
}
