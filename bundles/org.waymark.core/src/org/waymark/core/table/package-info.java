/**
 * Reads tables of any origin as journeys: CSV, pasted text and spreadsheets, whatever their headings, order and shape.
 *
 * <p> The way of a table: bytes or cells become a {@link org.waymark.core.table.TableBook} of plain cells; {@link
 * org.waymark.core.table.TableOutline#of} finds headings, shape and the meaning of each column; a {@link
 * org.waymark.core.table.TableMapping} is what the user changed of that; {@link org.waymark.core.table.TablePlan#of}
 * gathers the cells of each stage and touchpoint; {@link org.waymark.core.table.TableImport} writes them into a new
 * portfolio or a journey and reports. Every cell that is not empty is in the map or in the report, with row and column.
 * All but the last step work on immutable records; the last one changes the portfolio it is given, so a preview is the
 * same call on a copy. Knows no window, no spreadsheet library and no file.
 */
package org.waymark.core.table;
