package org.waymark.git;

import java.util.List;
import org.waymark.core.compare.Change;

/**
 * What one commit did to one element.
 *
 * @param commit the commit
 * @param changes to the element and to what is in it, never empty
 */
public record ElementChange(Commit commit, List<Change> changes) {
}
