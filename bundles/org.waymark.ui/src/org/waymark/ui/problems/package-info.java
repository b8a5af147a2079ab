/** The view of findings, and their counter in the status line. Uses core.rules. */
package org.waymark.ui.problems;
