package org.waymark.core.exchange;

import java.util.ArrayList;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableImport;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TablePlan;
import org.waymark.core.table.TableResult;

/**
 * Reads journeys from tables. What the columns mean is guessed by {@link #read}; a caller who lets the user decide takes
 * the cells from {@link #book} and goes on with {@link TableOutline}.
 */
public interface TableImporter extends Importer {

    /**
     * Reads the cells of a file.
     *
     * @throws JourneyException if the file is not in this format
     */
    TableBook book(ImportInput input) throws JourneyException;

    @Override
    default ImportResult read(ImportInput input) throws JourneyException {
        TableBook book = book(input);
        TableOutline outline = TableOutline.of(book, TableMapping.NONE.with(input.choices()), input.locale());
        TableResult result = TableImport.fresh(TablePlan.of(outline, input.cancelled()), input.name(), input.locale(),
                input.cancelled());
        List<String> notices = new ArrayList<>(book.notices());
        notices.addAll(result.report().lines(input.locale()));
        return new ImportResult(result.portfolio(), ExchangeSummary.counted(result.journeys().size(),
                result.report().newTouchpoints(), notices, input.locale()));
    }
}
