package org.waymark.cli;

import java.io.PrintStream;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** {@code waymark help [COMMAND]}. */
final class HelpCommand implements Subcommand.Command {

    private List<String> named = List.of();

    private final Terminal terminal;
    private final Messages messages;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(HelpCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.all(String.class, "0..2", "COMMAND", "help_command", it -> named = it);
    }

    @Override
    public int run() throws JourneyException {
        if (named.isEmpty()) {
            overview();
            return ExitCode.DONE;
        }
        Subcommand subcommand = Subcommands.of(named).orElseThrow(() -> new JourneyException(messages.get(
                "error_unknownSubcommand", Lines.shortened(named.getFirst(), 60),
                Subcommands.nearest(named.getFirst()))));
        CommandLines.help(subcommand, terminal, messages);
        return ExitCode.DONE;
    }

    private void overview() {
        PrintStream out = terminal.out();
        out.println(messages.get("help_overview"));
        out.println();
        int width = Subcommands.all().stream().mapToInt(s -> s.name().length()).max().orElseThrow();
        for (Subcommand subcommand : Subcommands.all()) {
            out.println("  " + subcommand.name() + " ".repeat(width + 2 - subcommand.name().length())
                    + messages.get(subcommand.key() + "_title"));
        }
        out.println();
        out.println(messages.get("help_more"));
    }
}
