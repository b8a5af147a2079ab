/**
 * The portfolio page: every journey as a tile, to be found, filtered, grouped and opened. Uses ui.open, ui.paint,
 * ui.notices and ui.properties.
 */
package org.waymark.ui.portfolio;
