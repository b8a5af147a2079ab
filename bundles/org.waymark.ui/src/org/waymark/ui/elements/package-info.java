/** The names and icons of elements, classes, features and values on the screen. */
package org.waymark.ui.elements;
