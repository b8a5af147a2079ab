/** The view that finds and replaces texts. */
package org.waymark.ui.find;
