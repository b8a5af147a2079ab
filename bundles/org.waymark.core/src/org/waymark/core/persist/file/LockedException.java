package org.waymark.core.persist.file;

import java.nio.file.FileSystemException;
import java.util.Optional;

/** Another process is writing the portfolios of the folder. */
public final class LockedException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    LockedException(WorkFolder work, Optional<LockHolder> holder) {
        super(work.portfolios().toString(), null, Target.message("lock_busy",
                holder.map(LockHolder::text).orElseGet(() -> Target.message("lock_unknown")), work.lock()));
    }
}
