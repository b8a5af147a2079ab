/** The sheet of the keys of the map. */
package org.waymark.ui.keys;
