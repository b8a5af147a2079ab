package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.text.Messages;

/**
 * A setting of an export that the user may change. Described once by its exporter: the export dialog makes a control
 * from it, the command line an option, the preferences store its text.
 *
 * @param <T> type of the value
 */
public sealed interface ExportOption<T> permits ExportOption.Choice, ExportOption.Number, ExportOption.Flag {

    /** Short and stable, for command lines and preferences: {@code scale}. */
    String id();

    /** Value of an export for which nothing was chosen. */
    T standard();

    Class<T> type();

    /** Class beside whose texts stand {@code option_ID} and {@code option_ID_help}. */
    Class<?> texts();

    /** Reads a value from a command line or from the preferences; empty if the text names none that is allowed. */
    Optional<T> parse(String text);

    /** Writes a value so that {@link #parse} reads it. */
    String format(T value);

    /** Values as a command line shows them: {@code light|dark}. */
    String values();

    /** Name shown in front of the value. */
    default String title(Locale locale) {
        return Messages.of(texts(), locale).get("option_" + id());
    }

    /** One sentence on what the value does. */
    default String help(Locale locale) {
        return Messages.of(texts(), locale).get("option_" + id() + "_help");
    }

    /** One of several values; {@code option_ID_VALUE} in small letters is what a value is called. */
    record Choice<E extends Enum<E>>(String id, E standard, Class<?> texts) implements ExportOption<E> {

        @Override
        public Class<E> type() {
            return standard.getDeclaringClass();
        }

        public List<E> all() {
            return List.of(type().getEnumConstants());
        }

        public String title(E value, Locale locale) {
            return Messages.of(texts, locale).get("option_" + id + '_' + format(value));
        }

        @Override
        public Optional<E> parse(String text) {
            return all().stream().filter(value -> value.name().equalsIgnoreCase(text.strip())).findFirst();
        }

        @Override
        public String format(E value) {
            return value.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String values() {
            return String.join("|", all().stream().map(this::format).toList());
        }
    }

    /** A whole number between two bounds, which are allowed themselves. */
    record Number(String id, Integer standard, int least, int most, Class<?> texts) implements ExportOption<Integer> {

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Optional<Integer> parse(String text) {
            try {
                int value = Integer.parseInt(text.strip());
                return value < least || value > most ? Optional.empty() : Optional.of(value);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }

        @Override
        public String format(Integer value) {
            return value.toString();
        }

        @Override
        public String values() {
            return least + ".." + most;
        }
    }

    /** Yes or no. */
    record Flag(String id, Boolean standard, Class<?> texts) implements ExportOption<Boolean> {

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public Optional<Boolean> parse(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> Optional.of(true);
                case "false" -> Optional.of(false);
                default -> Optional.empty();
            };
        }

        @Override
        public String format(Boolean value) {
            return value.toString();
        }

        @Override
        public String values() {
            return "true|false";
        }
    }
}
