/** Dropping elements of the models explorer on a map. Uses the drop edits of core.edit. */
package org.waymark.ui.map.drop;
