package org.waymark.core.table;

import java.util.List;
import java.util.Optional;

/**
 * The tables of one file or of a clipboard.
 *
 * @param sheets tables in their order; one for a text
 * @param encoding name of the encoding of a text; empty for a spreadsheet
 * @param notices what the user must know of the file as a whole, one line each
 */
public record TableBook(List<TableSheet> sheets, Optional<String> encoding, List<String> notices) {

    public TableBook {
        sheets = List.copyOf(sheets);
        notices = List.copyOf(notices);
    }
}
