/** The one list of what can be put on pages, above all packages that lay content out. */
package org.waymark.core.layout.content;
