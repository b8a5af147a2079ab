/** The driver of diagrams in UI tests: edit parts, palette, cell editors and a viewer without a display. Uses GEF. */
package org.waymark.testing.gef;
