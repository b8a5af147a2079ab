/**
 * The map as a grid of cells for the keyboard: moves, and the effect of a key in a cell. Uses layout and edit; knows no
 * widgets.
 */
package org.waymark.core.mapgrid;
