package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.List;
import org.waymark.core.persist.xml.FileException;

/** A save was refused because another program changed the files since they were read; nothing was written. */
public final class ChangedOnDiskException extends FileException {

    private static final long serialVersionUID = 1L;

    ChangedOnDiskException(List<Path> files, String message) {
        super(files.get(0), 0, message);
    }
}
