/**
 * Errors told in one way: the log, a dialog with details to copy, and a support bundle without content of portfolios.
 */
package org.waymark.ui.faults;
