package org.waymark.core.persist;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file was not written because its disk has no room left. */
public final class DiskFullException extends FileSystemException {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR_NOTHING = 1 << 16;

    private DiskFullException(Path file, IOException cause) {
        super(file.toString(), null, cause.getMessage());
        initCause(cause);
    }

    /**
     * Tells a full disk from other trouble; systems say it in their own words, so the disk itself is asked, and must be
     * while what could be written of the file is still there.
     */
    static IOException orElse(IOException problem, Path file) {
        return isFull(file.toAbsolutePath().getParent()) ? new DiskFullException(file, problem) : problem;
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < ROOM_FOR_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
