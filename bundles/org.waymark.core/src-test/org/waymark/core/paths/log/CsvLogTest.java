package org.waymark.core.paths.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.paths.LogFormat;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.Quality.Reason;

class CsvLogTest {

    @TempDir
    private Path folder;

    /** Rows as they arrive, with their lines. */
    private static final class Rows implements RowSink {

        private final List<String> rows = new ArrayList<>();
        private List<String> names = List.of();

        @Override
        public void columns(List<String> all, boolean complete) {
            names = all;
        }

        @Override
        public boolean row(long line, LogRow row) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(row.text(i));
            }
            rows.add(line + " " + cells);
            return true;
        }

        @Override
        public void refused(long line, Reason reason) {
            rows.add(line + " " + reason);
        }
    }

    private Rows read(String text, String encoding, char delimiter) throws Exception {
        Path file = Files.write(folder.resolve("log.csv"), text.getBytes(Charset.forName(encoding)));
        Rows rows = new Rows();
        new CsvLog().read(new LogSource.LogFile(file, "log.csv"), new LogFormat(LogFormat.Kind.CSV, encoding, delimiter,
                '"', true, Optional.empty()), rows, PathProgress.NONE);
        return rows;
    }

    @Test
    void anyCellsAreReadAsTheyWereWrittenWithTheLinesTheyStandOn() throws Exception {
        Random random = new Random(7);
        List<String> pieces = List.of("a", "я", "\u20ac", "\ud83d\ude00", ",", ";", "\"", "\n", "\r\n", " ", "'", "\t");
        for (String encoding : List.of("UTF-8", "UTF-16", "UTF-8", "UTF-16LE")) {
            StringBuilder text = new StringBuilder("x,y,z\n");
            List<String> expected = new ArrayList<>();
            int line = 2;
            for (int row = 0; row < 3_000; row++) {
                List<String> cells = new ArrayList<>();
                StringBuilder written = new StringBuilder();
                for (int cell = 0; cell < 3; cell++) {
                    StringBuilder value = new StringBuilder();
                    for (int n = random.nextInt(12); n > 0; n--) {
                        value.append(pieces.get(random.nextInt(pieces.size())));
                    }
                    cells.add(value.toString());
                    written.append(cell > 0 ? "," : "").append('"').append(value.toString().replace("\"", "\"\""))
                            .append('"');
                }
                expected.add(line + " " + cells);
                line += 1 + (int) written.chars().filter(c -> c == '\n').count();
                text.append(written).append(random.nextBoolean() ? "\n" : "\r\n");
            }
            assertEquals(expected, read(text.toString(), encoding, ',').rows, encoding);
        }
    }

    @Test
    void headingsAreNamedOnceEach() throws Exception {
        assertEquals(List.of("a", "column2", "a (2)", "b c"), read("a;;a; b c \n1;2;3;4\n", "UTF-8", ';').names);
    }

    @Test
    void lineEndsBlankLinesAndAMissingLastOne() throws Exception {
        assertEquals(List.of("2 [1, 2]", "4 [3, 4]", "5 [5, ]", "6 TOO_FEW_CELLS"), read(
                "a,b\r\n1,2\r\n\r\n3,4\n5,\r6", "UTF-8", ',').rows);
    }

    @Test
    void aRowWithoutEndIsRefusedAndReadingGoesOn() throws Exception {
        String endless = "\"" + "x".repeat(CsvLog.LONGEST + 10);
        assertEquals(List.of("2 TOO_LONG", "3 [1, 2]"), read("a,b\n" + endless + "\n1,2\n", "UTF-8", ',').rows);
        assertEquals(List.of("2 BROKEN_QUOTE", "3 [1, 2]"), read("a,b\n1,\"2\n1,2\n", "UTF-8", ',').rows);
    }
}
