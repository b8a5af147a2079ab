/** The editor that resolves the conflicts of a merge. Uses core.resolve. */
package org.waymark.ui.conflicts;
