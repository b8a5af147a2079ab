/** Maps as tables in comma-separated text, written and read. */
package org.waymark.core.exchange.csv;
