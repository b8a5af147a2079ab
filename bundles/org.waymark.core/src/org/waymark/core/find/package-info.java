/** Finding: texts over a whole portfolio, and elements by a few letters of their names. */
package org.waymark.core.find;
