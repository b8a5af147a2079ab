package org.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;

/** {@code waymark git status}: exit code 1 if git would merge portfolios by line here. */
final class GitStatusCommand implements Subcommand.Command {

    private final Terminal terminal;
    private final Set<String> calls = new LinkedHashSet<>();
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
        boolean textconv = tell("git_textconv", git.ask("config", "--get", "diff.waymark.textconv"));
        boolean attributes = git.run("check-attr", "merge", "--", "portfolio.cjm").endsWith(": waymark");
        terminal.out().println(messages.get("git_attributes", messages.get(attributes ? "git_set" : "git_notSet")));
        terminal.out()
                .println(messages.get("git_preCommit", messages.get(setup.hookIsOurs() ? "git_set" : "git_unset")));
        if (!driver || !attributes) {
            terminal.out().println(messages.get("git_toInstall"));
        }
        if (setup.hookIsOurs()) {
            GitCalls.callIn(Files.readString(setup.hookFile())).ifPresent(calls::add);
        }
        boolean answers = true;
        for (String call : calls) {
            answers &= answers(git, call);
        }
        return driver && textconv && attributes && answers ? ExitCode.DONE : ExitCode.FOUND;
    }

    /** Returns whether a registered launcher runs as git runs it, by git's shell, and is this version. */
    private boolean answers(GitProgram git, String call) throws JourneyException {
        GitProgram.Answer answer = git.ask("-c", "alias.waymark-version=!" + call + " --version", "waymark-version");
        if (answer.ok() && answer.line().equals(ProductVersion.text())) {
            return true;
        }
        String said = answer.ok() ? answer.out() : answer.err();
        terminal.error(messages.get(answer.ok() ? "git_otherVersion" : "git_noAnswer", call,
                Lines.shortened(said.lines().findFirst().orElse("").replaceFirst("^waymark: ", ""), 300),
                ProductVersion.text()));
        return false;
    }

    private boolean tell(String key, GitProgram.Answer configured) {
        Optional<String> call = GitCalls.callIn(configured.line());
        call.ifPresent(calls::add);
        String state = configured.ok() ? call.orElse(configured.line()) : messages.get("git_notSet");
        terminal.out().println(messages.get(key, state));
        return configured.ok();
    }
}
