/** The views and lenses of a map: choosing, creating and editing them. */
package org.waymark.ui.views;
