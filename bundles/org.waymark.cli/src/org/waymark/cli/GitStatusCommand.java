package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import picocli.CommandLine.Command;

/** {@code waymark git status}: exit code 1 if git would merge portfolios by line here. */
@Command
final class GitStatusCommand implements Subcommand.Command {

    private static final Pattern LAUNCHER = Pattern.compile("'((?:[^']|'\\\\'')+)' .*");

    private final Terminal terminal;
    private final Messages messages;

    GitStatusCommand(Terminal terminal) {
        this.terminal = terminal;
        messages = Messages.of(GitStatusCommand.class);
    }

    @Override
    public int run() throws JourneyException, IOException {
        GitSetup setup = new GitSetup(terminal, false);
        GitProgram git = setup.git();
        terminal.out().println(messages.get("git_workTree", setup.workTree()));
        boolean driver = tell("git_driver", git.ask("config", "--get", "merge.waymark.driver"));
        tell("git_textconv", git.ask("config", "--get", "diff.waymark.textconv"));
        boolean attributes = git.run("check-attr", "merge", "--", "portfolio.cjm").endsWith(": waymark");
        terminal.out().println(messages.get("git_attributes", messages.get(attributes ? "git_set" : "git_notSet")));
        terminal.out()
                .println(messages.get("git_preCommit", messages.get(setup.hookIsOurs() ? "git_set" : "git_unset")));
        if (!driver || !attributes) {
            terminal.out().println(messages.get("git_toInstall"));
        }
        return driver && attributes ? ExitCode.DONE : ExitCode.FOUND;
    }

    private boolean tell(String key, GitProgram.Answer configured) {
        String command = configured.line();
        Matcher matcher = LAUNCHER.matcher(command);
        boolean there = configured.ok() && (!matcher.matches()
                || Files.isExecutable(Path.of(matcher.group(1).replace("'\\''", "'").replace("%%", "%"))));
        String state = !configured.ok()
                ? messages.get("git_notSet")
                : there ? command : messages.get("git_launcherGone", command);
        terminal.out().println(messages.get(key, state));
        return there;
    }
}
