/** Jumps to elements and back: the breadcrumb, links between journeys, the search for an element by its name. */
package org.waymark.ui.navigate;
