package org.waymark.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A limit on the size of files that this process writes. It makes a write fail in the middle, as on a full disk,
 * without creating and filling one.
 */
final class FileSizeLimit {

    private static final String PROGRAM = "prlimit";

    boolean available() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    void set(long bytes) throws IOException, InterruptedException {
        run("--fsize=" + bytes + ":");
    }

    /** Restores the maximum of the process. */
    void lift() throws IOException, InterruptedException {
        run("--fsize=" + run("--fsize", "--output", "HARD", "--noheadings", "--raw") + ":");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(
                List.of(PROGRAM, "--pid", String.valueOf(ProcessHandle.current().pid())));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
