package org.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.file.WholeFile;
import org.waymark.core.text.Messages;

/**
 * Installs what git needs to merge and show portfolios by content: the merge driver and the text conversion in its
 * configuration, the attributes that refer to them, and on request a hook that validates before each commit. For one
 * clone or for all repositories of the user.
 */
final class GitSetup {

    static final String PATTERN = "*.cjm";
    private static final String ATTRIBUTES = PATTERN + " text eol=lf merge=waymark diff=waymark";
    private static final String HOOK_MARK = "# Installed by \"waymark git install --hook\".";

    private final Terminal terminal;
    private final boolean global;
    private final GitProgram git;
    private final Messages messages;

    /** @param global for all repositories of the user instead of that of the working directory */
    GitSetup(Terminal terminal, boolean global) {
        this.terminal = terminal;
        this.global = global;
        git = new GitProgram(terminal, terminal.directory());
        messages = Messages.of(GitSetup.class);
    }

    GitProgram git() {
        return git;
    }

    /** Returns the root of the work tree. */
    Path workTree() throws JourneyException {
        GitProgram.Answer top = git.ask("rev-parse", "--show-toplevel");
        if (top.ok() && !top.line().isEmpty()) {
            return Path.of(top.line());
        }
        boolean bare = git.ask("rev-parse", "--is-bare-repository").line().equals("true");
        throw new JourneyException(messages.get(bare ? "git_bare" : "git_noWorkTree", terminal.directory()));
    }

    /** @param launcher command that git is to call, as the user named it; empty for that of the running product */
    void install(Optional<Path> launcher, boolean hook) throws JourneyException, IOException {
        Path attributes = attributesFile();
        GitCalls calls = GitCalls.of(launcher(launcher));
        if (hook && !global) {
            installHook(calls.hook(PATTERN));
        }
        config("merge.waymark.name", "Waymark: merge by content");
        config("merge.waymark.driver", calls.driver());
        config("diff.waymark.textconv", calls.textconv(language()));
        forgetTexts();
        AttributesText text = AttributesText.read(attributes);
        if (text.lines().noneMatch(GitSetup::isOurs)) {
            write(attributes, text.with(ATTRIBUTES).bytes());
        }
    }

    /**
     * Drops the texts that earlier versions let git keep. git keeps them for a command, and the same command may be
     * another version tomorrow, which words them otherwise.
     */
    private void forgetTexts() throws JourneyException {
        git.ask("config", scope(), "--unset-all", "diff.waymark.cachetextconv");
        if (!global) {
            git.ask("update-ref", "-d", "refs/notes/textconv/waymark");
        }
    }

    void uninstall() throws JourneyException, IOException {
        Path attributes = attributesFile();
        forgetTexts();
        for (String section : List.of("merge.waymark", "diff.waymark")) {
            git.ask("config", scope(), "--remove-section", section);
        }
        AttributesText text = AttributesText.read(attributes);
        AttributesText rest = text.without(ATTRIBUTES);
        if (!rest.equals(text)) {
            if (rest.isEmpty()) {
                WholeFile.delete(attributes);
            } else {
                write(attributes, rest.bytes());
            }
        }
        if (!global && hookIsOurs()) {
            Files.delete(hookFile());
        }
    }

    /** Returns whether a line of an attributes file names our driver. */
    static boolean isOurs(String line) {
        return !line.startsWith("#") && line.contains("merge=waymark");
    }

    Path attributesFile() throws JourneyException {
        if (!global) {
            return workTree().resolve(".gitattributes");
        }
        GitProgram.Answer configured = git.ask("config", "--global", "--type=path", "core.attributesFile");
        if (configured.ok()) {
            return Path.of(configured.line());
        }
        String xdg = terminal.environment().getOrDefault("XDG_CONFIG_HOME", "");
        Path home = Path.of(terminal.environment().getOrDefault("HOME", System.getProperty("user.home")));
        return (xdg.isEmpty() ? home.resolve(".config") : Path.of(xdg)).resolve("git").resolve("attributes");
    }

    Path hookFile() throws JourneyException {
        return terminal.directory().resolve(git.run("rev-parse", "--git-path", "hooks/pre-commit")).normalize();
    }

    boolean hookIsOurs() throws JourneyException, IOException {
        Path hook = hookFile();
        return Files.isRegularFile(hook) && Files.readString(hook).contains(HOOK_MARK);
    }

    private void installHook(String check) throws JourneyException, IOException {
        Path hook = hookFile();
        if (Files.exists(hook) && !hookIsOurs()) {
            throw new JourneyException(messages.get("git_otherHook", terminal.display(hook), check.strip()));
        }
        write(hook, ("#!/bin/sh\n" + HOOK_MARK + " Checks the portfolios of a commit.\n" + check)
                .getBytes(StandardCharsets.UTF_8));
        if (hook.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void config(String key, String value) throws JourneyException {
        git.run("config", scope(), key, value);
    }

    private static String language() {
        return "ru".equals(Locale.getDefault().getLanguage()) ? "ru" : "en";
    }

    private String scope() {
        return global ? "--global" : "--local";
    }

    /** Returns the installed or built launcher; never the script that builds first. */
    private Path launcher(Optional<Path> named) throws JourneyException {
        String name = terminal.onWindows() ? "waymark.cmd" : "waymark";
        List<Path> candidates = new ArrayList<>();
        named.map(terminal.directory()::resolve).ifPresent(candidates::add);
        if (named.isEmpty()) {
            terminal.product().map(product -> product.resolve(name)).ifPresent(candidates::add);
            for (String folder : terminal.environment().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
                candidates.add(Path.of(folder).resolve(name));
            }
        }
        return candidates.stream().filter(Files::isExecutable).filter(Files::isRegularFile).findFirst()
                .map(path -> path.toAbsolutePath().normalize())
                .orElseThrow(() -> new JourneyException(named.map(path -> messages.get("git_noSuchLauncher", path))
                        .orElseGet(() -> messages.get("git_noLauncher"))));
    }

    private static void write(Path file, byte[] content) throws IOException, JourneyException {
        WholeFile.write(file, out -> out.write(content));
    }
}
