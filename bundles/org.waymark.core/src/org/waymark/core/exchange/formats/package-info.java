/** The list of the exporters and importers that need only core. Uses the packages of the formats. */
package org.waymark.core.exchange.formats;
