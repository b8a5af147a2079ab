/** Small parts of the screen that know no model: icons, pop-ups, drop-downs, check boxes. */
package org.waymark.ui.widgets;
