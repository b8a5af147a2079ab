/** The presentation of a map in full screen. */
package org.waymark.ui.present;
