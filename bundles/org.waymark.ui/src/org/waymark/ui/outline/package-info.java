/** The overview of the active map. */
package org.waymark.ui.outline;
