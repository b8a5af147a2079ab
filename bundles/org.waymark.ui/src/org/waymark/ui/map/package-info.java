/** The map editor: viewer, keyboard, zoom, view state. Uses GEF and core.layout. */
package org.waymark.ui.map;
