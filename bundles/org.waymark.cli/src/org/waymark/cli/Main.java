package org.waymark.cli;

import java.util.Locale;

/** Entry point of the command line. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        // the language of the environment, also where Java does not know it
        Locale.setDefault(Terminal.language(System.getenv()));
        // pictures are drawn in memory, also where a display is announced that nobody answers at
        System.setProperty("java.awt.headless", "true");
        int code = run(terminal, args);
        terminal.flush();
        System.exit(code);
    }

    /**
     * One command line, as the user typed it.
     *
     * @return the exit code, see {@link ExitCode}
     */
    static int run(Terminal terminal, String... args) {
        // asked at every start of scripts and editors: answered before picocli or any resource bundle is loaded
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            terminal.out().println(ProductVersion.text());
            return ExitCode.DONE;
        }
        return new CommandRunner(terminal).run(args);
    }
}
