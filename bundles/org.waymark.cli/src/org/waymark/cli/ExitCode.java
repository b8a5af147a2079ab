package org.waymark.cli;

/** The exit codes that scripts, git and CI rely on. With several files the highest wins. */
final class ExitCode {

    static final int DONE = 0;

    /** Findings at or above {@code --fail-on}, conflicts, or differences with {@code --exit-code}. */
    static final int FOUND = 1;

    /** Wrong usage, unreadable input or unwritable output. */
    static final int FAILED = 2;

    private ExitCode() {
    }
}
