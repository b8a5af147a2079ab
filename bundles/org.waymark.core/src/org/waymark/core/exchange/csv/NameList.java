package org.waymark.core.exchange.csv;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.text.Lines;

/**
 * Several names in one cell, separated by semicolons. If a name contains a semicolon, they are separated by line
 * breaks, with one at the end to mark a single name.
 */
final class NameList {

    private NameList() {
    }

    static String join(List<String> names) {
        List<String> lines = names.stream().map(n -> Lines.joined(n)).filter(n -> !n.isEmpty())
                .toList();
        return lines.stream().anyMatch(n -> n.contains(";"))
                ? lines.stream().map(n -> n + '\n').collect(Collectors.joining())
                : String.join("; ", lines);
    }
}
