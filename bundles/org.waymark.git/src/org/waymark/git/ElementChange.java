package org.waymark.git;

import java.util.List;
import org.waymark.core.compare.Change;

/**
 * The changes one commit made to one element.
 *
 * @param commit the commit
 * @param changes changes of the element and of its content, never empty
 */
public record ElementChange(Commit commit, List<Change> changes) {
}
