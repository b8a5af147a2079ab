/** Painting of placed shapes on the screen, with colours and fonts. Uses draw2d. */
package org.waymark.ui.paint;
