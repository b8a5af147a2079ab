package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.waymark.core.persist.file.DiskFullException;
import org.waymark.core.persist.xml.Values;
import org.waymark.core.text.Messages;

/** The reason why a portfolio or its recovery copy could not be written, as a sentence. */
final class WriteReason {

    private WriteReason() {
    }

    static String of(IOException problem) {
        Messages messages = Messages.of(WriteReason.class);
        if (problem instanceof DiskFullException) {
            return messages.get("save_full");
        }
        if (problem instanceof FileSystemException known && known.getReason() != null) {
            return sentence(known.getReason());
        }
        if (problem instanceof AccessDeniedException) {
            return messages.get("save_denied");
        }
        // the message of these is only the path
        return sentence(problem instanceof FileSystemException || problem.getMessage() == null
                ? problem.getClass().getSimpleName() + " " + problem.getMessage()
                : problem.getMessage());
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : Values.shown(text) + ".";
    }
}
