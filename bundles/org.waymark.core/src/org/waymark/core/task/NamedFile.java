package org.waymark.core.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file as the user named it.
 *
 * @param path where it is
 * @param shown what the user calls it, for messages
 */
public record NamedFile(Path path, String shown) {

    /** A file by its full name. */
    public NamedFile(Path path) {
        this(path, path.toString());
    }

    /** The ending of the name in small letters, without the dot; empty if there is none. */
    public String extension() {
        String name = name();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The name without its ending. */
    public String stem() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private String name() {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }

    /**
     * A file in a folder whose name is not taken: {@code STEM.cjm}, or with a number.
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
