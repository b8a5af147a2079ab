package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Where the bytes of files come from: the disk, a git commit, a recovery copy. */
@FunctionalInterface
public interface FileSource {

    /**
     * The content of one file.
     *
     * @param file absolute, without {@code ..}
     * @throws NoSuchFileException if there is no such file, which a portfolio survives for its journey files
     * @throws IOException if it is there and cannot be read
     */
    byte[] read(Path file) throws IOException;

    /** Files that are in memory under absolute paths; the disk is never looked at. */
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
