/** The persona page: a card one would print, edited where its texts stand. Uses ui.open, ui.paint and ui.properties. */
package org.waymark.ui.persona;
