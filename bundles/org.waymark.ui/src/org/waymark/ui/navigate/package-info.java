/** Navigation to elements and back: breadcrumb, links between journeys, search for an element by name. */
package org.waymark.ui.navigate;
