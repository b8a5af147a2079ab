/** The parts of the import dialog that show a table: its first rows, the meaning of its columns, what comes of it. */
package org.waymark.ui.importing.table;
