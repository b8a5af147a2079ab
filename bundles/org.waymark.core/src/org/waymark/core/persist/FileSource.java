package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Supplies the bytes of files: from disk, a git commit or a recovery copy. */
@FunctionalInterface
public interface FileSource {

    /**
     * Returns the content of one file.
     *
     * @param file absolute path without {@code ..}
     * @throws NoSuchFileException if there is no such file; a portfolio can be opened without a journey file
     * @throws IOException if the file exists and cannot be read
     */
    byte[] read(Path file) throws IOException;

    /** Returns a source of files in memory under absolute paths, which never reads from disk. */
    static FileSource of(Map<Path, byte[]> files) {
        Map<Path, byte[]> copy = Map.copyOf(files);
        return file -> {
            byte[] content = copy.get(file);
            if (content == null) {
                throw new NoSuchFileException(file.toString());
            }
            return content;
        };
    }
}
