/** The presentation of a map on the whole screen. */
package org.waymark.ui.present;
