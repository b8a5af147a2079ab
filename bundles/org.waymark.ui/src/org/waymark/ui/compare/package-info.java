/** The comparison of a portfolio with another version. Uses core.compare and the marked map. */
package org.waymark.ui.compare;
