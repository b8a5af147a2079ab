package org.waymark.ui.importing;

import java.util.Optional;
import org.waymark.core.task.NamedFile;
import org.waymark.ui.importing.table.ImportTarget;
import org.waymark.ui.importing.table.TableMade;

/**
 * Decision of the user about a file.
 *
 * @param made the map that a table becomes
 * @param target destination
 * @param keepMapping whether the meaning of the columns is to be kept beside the file
 */
record ImportChoice(NamedFile file, ImportFound found, Optional<TableMade> made, ImportTarget target,
        boolean keepMapping) {
}
