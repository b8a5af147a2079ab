/** Bars above a map about its portfolio: read-only files, merge conflicts. */
package org.waymark.ui.notices;
