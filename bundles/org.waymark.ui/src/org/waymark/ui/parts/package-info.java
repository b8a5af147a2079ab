/**
 * The contracts between views and editors: their ids, and what a part can be asked for, such as to reveal an element.
 */
package org.waymark.ui.parts;
