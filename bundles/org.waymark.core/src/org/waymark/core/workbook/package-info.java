/**
 * The round trip of the ownership workbook: columns, baseline, merge of edits, and the report of an import. Knows no
 * spreadsheet library; org.waymark.office reads and writes the files.
 */
package org.waymark.core.workbook;
