/** The view that finds and replaces texts. Uses core.find. */
package org.waymark.ui.find;
