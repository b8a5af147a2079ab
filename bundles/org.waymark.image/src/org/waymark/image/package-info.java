/** Draws placed maps without a display: Java2D, SVG, PNG, HTML. */
package org.waymark.image;
