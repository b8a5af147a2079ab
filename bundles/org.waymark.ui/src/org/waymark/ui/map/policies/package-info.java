/** The edit policies of a map for selecting and dragging. They return commands of core.edit. */
package org.waymark.ui.map.policies;
