/** The descriptions of exporters and importers. */
package org.waymark.core.exchange;
