package org.waymark.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;

/** Runs the git program with the user's environment. */
final class GitProgram {

    /** The result of a git command. */
    record Answer(int code, String out, String err) {

        boolean ok() {
            return code == 0;
        }

        String line() {
            return out.strip();
        }
    }

    private final Terminal terminal;
    private final Path directory;

    GitProgram(Terminal terminal, Path directory) {
        this.terminal = terminal;
        this.directory = directory;
    }

    /**
     * @return the result, with any exit code
     * @throws JourneyException if there is no git program
     */
    Answer ask(String... args) throws JourneyException {
        try {
            Process process = builder(args).redirectInput(ProcessBuilder.Redirect.from(nothing())).start();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            String out = read(process.getInputStream());
            return new Answer(process.waitFor(), out, err.join());
        } catch (IOException e) {
            throw new JourneyException(Messages.of(GitProgram.class).get("git_missing"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyException(e.toString(), e);
        }
    }

    /** @throws JourneyException with git's output if it fails */
    String run(String... args) throws JourneyException {
        Answer answer = ask(args);
        if (!answer.ok()) {
            throw new JourneyException(Messages.of(GitProgram.class).get("git_failed",
                    String.join(" ", args), answer.err().strip()));
        }
        return answer.line();
    }

    /**
     * Starts a command that answers on its output as long as it is asked on its input.
     *
     * @throws JourneyException if there is no git program
     */
    Process start(String... args) throws JourneyException {
        try {
            return builder(args).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new JourneyException(Messages.of(GitProgram.class).get("git_missing"), e);
        }
    }

    private ProcessBuilder builder(String... args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(terminal.environment());
        // a program reads the output, and there is nobody to answer questions
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        return builder;
    }

    private java.io.File nothing() {
        return new java.io.File(terminal.onWindows() ? "NUL" : "/dev/null");
    }

    private static String read(java.io.InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
