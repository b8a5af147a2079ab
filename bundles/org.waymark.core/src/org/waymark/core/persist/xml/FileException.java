package org.waymark.core.persist.xml;

import java.nio.file.Path;

import org.waymark.core.JourneyException;

/** A file cannot be read or written. The message names the file, the line if there is one, and the remedy. */
public class FileException extends JourneyException {

    private static final long serialVersionUID = 1L;

    /**
     * @param file the file as the user named it
     * @param line line of the problem, from 1; 0 if it has none
     */
    public FileException(Path file, int line, String message, Throwable cause) {
        super((line > 0 ? file + ":" + line : file.toString()) + ": " + message, cause);
    }

    public FileException(Path file, int line, String message) {
        this(file, line, message, null);
    }
}
