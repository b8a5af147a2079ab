package org.waymark.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.log.ColumnNames;
import org.waymark.core.paths.log.LogReader;
import org.waymark.core.paths.log.LogRow;
import org.waymark.core.paths.log.RowSink;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Reads an event log from a sheet of a workbook, row by row. Dates are ISO 8601, formulas their stored values. */
public final class SheetLog implements LogReader {

    private final Messages messages = Messages.of(SheetLog.class);

    @Override
    public void read(LogSource.LogFile file, LogFormat format, RowSink sink, PathProgress progress)
            throws IOException, JourneyException {
        try (ZipFile zip = ZipFile.builder().setPath(file.path()).get();
                XlsxReader reader = XlsxReader.open(zip, file.shown(), messages, progress::isCancelled)) {
            List<String> sheets = reader.sheets();
            String sheet = format.sheet().orElse(sheets.isEmpty() ? "" : sheets.getFirst());
            if (!sheets.contains(sheet)) {
                throw new JourneyException(messages.get("log_noSheet", file.shown(), Lines.shortened(sheet, 60)));
            }
            Rows rows = new Rows(sink, format.header());
            reader.read(sheet, rows::row);
            rows.end();
        } catch (java.util.zip.ZipException e) {
            throw new JourneyException(messages.get("import_damaged", file.shown()), e);
        }
    }

    /** Passes rows on; a failure of the receiver ends reading, and is thrown when the sheet is closed. */
    private static final class Rows {

        private final RowSink sink;
        private final boolean header;
        private final LogRow cells = new LogRow();
        private int columns = -1;
        private JourneyException failure;

        Rows(RowSink sink, boolean header) {
            this.sink = sink;
            this.header = header;
        }

        boolean row(ReadRow row) {
            try {
                return take(row);
            } catch (JourneyException e) {
                failure = e;
                return false;
            }
        }

        private boolean take(ReadRow row) throws JourneyException {
            if (isEmpty(row)) {
                return true;
            }
            if (columns < 0) {
                columns = row.size();
                sink.columns(names(row), true);
                if (header) {
                    return true;
                }
            }
            cells.clear();
            for (int i = 0; i < columns; i++) {
                cells.add(row.text(i));
            }
            return sink.row(row.index() + 1L, cells);
        }

        private static boolean isEmpty(ReadRow row) {
            for (int i = 0; i < row.size(); i++) {
                if (!row.text(i).isBlank()) {
                    return false;
                }
            }
            return true;
        }

        private List<String> names(ReadRow row) {
            List<String> heading = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                heading.add(header ? row.text(i) : "");
            }
            return ColumnNames.of(heading);
        }

        void end() throws JourneyException {
            if (failure != null) {
                throw failure;
            }
        }
    }
}
