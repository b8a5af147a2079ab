package org.waymark.core.layout.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.core.text.Messages;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;

/** The common data of all cards of a page: report, look and texts. */
record Paper(OwnershipReport report, Theme theme, TextCache text, Messages messages, Map<String, Ink> functions) {

    static Paper of(OwnershipReport report, Theme theme, TextCache text, Messages messages) {
        Map<String, Ink> functions = new HashMap<>();
        List<Ink> colours = theme.palette().stages();
        List<FunctionColumn> columns = report.matrix().columns();
        for (int i = 0; i < columns.size(); i++) {
            functions.put(columns.get(i).id(), Ink.of(columns.get(i).color(), colours.get(i % colours.size()))
                    .readableOn(theme.palette().surface(), 2));
        }
        return new Paper(report, theme, text, messages, functions);
    }

    double px(double length) {
        return theme.px(length);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Returns the colour of a function, its own or one of the theme. */
    Ink ink(FunctionColumn function) {
        return functions.getOrDefault(function.id(), theme.palette().muted());
    }

    String name(FunctionColumn function) {
        return function.name().isBlank() ? function.code() : function.name();
    }

    /** Returns the name of a row, or a text that it has none. */
    String name(MatrixRow row) {
        String name = row.kind() == Kind.STAGE ? row.stageName() : row.name();
        return name.isBlank() ? get("nameless") : name;
    }

    /** Returns the names of the functions, or a text that there is none. */
    String names(List<FunctionColumn> accountable) {
        return accountable.isEmpty()
                ? get("nobody")
                : String.join(", ", accountable.stream().map(this::name).toList());
    }

    /** Returns the name of a journey; empty for an unknown one. */
    String journey(String id) {
        return report.matrix().journeys().stream().filter(it -> it.id().equals(id)).findFirst()
                .map(it -> it.name().isBlank() ? get("nameless") : it.name()).orElse("");
    }

    boolean several() {
        return report.matrix().journeys().size() > 1;
    }
}
