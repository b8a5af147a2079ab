/** The list of the exporters and importers that need nothing but core. */
package org.waymark.core.exchange.formats;
