/** The comparison of a portfolio with another version of it. */
package org.waymark.ui.compare;
