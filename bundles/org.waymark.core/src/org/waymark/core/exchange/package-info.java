/** The descriptions of exporters and importers, with their inputs and results. Formats are in subpackages. */
package org.waymark.core.exchange;
