/** The ownership matrix as a page to work in. */
package org.waymark.ui.matrix;
