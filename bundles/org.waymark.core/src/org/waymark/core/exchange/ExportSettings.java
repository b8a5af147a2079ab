package org.waymark.core.exchange;

import java.util.HashMap;
import java.util.Map;

/** The values of an export's options; options without a value have their default. Immutable. */
public final class ExportSettings {

    /** Only default values. */
    public static final ExportSettings STANDARD = new ExportSettings(Map.of());

    private final Map<ExportOption<?>, Object> values;

    private ExportSettings(Map<ExportOption<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    public <T> T get(ExportOption<T> option) {
        return option.type().cast(values.getOrDefault(option, option.standard()));
    }

    /** Returns the same settings with another value for an option. */
    public <T> ExportSettings with(ExportOption<T> option, T value) {
        Map<ExportOption<?>, Object> changed = new HashMap<>(values);
        changed.put(option, value);
        return new ExportSettings(changed);
    }
}
