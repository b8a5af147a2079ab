/** The export of the ownership matrix. */
package org.waymark.ui.export;
