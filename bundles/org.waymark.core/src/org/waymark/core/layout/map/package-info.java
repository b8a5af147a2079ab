/**
 * Places a journey as a map: title, stage headers, rows and legend around the drawings of {@link
 * org.waymark.core.layout.lane}. {@link org.waymark.core.layout.map.MapLayout} is the only entry point.
 */
package org.waymark.core.layout.map;
