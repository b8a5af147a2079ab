/** The models explorer: the open portfolios as a tree. */
package org.waymark.ui.explorer;
