/** Elements of the models explorer dropped on a map. */
package org.waymark.ui.map.drop;
