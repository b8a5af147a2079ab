package org.waymark.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options of every subcommand. */
final class CommonOptions {

    /** Name of these options in each subcommand. */
    static final String NAME = "common";

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option_help")
    boolean help;

    @Option(names = "--debug", descriptionKey = "option_debug")
    boolean debug;

    /** Returns whether a subcommand was called with {@code --debug}. */
    static boolean debug(CommandSpec subcommand) {
        return ((CommonOptions) subcommand.mixins().get(NAME).userObject()).debug;
    }
}
