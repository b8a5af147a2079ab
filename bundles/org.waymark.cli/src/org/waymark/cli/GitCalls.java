package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.core.text.Messages;

/**
 * The commands that git is told to run. git hands them to its own shell, on Windows, too. They stand in git's
 * configuration as a whole and not in a script beside it, because a script could be lost as the launcher can.
 *
 * @param launcher the launcher of the product
 * @param java home of the Java that works now, whatever the environment of a later git names; empty to leave the choice
 *     to the launcher
 */
record GitCalls(Path launcher, Optional<Path> java) {

    private static final String JAVA = "WAYMARK_JAVA_HOME";
    private static final String QUOTED = "'(?:[^']++|'\\\\'')+'";
    private static final Pattern CALL = Pattern
            .compile("(?:" + JAVA + "=" + QUOTED + " )?" + QUOTED + "(?= (?:merge|text|validate) )");

    /** Returns the calls of a launcher with the Java of this process. */
    static GitCalls of(Path launcher) {
        Path home = Path.of(System.getProperty("java.home"));
        boolean whole = Files.exists(home.resolve("bin/java")) || Files.exists(home.resolve("bin/java.exe"));
        return new GitCalls(launcher, whole ? Optional.of(home) : Optional.empty());
    }

    /** Returns the start of a command line without a subcommand, quoted for the shell. */
    String call() {
        return java.map(home -> JAVA + '=' + quoted(home) + ' ').orElse("") + quoted(launcher);
    }

    /**
     * Returns the merge driver. A result counts only if it was written completely and the exit code says so, as a Java
     * that fails has exit code 1, too. In every other case git's own merge by line puts both sides into the file and the
     * path stays unmerged, so that "git add" does not lose theirs unseen.
     */
    String driver() {
        String said = Messages.of(GitCalls.class).get("git_byLine", "%%s").replace("'", "'\\''");
        return call().replace("%", "%%") + " merge %O %A %B -o %A.out --path ./%P; c=$?; "
                + "case $c in 0|1) mv -f %A.out %A 2>/dev/null && exit $c;; esac; rm -f %A.out; "
                + "git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B; "
                + "printf '" + said + "\\n' \"$(printf %%s %P | LC_ALL=C tr '\\000-\\037\\177' '?')\" >&2; exit 1";
    }

    /** Returns the conversion to text. If it cannot run, git shows the file as it is instead of ending. */
    String textconv(String language) {
        return "f() { " + call() + " text --alone --lang " + language + " -- \"$1\" || cat -- \"$1\"; }; f";
    }

    /** Returns the check of a hook before a commit, which starts nothing if no file of the pattern is staged. */
    String hook(String pattern) {
        return "git diff --cached --quiet --diff-filter=d -- '" + pattern + "' || " + call()
                + " validate --staged || exit 1\n";
    }

    /** Returns the start of a command line in one of these commands, unquoted for git but not for the shell. */
    static Optional<String> callIn(String command) {
        Matcher matcher = CALL.matcher(command.replace("%%", "%"));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Quotes a path for the shell that git calls, which is a Unix shell on Windows, too. */
    private static String quoted(Path path) {
        return "'" + path.toString().replace('\\', '/').replace("'", "'\\''") + "'";
    }
}
