/** The contracts between views and editors: ids, and requests to a part, such as to reveal an element. */
package org.waymark.ui.parts;
