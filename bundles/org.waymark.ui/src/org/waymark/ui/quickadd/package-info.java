/** The pop-up that adds an element or a reference by a few letters. */
package org.waymark.ui.quickadd;
