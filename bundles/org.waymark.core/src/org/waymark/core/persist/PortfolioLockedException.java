package org.waymark.core.persist;

import java.nio.file.Path;
import org.waymark.core.persist.file.LockedException;
import org.waymark.core.persist.xml.FileException;

/** Another process is writing portfolios of the same folder; the message names it. Nothing was written. */
public final class PortfolioLockedException extends FileException {

    private static final long serialVersionUID = 1L;

    PortfolioLockedException(Path file, LockedException cause) {
        super(file, 0, cause.getReason(), cause);
    }
}
