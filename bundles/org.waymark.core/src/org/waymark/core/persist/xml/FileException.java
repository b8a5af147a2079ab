package org.waymark.core.persist.xml;

import java.nio.file.Path;

import org.waymark.core.JourneyException;

/** A file cannot be read or written. The message names the file, the line if there is one, and the remedy. */
public class FileException extends JourneyException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    public FileException(Path file, int line, String message, Throwable cause) {
        super((line > 0 ? file + ":" + line : file.toString()) + ": " + message, cause);
        this.file = file;
        this.line = line;
    }

    public FileException(Path file, int line, String message) {
        this(file, line, message, null);
    }

    /** Returns the file as the user named it. */
    public Path file() {
        return file;
    }

    /** Returns the line, from 1; 0 if the problem has no line. */
    public int line() {
        return line;
    }
}
