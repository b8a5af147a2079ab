package org.waymark.core.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import org.waymark.core.text.Messages;

/**
 * A file with the name the user gave it.
 *
 * @param path path of the file
 * @param shown the user's name, for messages
 */
public record NamedFile(Path path, String shown) {

    /** Creates a file that is shown with its path. */
    public NamedFile(Path path) {
        this(path, path.toString());
    }

    /** Returns the ending of the name in small letters, without the dot; empty if there is none. */
    public String extension() {
        String name = name();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Returns the name without its ending. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private String name() {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /** Returns the line for the user that the file cannot be read, and why. */
    public String unreadable(IOException reason) {
        Messages messages = Messages.of(NamedFile.class);
        return messages.get("file_unreadable", shown,
                reason instanceof NoSuchFileException ? messages.get("file_missing") : reason.getMessage());
    }

    /**
     * Returns a free file in a folder: {@code STEM.cjm}, or with a number.
     *
     * @param ending such as {@code .cjm}
     */
    public static Path free(Path folder, String stem, String ending) {
        Path file = folder.resolve(stem + ending);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(stem + "-" + i + ending);
        }
        return file;
    }
}
