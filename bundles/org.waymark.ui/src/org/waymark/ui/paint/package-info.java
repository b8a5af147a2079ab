/** Placed shapes painted on the screen, with the colours and fonts for them. */
package org.waymark.ui.paint;
