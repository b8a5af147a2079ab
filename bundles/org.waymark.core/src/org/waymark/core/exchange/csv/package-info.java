/** Export and import of maps as tables in comma-separated text. */
package org.waymark.core.exchange.csv;
