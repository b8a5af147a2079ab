package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts tries and failures of one kind of torture. {@code ./verify} makes a few tries, {@code releng/torture} as many as
 * the test names; {@code -Dwaymark.torture=PERCENT} makes that share of them. A failure is told with what repeats it:
 * {@code -Dwaymark.torture.seed=SEED} makes that one try alone.
 */
final class Tally {

    /** One try, which throws if something is wrong. */
    @FunctionalInterface
    interface Try {

        void run() throws Exception;
    }

    private static final int TOLD = 10;
    private static final int LENGTH = 2_000;
    private static final Path REPORT = Path.of("target", "torture.tsv");
    private static final Path FAILURES = Path.of("target", "torture-failures.txt");

    private final String kind;
    private final Instant start = Instant.now();
    private final List<String> failures = new ArrayList<>();
    private int tried;

    /** @param kind what is tried, as in the table of {@code releng/torture} */
    Tally(String kind) {
        this.kind = kind;
    }

    /**
     * Returns how many tries to make.
     *
     * @param brief number in {@code ./verify}, also the smallest
     * @param full number in {@code releng/torture}
     */
    static int number(int brief, int full) {
        int percent = Integer.getInteger("waymark.torture", 0);
        return (int) Math.max(brief, (long) full * percent / 100);
    }

    /** Returns the seeds to try, from 1; the one that was asked for, if one was. */
    static LongStream seeds(int brief, int full) {
        Long one = Long.getLong("waymark.torture.seed");
        return one == null ? LongStream.rangeClosed(1, number(brief, full)) : LongStream.of(one);
    }

    /**
     * Makes one try; a failure is kept, so that the next ones are made as well.
     *
     * @param what what repeats it
     */
    void attempt(String what, Try one) {
        tried++;
        try {
            one.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add(what + ": interrupted");
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            failures.add(what + ": " + told(e));
        }
    }

    private static String told(Throwable problem) {
        StackTraceElement[] frames = problem.getStackTrace();
        String text = problem instanceof AssertionError || frames.length == 0
                ? String.valueOf(problem.getMessage())
                : problem + " at " + frames[0];
        return text.substring(0, Math.min(LENGTH, text.length()));
    }

    /** Adds the result to the table, and fails if a try failed. */
    void finish() throws IOException {
        Files.createDirectories(REPORT.getParent());
        append(REPORT, String.join("\t", kind, String.valueOf(tried), String.valueOf(failures.size()),
                String.valueOf(Duration.between(start, Instant.now()).toSeconds())) + '\n');
        if (!failures.isEmpty()) {
            append(FAILURES, kind + ": " + String.join("\n" + kind + ": ", failures) + '\n');
            fail(failures.size() + " of " + tried + " failed:\n" + String.join("\n", failures.subList(0,
                    Math.min(TOLD, failures.size()))));
        }
        if (tried == 0) {
            fail("nothing was tried");
        }
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
