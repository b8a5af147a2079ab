package org.waymark.core.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.core.JourneyException;
import org.waymark.core.reading.ReadingChoices;
import org.waymark.core.reading.ScoreScale;
import org.waymark.core.text.Json;
import org.waymark.core.text.JsonText;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** Writes and reads a {@link TableMapping} as JSON, the content of a file {@code SOURCE.mapping.json}. */
public final class MappingText {

    private static final int VERSION = 1;

    private MappingText() {
    }

    /** Returns the text of a mapping. */
    public static String text(TableMapping mapping) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("mapping", VERSION);
        mapping.sheet().ifPresent(it -> out.put("sheet", it));
        mapping.shape().ifPresent(it -> out.put("shape", it.id()));
        mapping.choices().encoding().ifPresent(it -> out.put("encoding", it.name()));
        mapping.choices().scale().ifPresent(it -> out.put("scale", it.toString()));
        List<Object> columns = new ArrayList<>();
        for (TableMapping.Column column : mapping.columns()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("heading", column.heading());
            if (column.occurrence() > 1) {
                one.put("occurrence", column.occurrence());
            }
            one.put("as", column.use().id());
            columns.add(one);
        }
        out.put("columns", columns);
        if (!mapping.names().isEmpty()) {
            out.put("names", new TreeMap<>(mapping.names()));
        }
        return Json.text(out);
    }

    /**
     * Returns the mapping of a text.
     *
     * @throws JourneyException if it is none; the message says what is wrong, without the file, which the caller knows
     */
    public static TableMapping read(String text, Locale locale) throws JourneyException {
        return new Reading(Messages.of(MappingText.class, locale), locale).mapping(JsonText.read(text));
    }

    private record Reading(Messages messages, Locale locale) {

        TableMapping mapping(Object value) throws JourneyException {
            if (!(value instanceof Map<?, ?> map) || !map.containsKey("mapping")) {
                throw new JourneyException(messages.get("mapping_none"));
            }
            if (!String.valueOf(map.get("mapping")).equals(Integer.toString(VERSION))) {
                throw new JourneyException(messages.get("mapping_newer"));
            }
            List<TableMapping.Column> columns = new ArrayList<>();
            if (map.get("columns") instanceof List<?> list) {
                for (Object column : list) {
                    columns.add(column(column));
                }
            }
            Optional<String> shape = text(map, "shape");
            ReadingChoices choices = ReadingChoices.named(text(map, "encoding"), text(map, "scale")
                    .map(it -> ScoreScale.parse(it).map(ScoreScale::toString).orElse(it)), locale);
            return new TableMapping(text(map, "sheet"), shape.isEmpty()
                    ? Optional.empty()
                    : Optional.of(shape(shape
                            .get())),
                    choices, columns, names(map.get("names")));
        }

        private TableShape shape(String id) throws JourneyException {
            for (TableShape shape : TableShape.values()) {
                if (shape.id().equals(id)) {
                    return shape;
                }
            }
            throw unknown(id);
        }

        private TableMapping.Column column(Object value) throws JourneyException {
            Map<?, ?> column = value instanceof Map<?, ?> map ? map : Map.of();
            Optional<String> heading = text(column, "heading");
            Optional<String> as = text(column, "as");
            if (heading.isEmpty() || as.isEmpty()) {
                throw new JourneyException(messages.get("mapping_column"));
            }
            Optional<ColumnUse> use = ColumnUse.ofId(as.get());
            if (use.isEmpty()) {
                throw unknown(as.get());
            }
            int occurrence = column.get("occurrence") instanceof Number number ? Math.max(1, number.intValue()) : 1;
            return new TableMapping.Column(heading.get(), occurrence, use.get());
        }

        private JourneyException unknown(String text) {
            return new JourneyException(messages.get("mapping_unknown", Lines.shortened(text, 60),
                    String.join(", ", List.of(TableField.values()).stream().map(TableField::id).toList())));
        }

        private static Optional<String> text(Map<?, ?> map, String key) {
            return map.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
        }

        private static Map<String, String> names(Object value) {
            Map<String, String> names = new LinkedHashMap<>();
            if (value instanceof Map<?, ?> map) {
                map.forEach((name, meaning) -> {
                    if (meaning instanceof String text) {
                        names.put(name.toString(), text);
                    }
                });
            }
            return names;
        }
    }
}
