/** The figures of a map, which paint placed parts. They know no model. */
package org.waymark.ui.map.figures;
