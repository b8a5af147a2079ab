package org.waymark.ui.paths.wizard;

import java.util.Optional;

import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathMapping;
import org.waymark.core.task.NamedFile;
import org.waymark.model.cjm.Journey;

/**
 * The log to read, and its meaning.
 *
 * @param plan the map that its paths are compared with
 * @param keep file in which the mapping is to be kept for the next time
 */
public record LogChoice(LogSource source, PathMapping mapping, Optional<Journey> plan, Optional<NamedFile> keep) {
}
