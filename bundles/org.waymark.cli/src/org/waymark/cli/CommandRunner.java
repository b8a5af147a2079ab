package org.waymark.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the subcommand of a command line, parses its options with picocli, runs it and reports errors. */
final class CommandRunner {

    private final Terminal terminal;
    private final Messages messages;

    CommandRunner(Terminal terminal) {
        this.terminal = terminal;
        this.messages = Messages.of(CommandRunner.class);
    }

    /** @return the exit code */
    int run(String... args) {
        List<String> words = new ArrayList<>(List.of(args));
        boolean debug = words.contains(CommandWords.DEBUG);
        while (!words.isEmpty() && words.getFirst().equals(CommandWords.DEBUG)) {
            words.removeFirst();
        }
        try {
            return dispatch(words);
        } catch (ParameterException e) {
            terminal.error(new UsageErrors(messages).describe(e));
            trace(e, debug);
        } catch (JourneyException e) {
            terminal.error(e.getMessage());
            trace(e, debug);
        } catch (OutOfMemoryError e) {
            terminal.error(messages.get("error_outOfMemory"));
            trace(e, debug);
        } catch (Exception | StackOverflowError | LinkageError e) {
            terminal.error(messages.get("error_unexpected", e));
            trace(e, debug);
        }
        return ExitCode.FAILED;
    }

    private void trace(Throwable thrown, boolean debug) {
        if (debug) {
            terminal.trace(thrown);
        }
    }

    private int dispatch(List<String> words) throws Exception {
        if (words.isEmpty()) {
            return execute(Subcommands.named("open").orElseThrow(), List.of());
        }
        String first = words.getFirst();
        if (first.equals("--version") || first.equals("-V")) {
            terminal.out().println(ProductVersion.text());
            return ExitCode.DONE;
        }
        if (first.equals("--help") || first.equals("-h")) {
            return execute(Subcommands.named("help").orElseThrow(), words.subList(1, words.size()));
        }
        Optional<Subcommand> subcommand = Subcommands.of(words);
        if (subcommand.isPresent()) {
            int length = subcommand.get().name().split(" ").length;
            return execute(subcommand.get(), words.subList(length, words.size()));
        }
        if (isFile(first)) {
            return execute(Subcommands.named("open").orElseThrow(), words);
        }
        String key = first.startsWith("-") ? "error_unknownOptionFirst" : "error_unknownSubcommand";
        throw new JourneyException(messages.get(key, Lines.shortened(first, 60), Subcommands.nearest(first)));
    }

    private boolean isFile(String word) {
        try {
            Path path = terminal.directory().resolve(word);
            return word.toLowerCase(Locale.ROOT).endsWith(".cjm") || Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int execute(Subcommand subcommand, List<String> args) throws Exception {
        Subcommand.Command command = subcommand.create().apply(terminal);
        command.begin(args);
        CommandLine line = CommandLines.of(subcommand, command);
        line.parseArgs(args.toArray(String[]::new));
        if (line.isUsageHelpRequested()) {
            CommandLines.help(subcommand, terminal, messages);
            return ExitCode.DONE;
        }
        int code = command.run();
        terminal.flush();
        if (terminal.out().checkError()) {
            throw new JourneyException(messages.get("error_outputClosed"));
        }
        return code;
    }
}
