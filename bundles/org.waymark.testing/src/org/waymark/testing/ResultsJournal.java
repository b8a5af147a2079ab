package org.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes a line for each test when it starts and when it ends, so that a run that is killed still tells what it did.
 * JUnit finds it as a service of the bundle under test. The file is {@code target/results.txt}; a line holds what
 * happened ({@code started, passed, failed, skipped}), the class and the test. A run that has a name in the system
 * property {@code waymark.testing.run} writes to {@code results-NAME.txt}.
 */
public final class ResultsJournal implements TestExecutionListener {

    private static final Path FILE = file(System.getProperty("waymark.testing.run", ""));

    private static Path file(String run) {
        return Path.of("target", run.isEmpty() ? "results.txt" : "results-" + run + ".txt");
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void executionStarted(TestIdentifier test) {
        if (test.isTest()) {
            write("started", test);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (test.isTest()) {
            write("skipped", test);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
        if (test.isTest() || failed) {
            write(switch (result.getStatus()) {
                case SUCCESSFUL -> "passed";
                case ABORTED -> "skipped";
                case FAILED -> "failed";
            }, test);
        }
    }

    private static void write(String what, TestIdentifier test) {
        String type = test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast)
                .map(MethodSource::getClassName).orElse("-");
        String line = what + "\t" + type + "\t" + test.getDisplayName().replaceAll("\\s+", " ") + "\n";
        try {
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
