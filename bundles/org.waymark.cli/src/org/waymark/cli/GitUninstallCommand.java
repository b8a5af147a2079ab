package org.waymark.cli;

import java.io.IOException;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/** {@code waymark git uninstall}. */
final class GitUninstallCommand implements Subcommand.Command {

    private boolean global;

    private final Terminal terminal;

    GitUninstallCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void describe(CommandWords words) {
        words.flag("git_global", () -> global = true, "--global");
    }

    @Override
    public int run() throws JourneyException, IOException {
        new GitSetup(terminal, global).uninstall();
        terminal.out().println(Messages.of(GitUninstallCommand.class).get("git_uninstalled"));
        return ExitCode.DONE;
    }
}
