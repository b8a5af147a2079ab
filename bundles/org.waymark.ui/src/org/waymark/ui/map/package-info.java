/** The map editor. */
package org.waymark.ui.map;
