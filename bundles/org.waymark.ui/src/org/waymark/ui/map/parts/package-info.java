/** The edit parts of a map and their common content. Uses the figures of the map. */
package org.waymark.ui.map.parts;
