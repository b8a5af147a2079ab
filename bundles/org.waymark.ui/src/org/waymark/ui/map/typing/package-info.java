/** The keyboard of a map: the cell in use, texts and scores typed in place. */
package org.waymark.ui.map.typing;
