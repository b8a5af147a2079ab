/** The edit policies of a map: selecting and dragging. */
package org.waymark.ui.map.policies;
