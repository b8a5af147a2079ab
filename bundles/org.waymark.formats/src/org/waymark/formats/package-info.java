/**
 * The formats of the product. Stands above the bundles that know a format and below the command line and the desktop, so
 * that both offer the same list.
 */
package org.waymark.formats;
