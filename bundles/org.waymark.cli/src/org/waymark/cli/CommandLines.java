package org.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.core.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Configures picocli in the same way for every subcommand. */
final class CommandLines {

    private static final int WIDTH = 100;

    private CommandLines() {
    }

    /** Returns what reads the words of a subcommand. It has no texts, which a command that runs does not show. */
    static CommandLine of(Subcommand subcommand, Subcommand.Command command) {
        return of(subcommand, command, CommandWords::of);
    }

    private static CommandLine of(Subcommand subcommand, Subcommand.Command command,
            Function<CommandSpec, CommandWords> described) {
        CommandSpec spec = CommandSpec.create();
        CommandWords words = described.apply(spec);
        command.describe(words);
        words.common();
        CommandLine line = new CommandLine(spec);
        // words are taken literally: a file may be called @list or ${name}
        line.setExpandAtFiles(false);
        line.setInterpolateVariables(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOverwrittenOptionsAllowed(false);
        line.registerConverter(Path.class, Path::of);
        spec.name("waymark " + subcommand.name());
        return line;
    }

    /** Prints the help of a subcommand. */
    static void help(Subcommand subcommand, Terminal terminal, Messages messages) {
        Subcommand.Command command = subcommand.create().apply(terminal);
        CommandLine line = of(subcommand, command, CommandWords::explained);
        line.setUsageHelpWidth(WIDTH);
        CommandSpec spec = line.getCommandSpec();
        spec.resourceBundle(messages.asBundle());
        UsageMessageSpec usage = spec.usageMessage();
        usage.abbreviateSynopsis(false).sortOptions(false).sortSynopsis(false);
        usage.header(messages.get(subcommand.key() + "_title"));
        usage.synopsisHeading("%n" + messages.get("usage_synopsis"));
        usage.descriptionHeading("%n");
        Stream<String> choices = choices(command.choices());
        usage.description(Stream.concat(Stream.of(messages.get(subcommand.key() + "_description")), choices)
                .map(text -> text.replace("%", "%%")).toArray(String[]::new));
        usage.parameterListHeading("%n" + messages.get("usage_parameters") + "%n");
        usage.optionListHeading("%n" + messages.get("usage_options") + "%n");
        usage.footerHeading("%n" + messages.get("usage_examples") + "%n");
        usage.footer(messages.get(subcommand.key() + "_examples").replace("%", "%%").lines().map(l -> "  " + l)
                .toArray(String[]::new));
        line.usage(terminal.out(), CommandLine.Help.Ansi.OFF);
    }

    /** Returns names in one column and their texts in another, wrapped to the width. */
    private static Stream<String> choices(List<Subcommand.Choice> choices) {
        int column = 4 + choices.stream().mapToInt(c -> c.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Subcommand.Choice choice : choices) {
            StringBuilder line = new StringBuilder("  " + choice.name());
            line.append(" ".repeat(column - 1 - line.length()));
            for (String word : choice.text().split(" ")) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    lines.add(line.toString());
                    line = new StringBuilder(" ".repeat(column - 1));
                }
                line.append(' ').append(word);
            }
            lines.add(line.toString());
        }
        return lines.stream();
    }
}
