/**
 * Draws lanes, columns, cells, cards and curves of a map as shapes. Used by {@link org.waymark.core.layout}.map only,
 * which places them.
 */
package org.waymark.core.layout.lane;
