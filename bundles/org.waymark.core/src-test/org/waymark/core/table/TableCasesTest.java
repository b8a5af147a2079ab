package org.waymark.core.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.exchange.Importer;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.persist.EnglishMessages;

/**
 * Tables as people send them, each with the map it must become and what must be said of it. The tables are in {@code
 * tables/NAME.csv} (or .tsv), the maps in {@code tables/NAME.map}; lines of the map that begin with an exclamation mark
 * are notices.
 */
@ExtendWith(EnglishMessages.class)
class TableCasesTest {

    private static final Path CASES = Path.of("src-test/org/waymark/core/table/tables");

    private static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(it -> !it.toString().endsWith(".map")).sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> eachTableBecomesItsMap() throws IOException {
        return tables().stream().map(table -> DynamicTest.dynamicTest(table.getFileName().toString(), () -> {
            String name = table.getFileName().toString();
            Path map = CASES.resolve(name.substring(0, name.lastIndexOf('.')) + ".map");
            String expected = Files.readString(map);
            assertEquals(expected.strip(), String.join("\n", read(table)));
        }));
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertTrue(tables().size() >= 40, "templates and kinds of faults: " + tables().size());
    }

    static List<String> read(Path table) throws IOException, JourneyException {
        Importer importer = CoreFormats.importers().stream().filter(it -> it.id().equals("csv")).findFirst()
                .orElseThrow();
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(table)) {
            ImportResult result = importer.read(new ImportInput(in.readAllBytes(), "imported", Locale.ENGLISH));
            lines.addAll(MapText.of(result.portfolio()));
            result.summary().notices().forEach(it -> lines.add("! " + it));
        }
        return lines;
    }

    /** Prints the maps of tables, for a look at a new one before its map is written. */
    public static void main(String[] names) throws Exception {
        for (String name : names) {
            System.out.println("=== " + name);
            String text = String.join("\n", read(Path.of(name)));
            System.out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
