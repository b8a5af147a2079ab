package org.waymark.core.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.text.Messages;

/**
 * An option of an export. Its exporter describes it once: the export dialog makes a control from it, the command line
 * an option, and the preferences store its text.
 *
 * @param <T> type of the value
 */
public sealed interface ExportOption<T>
        permits ExportOption.Choice, ExportOption.Number, ExportOption.Flag, ExportOption.File {

    /** Returns a short and stable id for command lines and preferences: {@code scale}. */
    String id();

    /** Returns the default value. */
    T standard();

    Class<T> type();

    /** Returns the class in whose package the texts {@code option_ID} and {@code option_ID_help} are. */
    Class<?> texts();

    /** Parses a value from a command line or the preferences; empty if the text is not an allowed value. */
    Optional<T> parse(String text);

    /** Formats a value so that {@link #parse} reads it. */
    String format(T value);

    /** Returns the values as shown by a command line: {@code light|dark}. */
    String values();

    /** A value of a choice that users may also write as a character. */
    interface Spelled {

        /** Returns the character, empty if there is none. */
        String spelling();
    }

    /** Returns the name shown in front of the value. */
    default String title(Locale locale) {
        return Messages.of(texts(), locale).get("option_" + id());
    }

    /** Returns one sentence on the effect of the value. */
    default String help(Locale locale) {
        return Messages.of(texts(), locale).get("option_" + id() + "_help");
    }

    /** One of several values. The name of a value is the text {@code option_ID_VALUE} in small letters. */
    record Choice<E extends Enum<E>>(String id, E standard, Class<?> texts) implements ExportOption<E> {

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice<?> that && id.equals(that.id) && standard == that.standard
                    && texts == that.texts;
        }

        // as each option is a key at the start of a command, Java is not left to build this one
        @Override
        public int hashCode() {
            return id.hashCode();
        }

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
            return all().stream().filter(value -> value.name().equalsIgnoreCase(text.strip()) || !text.isEmpty()
                    && value instanceof Spelled spelled && spelled.spelling().equals(text)).findFirst();
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

    /**
     * A whole number between two bounds, both included.
     *
     * @param unit unit that may follow the number, in small letters; empty if there is none
     */
    record Number(String id, Integer standard, int least, int most, String unit, Class<?> texts)
            implements
                ExportOption<Integer> {

        @Override
        public boolean equals(Object other) {
            return other instanceof Number that && id.equals(that.id) && standard.equals(that.standard)
                    && least == that.least && most == that.most && unit.equals(that.unit) && texts == that.texts;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        /** Creates a number without a unit. */
        public Number(String id, Integer standard, int least, int most, Class<?> texts) {
            this(id, standard, least, most, "", texts);
        }

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public Optional<Integer> parse(String text) {
            try {
                String number = text.strip();
                boolean named = !unit.isEmpty() && number.toLowerCase(Locale.ROOT).endsWith(unit);
                int value = Integer.parseInt(
                        named ? number.substring(0, number.length() - unit.length()).strip() : number);
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
            return least + ".." + most + unit;
        }
    }

    /** Yes or no. */
    record Flag(String id, Boolean standard, Class<?> texts) implements ExportOption<Boolean> {

        @Override
        public boolean equals(Object other) {
            return other instanceof Flag that && id.equals(that.id) && standard.equals(that.standard)
                    && texts == that.texts;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

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

    /**
     * An existing file that the export reads. The empty path stands for none.
     *
     * @param extensions endings without the dot of the files that a dialog offers
     */
    record File(String id, List<String> extensions, Class<?> texts) implements ExportOption<Path> {

        @Override
        public boolean equals(Object other) {
            return other instanceof File that && id.equals(that.id) && extensions.equals(that.extensions)
                    && texts == that.texts;
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        /** No file. */
        public static final Path NONE = Path.of("");

        public File {
            extensions = List.copyOf(extensions);
        }

        @Override
        public Path standard() {
            return NONE;
        }

        @Override
        public Class<Path> type() {
            return Path.class;
        }

        @Override
        public Optional<Path> parse(String text) {
            try {
                return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text.strip()));
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }

        @Override
        public String format(Path value) {
            return value.toString();
        }

        @Override
        public String values() {
            return String.join("|", extensions.stream().map(it -> "FILE." + it).toList());
        }
    }
}
