package org.waymark.core.persist.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file was not written because the disk is full. */
public final class DiskFullException extends FileSystemException {

    private static final long serialVersionUID = 1L;
    private static final int ROOM_FOR_NOTHING = 1 << 16;

    private DiskFullException(Path file, IOException cause) {
        super(file.toString(), null, cause.getMessage());
        initCause(cause);
    }

    /**
     * Returns a {@link DiskFullException} if the disk is full, else the problem itself. Messages differ between
     * systems, so the free space is checked. This must happen while the partly written file still exists.
     */
    public static IOException orElse(IOException problem, Path file) {
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
