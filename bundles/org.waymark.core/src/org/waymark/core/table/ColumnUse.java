package org.waymark.core.table;

import java.util.Locale;
import java.util.Optional;
import org.waymark.core.text.Messages;

/** The use of the cells of a column of a table, or of a row of a drawn map. */
public sealed interface ColumnUse {

    /** They become a field of stages and touchpoints, or name them. */
    record Field(TableField field) implements ColumnUse {
    }

    /** They become a custom property, which a custom lane can show. */
    record Custom(String key) implements ColumnUse {
    }

    /** They are roles of one function. */
    record RolesOf(String function) implements ColumnUse {
    }

    /** They are left out, which the report says. */
    record Ignored() implements ColumnUse {
    }

    /** Returns the text in mapping files: {@code painPoints}, {@code property:Priority}, {@code roles:IT}, {@code ignore}. */
    default String id() {
        return switch (this) {
            case Field(TableField field) -> field.id();
            case Custom(String key) -> "property:" + key;
            case RolesOf(String function) -> "roles:" + function;
            case Ignored() -> "ignore";
        };
    }

    /** Returns the use with an {@link #id}; empty if there is none. */
    static Optional<ColumnUse> ofId(String id) {
        if (id.equals("ignore")) {
            return Optional.of(new Ignored());
        }
        int colon = id.indexOf(':');
        String argument = id.substring(colon + 1).strip();
        if (colon >= 0 && !argument.isEmpty()) {
            return switch (id.substring(0, colon)) {
                case "property" -> Optional.of(new Custom(argument));
                case "roles" -> Optional.of(new RolesOf(argument));
                default -> Optional.empty();
            };
        }
        return TableField.ofId(id).map(Field::new);
    }

    /** Returns the name shown to users. */
    default String title(Locale locale) {
        Messages messages = Messages.of(ColumnUse.class, locale);
        return switch (this) {
            case Field(TableField field) -> field.heading(locale);
            case Custom(String key) -> messages.get("use_custom", key);
            case RolesOf(String function) -> messages.get("use_roles", function);
            case Ignored() -> messages.get("use_ignored");
        };
    }

    /** Returns whether this is a field. */
    default boolean is(TableField field) {
        return this instanceof Field(TableField its) && its == field;
    }
}
