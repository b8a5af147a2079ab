/**
 * The past of journeys, from git and from the saved versions: when each was changed last, and what changed since it was
 * approved. Uses ui.compare.
 */
package org.waymark.ui.timeline;
