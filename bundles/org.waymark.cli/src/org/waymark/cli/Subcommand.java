package org.waymark.cli;

import java.util.List;
import java.util.function.Function;

/**
 * One entry of the list of subcommands. Its one-line title is the text {@code NAME_title} of the messages, its longer
 * description {@code NAME_description}.
 *
 * @param name what the user types: one word, or two such as {@code matrix import}
 * @param create makes the object that picocli fills with the options; called only for the subcommand that runs
 */
record Subcommand(String name, Function<Terminal, Command> create) {

    /** What a subcommand does once its options are read. */
    interface Command {

        /**
         * @return an {@link ExitCode}
         * @throws Exception what becomes one line for the user and {@link ExitCode#FAILED}
         */
        int run() throws Exception;

        /** What there is to choose from; the help shows it after the description. */
        default List<Choice> choices() {
            return List.of();
        }
    }

    /** One of the things to choose from, such as a format. */
    record Choice(String name, String text) {
    }

    /** The name as part of a message key: {@code matrix_import}. */
    String key() {
        return name.replace(' ', '_');
    }
}
