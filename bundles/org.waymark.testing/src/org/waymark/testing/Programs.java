package org.waymark.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs small programs of the system. */
final class Programs {

    private static final int SECONDS = 120;

    private Programs() {
    }

    /**
     * Runs a program to its end and returns its output.
     *
     * @throws IllegalStateException with the program's output if it fails
     */
    static String run(String... command) {
        Ended ended = end(command);
        if (ended.status() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + ended.said());
        }
        return ended.said();
    }

    /** Returns whether a program ends without an error. */
    static boolean succeeds(String... command) {
        return end(command).status() == 0;
    }

    private record Ended(int status, String said) {
    }

    /** Runs a program to its end. Its output fits into the pipe, so it may be read afterwards. */
    private static Ended end(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // without it xdotool takes bytes for characters
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " does not end");
            }
            return new Ended(process.exitValue(),
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(command[0] + " cannot be started; install it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
