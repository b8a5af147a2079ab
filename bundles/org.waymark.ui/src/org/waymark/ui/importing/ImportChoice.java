package org.waymark.ui.importing;

import java.nio.file.Path;

/**
 * Decision of the user about a file.
 *
 * @param into true if its journeys go into the portfolio in use, false if they become one of their own
 */
record ImportChoice(Path file, ImportFound found, boolean into) {
}
