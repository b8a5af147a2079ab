/** Texts: messages in two languages, labels and places of elements, plain text, lines, XML and JSON. */
package org.waymark.core.text;
