package org.waymark.core.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.core.ownership.Assignment;

/** The content of a column of the flat list: width and texts; of an {@link EditedColumn} also how cells are read back. */
public sealed interface ColumnContent {

    /** Returns the width in characters. */
    int width();

    /**
     * Returns a function that gives the texts of the column in a language: numbers as digits, no text for unspecified
     * values.
     */
    Function<Assignment, String> texts(Locale locale);

    /** Returns whether the column contains numbers. */
    default boolean isNumber() {
        return false;
    }

    /** A text that identifies or describes the row and is the same in every language. */
    record Plain(int width, Function<Assignment, String> text) implements ColumnContent {

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            return text;
        }
    }

    /** A word for a value that describes the row, in the language of the workbook. */
    record Word(int width, Function<Locale, Function<Assignment, String>> words) implements ColumnContent {

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            return words.apply(locale);
        }
    }

    /** A number that describes the row. */
    record Count(int width, Function<Assignment, Optional<Integer>> number) implements ColumnContent {

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            return it -> number.apply(it).map(value -> Integer.toString(value)).orElse("");
        }

        @Override
        public boolean isNumber() {
            return true;
        }
    }

    /** The id of an element, by which an import finds the row again. */
    record Id(Function<Assignment, String> text) implements ColumnContent {

        @Override
        public int width() {
            return 14;
        }

        @Override
        public Function<Assignment, String> texts(Locale locale) {
            return text;
        }
    }

    /** A column whose cells an import takes back: what its texts mean, when two say the same, what they change. */
    sealed interface EditedColumn extends ColumnContent permits StateColumn, FeatureColumn {

        /** Returns whether two cells say the same. */
        boolean isSame(String before, String after);

        /** Returns the meaning of a text, to compare cells on several sheets; equal texts mean the same. */
        Object meaning(String text);

        /** Returns the values that the workbook offers, if there is a choice. */
        Optional<Choices> choices();
    }

    /**
     * The values that a workbook offers in the cells of a column.
     *
     * @param name name of the list in the workbook
     * @param values the values for these assignments in a language: texts or numbers
     */
    record Choices(String name, Values values) {

        /** Computes the values. */
        @FunctionalInterface
        public interface Values {
            List<?> of(List<Assignment> assignments, Locale locale);
        }
    }
}
