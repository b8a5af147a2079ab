package org.waymark.core.persist.xml;

import java.nio.file.Path;

import org.waymark.core.JourneyException;

/** A file that cannot be read or written; the message names it, the line if there is one, and what to do. */
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

    /** The file as the user named it. */
    public Path file() {
        return file;
    }

    /** The line, counted from 1, or 0 when the problem has no line. */
    public int line() {
        return line;
    }
}
