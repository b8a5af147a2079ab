package org.waymark.cli;

import java.util.Locale;

/** Entry point of the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        // the language of the environment, even if Java does not know it
        Locale.setDefault(Terminal.language(System.getenv()));
        // pictures are drawn in memory; a display that is announced but does not answer must not be used
        System.setProperty("java.awt.headless", "true");
        // picocli would look for Groovy in every library at each start
        System.setProperty("picocli.disable.closures", "true");
        int code = run(terminal, args);
        terminal.flush();
        StartCache.makeMissing(terminal.environment());
        System.exit(code);
    }

    /**
     * Runs one command line.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(Terminal terminal, String... args) {
        // called at every start of scripts and editors, so answered before picocli or any resource bundle is loaded
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            terminal.out().println(ProductVersion.text());
            return ExitCode.DONE;
        }
        return new CommandRunner(terminal).run(args);
    }
}
