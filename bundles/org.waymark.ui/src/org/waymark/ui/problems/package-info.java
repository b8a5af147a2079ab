/** The view of what the rules find, and the counter at the lower edge of the window. */
package org.waymark.ui.problems;
