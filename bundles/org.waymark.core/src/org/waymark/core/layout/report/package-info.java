/**
 * Contents of pages other than the map: summary, comparison, personas, backlog and ownership matrix, each as a source of
 * sheets from the records of {@link org.waymark.core.insight}.
 */
package org.waymark.core.layout.report;
