package org.waymark.core.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.model.TextCleaner;

class CsvProperties {

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(6),
                Arbitraries.of("=", "'", "''=", "\"", ",", ";", "\n", "a,b", " x ", "-1", "@"))
                .map(TextCleaner::clean);
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(5);
    }

    @Property(seed = "20260314")
    void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) {
        StringBuilder out = new StringBuilder();
        // the first line determines the separator
        Csv.append(out, List.of("h", "h", "h"));
        table.forEach(line -> Csv.append(out, line));
        List<List<String>> lines = Csv
                .parse(Csv.decode(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .stream().skip(1).map(Csv.Line::cells).toList();
        assertEquals(table.stream().filter(l -> !l.stream().allMatch(String::isBlank)).toList(), lines);
    }
}
