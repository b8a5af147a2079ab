package org.waymark.cli;

import java.io.IOException;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waymark git uninstall}. */
@Command
final class GitUninstallCommand implements Subcommand.Command {

    @Option(names = "--global", descriptionKey = "git_global")
    private boolean global;

    private final Terminal terminal;

    GitUninstallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() throws JourneyException, IOException {
        new GitSetup(terminal, global).uninstall();
        terminal.out().println(Messages.of(GitUninstallCommand.class).get("git_uninstalled"));
        return ExitCode.DONE;
    }
}
