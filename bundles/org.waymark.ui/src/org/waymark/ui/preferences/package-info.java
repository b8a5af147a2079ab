/** The user's settings: light or dark, the colours of maps, empty lanes. */
package org.waymark.ui.preferences;
