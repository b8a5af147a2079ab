/** The wizard for an event log: five pages from its file to the touchpoints of its events. */
package org.waymark.ui.paths.wizard;
