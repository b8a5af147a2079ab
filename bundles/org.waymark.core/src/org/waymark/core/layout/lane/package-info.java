/**
 * Turns lanes, columns, cells, cards and curves of a map into shapes. Serves {@link org.waymark.core.layout}.map, which
 * puts them in their places, and nobody else.
 */
package org.waymark.core.layout.lane;
