/** The view of findings, their remedies in every menu, and their counter in the status line. Uses core.rules and core.edit. */
package org.waymark.ui.problems;
