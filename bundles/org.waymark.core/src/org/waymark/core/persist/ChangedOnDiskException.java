package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.persist.xml.FileException;

/** A save was refused because somebody else changed the files since they were read; nothing was written. */
public final class ChangedOnDiskException extends FileException {

    private static final long serialVersionUID = 1L;

    private final transient List<Path> files;

    ChangedOnDiskException(List<Path> files, String message) {
        super(files.get(0), 0, message);
        this.files = List.copyOf(files);
    }

    /** The files that are not as this document read or wrote them. */
    public List<Path> files() {
        return files;
    }
}
