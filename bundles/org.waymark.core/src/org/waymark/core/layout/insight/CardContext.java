package org.waymark.core.layout.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.ownership.FunctionColumn;
import org.waymark.core.ownership.MatrixRow;
import org.waymark.core.ownership.MatrixRow.Kind;
import org.waymark.model.cjm.CjmPackage.Literals;

/** The common data of all cards of a page: report, look and texts. */
record CardContext(OwnershipReport report, Theme theme, TextCache text, Messages messages, Labels labels,
        Map<String, Ink> functions) {

    static CardContext of(OwnershipReport report, Theme theme, TextCache text, Locale locale) {
        Map<String, Ink> functions = new HashMap<>();
        List<Ink> colours = theme.palette().stages();
        List<FunctionColumn> columns = report.matrix().columns();
        for (int i = 0; i < columns.size(); i++) {
            functions.put(columns.get(i).id(), Ink.of(columns.get(i).color(), colours.get(i % colours.size()))
                    .readableOn(theme.palette().surface(), 2));
        }
        return new CardContext(report, theme, text, Messages.of(InsightLayout.class, locale), Labels.in(locale),
                functions);
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
        return labels.or(function.label(), Literals.BUSINESS_FUNCTION);
    }

    /** Returns the name of a row, or a text that it has none. */
    String name(MatrixRow row) {
        return row.kind() == Kind.STAGE ? stage(row) : labels.or(row.name(), Literals.TOUCHPOINT);
    }

    /** Returns the name of the stage of a row, or a text that it has none. */
    String stage(MatrixRow row) {
        return labels.or(row.stageName(), Literals.STAGE);
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
                .map(it -> labels.or(it.name(), Literals.JOURNEY)).orElse("");
    }

    boolean several() {
        return report.matrix().journeys().size() > 1;
    }
}
