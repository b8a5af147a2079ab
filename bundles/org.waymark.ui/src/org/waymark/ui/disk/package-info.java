/** Saving and closing of a portfolio with their questions, and the handling of files that another program changed. */
package org.waymark.ui.disk;
