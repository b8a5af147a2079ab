/** The map as a grid of cells for the keyboard: where keys lead, what a key does in a cell. Knows no widgets. */
package org.waymark.core.mapgrid;
