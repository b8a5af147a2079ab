/** The popup that adds an element or a reference by a few letters. Uses core.edit and core.find. */
package org.waymark.ui.quickadd;
