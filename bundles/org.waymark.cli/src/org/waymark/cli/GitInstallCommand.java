package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code waymark git install}. */
@Command
final class GitInstallCommand implements Subcommand.Command {

    @Option(names = "--global", descriptionKey = "git_global")
    private boolean global;

    @Option(names = "--hook", descriptionKey = "git_hook")
    private boolean hook;

    @Option(names = "--launcher", paramLabel = "FILE", descriptionKey = "git_launcher")
    private Path launcher;

    private final Terminal terminal;
    private final Messages messages;

    GitInstallCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = Messages.of(GitInstallCommand.class);
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
