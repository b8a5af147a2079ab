/** The editor in which the conflicts of a merge are resolved. */
package org.waymark.ui.conflicts;
