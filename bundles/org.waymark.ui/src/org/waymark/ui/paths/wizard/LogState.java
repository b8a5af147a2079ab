package org.waymark.ui.paths.wizard;

import java.util.Optional;

import org.waymark.core.paths.LogDraft;
import org.waymark.core.paths.LogPreview;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.task.NamedFile;

/**
 * The content of the pages: the log as far as it was read, and what was chosen for it.
 *
 * @param mapping file from which the choices come, if they were made before
 */
record LogState(LogDraft draft, LogPreview preview, PlannedMap plan, Optional<NamedFile> mapping) {

    LogState with(LogDraft other) {
        return new LogState(other, preview, plan, mapping);
    }
}
