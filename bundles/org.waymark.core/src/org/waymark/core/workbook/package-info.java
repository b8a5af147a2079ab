/** The round trip of the ownership workbook: columns, baseline, reading, merging, and the report of an import. */
package org.waymark.core.workbook;
