/** Lines above a map that tell about its portfolio: read-only files, merge conflicts. */
package org.waymark.ui.notices;
