package org.waymark.cli;

import java.util.List;
import java.util.function.Function;

/**
 * An entry of the list of subcommands. Its one-line title is the text {@code NAME_title}, its longer description {@code
 * NAME_description}.
 *
 * @param name name typed by the user: one word, or two such as {@code matrix import}
 * @param create creates the object that takes the values of the options; called only for the subcommand that runs
 */
record Subcommand(String name, Function<Terminal, Command> create) {

    /** Runs a subcommand after its options were parsed. */
    interface Command {

        /** Begins on other threads with what takes long, before picocli reads the words of the command line. */
        default void begin(List<String> words) {
        }

        /**
         * Runs the subcommand.
         *
         * @return an {@link ExitCode}
         * @throws Exception is reported as one line to the user, with {@link ExitCode#FAILED}
         */
        int run() throws Exception;

        /** Returns the choices that the help shows after the description. */
        default List<Choice> choices() {
            return List.of();
        }

        /** Describes the parameters and options; their values are taken while picocli reads the words. */
        default void describe(CommandWords words) {
        }
    }

    /** A choice, such as a format. */
    record Choice(String name, String text) {
    }

    /** Returns the name as part of a message key: {@code matrix_import}. */
    String key() {
        return name.replace(' ', '_');
    }
}
