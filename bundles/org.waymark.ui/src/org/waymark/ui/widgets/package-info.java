/** General widgets that know no model: icons, popups, drop-downs, check boxes. */
package org.waymark.ui.widgets;
