/** The settings of the user: light or dark, the colours of maps, empty lanes. */
package org.waymark.ui.preferences;
