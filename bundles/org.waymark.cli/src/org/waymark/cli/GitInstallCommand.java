package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/** {@code waymark git install}. */
final class GitInstallCommand implements Subcommand.Command {

    private boolean global;
    private boolean hook;
    private Path launcher;

    private final Terminal terminal;
    private final Messages messages;

    GitInstallCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = Messages.of(GitInstallCommand.class);
    }

    @Override
    public void describe(CommandWords words) {
        words.flag("git_global", () -> global = true, "--global");
        words.flag("git_hook", () -> hook = true, "--hook");
        words.option(Path.class, "FILE", "git_launcher", it -> launcher = it, "--launcher");
    }

    @Override
    public int run() throws JourneyException, IOException {
        if (global && hook) {
            throw new JourneyException(messages.get("git_hookIsLocal"));
        }
        GitSetup setup = new GitSetup(terminal, global);
        setup.install(Optional.ofNullable(launcher), hook);
        terminal.out().println(messages.get(global ? "git_installedGlobal" : "git_installed",
                terminal.display(setup.attributesFile())));
        if (!global) {
            terminal.out().println(messages.get("git_commitAttributes"));
        }
        return ExitCode.DONE;
    }
}
