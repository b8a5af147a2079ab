package org.waymark.cli;

import picocli.CommandLine.Option;

/** The options of every subcommand. */
final class CommonOptions {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "option_help")
    boolean help;

    @Option(names = "--debug", descriptionKey = "option_debug")
    boolean debug;
}
