/** The edit parts of a map, and what they share. */
package org.waymark.ui.map.parts;
