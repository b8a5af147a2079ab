/**
 * Draws placed maps without a display as SVG, PNG, PDF and HTML. Uses core and Java2D ({@code java.awt}), which no
 * other bundle does.
 */
package org.waymark.image;
