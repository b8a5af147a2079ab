/** The views and lenses of a map: chosen, made and changed. */
package org.waymark.ui.views;
