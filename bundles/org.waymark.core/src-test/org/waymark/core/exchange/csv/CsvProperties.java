package org.waymark.core.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.core.table.TableText;
import org.waymark.core.text.CsvNotation;
import org.waymark.model.TextCleaner;

class CsvProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(6),
                Arbitraries.of("=", "'", "''=", "\"", ",", ";", "\n", "a,b", " x ", "-1", "@"))
                .map(TextCleaner::clean);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "ru", "de");
    }

    @Property(seed = "20260314")
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table,
            @ForAll("languages") String language) {
        StringBuilder out = new StringBuilder();
        // known headings determine the separator
        CsvNotation notation = CsvNotation.of(Locale.of(language));
        out.append(notation.line(List.of("Stage", "Touchpoint", "Channels")));
        table.forEach(line -> out.append(notation.line(line.stream().map(notation::text).toList())));
        List<List<String>> lines = TableText.read(out.toString().replace("\r\n", "\n")).rows().stream().skip(1)
                .map(row -> row.cells().stream().map(CsvProperties::text).toList()).toList();
        assertEquals(table.stream().filter(l -> !l.stream().allMatch(String::isBlank)).toList(), lines);
    }

    /** A dash that is a text keeps its apostrophe, as a dash alone clears. */
    private static String text(String cell) {
        return cell.equals("'-") ? "-" : cell;
    }
}
