/** The overview of the map in small. */
package org.waymark.ui.outline;
