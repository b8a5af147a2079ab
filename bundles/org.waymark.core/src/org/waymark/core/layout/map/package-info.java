/**
 * Places a journey as a map: title, stage headers, rows and legend around what {@link org.waymark.core.layout.lane} draws.
 * {@link org.waymark.core.layout.map.MapLayout} is the only entry.
 */
package org.waymark.core.layout.map;
