/** The keyboard of a map: the focused cell, and texts and scores typed in place. Uses core.mapgrid. */
package org.waymark.ui.map.typing;
