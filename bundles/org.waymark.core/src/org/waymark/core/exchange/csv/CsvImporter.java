package org.waymark.core.exchange.csv;

import java.util.List;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.reading.DecodedText;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableText;

/** Reads a table in text: comma-separated values in all their variants. */
public final class CsvImporter implements TableImporter {

    private static final FileFormat FORMAT = new FileFormat("csv", List.of("csv", "tsv", "txt"), CsvImporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public TableBook book(ImportInput input) throws JourneyException {
        DecodedText text = input.text();
        return new TableBook(List.of(TableText.read(text.text())), Optional.of(text.charset().name()),
                text.notices(input.locale()));
    }
}
