/** The figures of a map. */
package org.waymark.ui.map.figures;
