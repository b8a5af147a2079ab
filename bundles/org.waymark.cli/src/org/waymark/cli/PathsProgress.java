package org.waymark.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.waymark.core.task.Progress;

/**
 * Shows the progress of a long run on a terminal, and nothing where there is none. Ctrl+C ends the run, which then
 * removes its working files.
 */
final class PathsProgress implements Progress, AutoCloseable {

    private static final int PATIENCE = 10;
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final boolean shown;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "waymark-paths-end");
    private volatile boolean cancelled;
    private String part = "";
    private int total;
    private int done;

    PathsProgress(Terminal terminal) {
        this.terminal = terminal;
        this.shown = System.console() != null && !terminal.environment().getOrDefault("TERM", "dumb").equals("dumb");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        cancelled = true;
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void begin(String name, int steps) {
        part = name;
        total = steps;
        done = 0;
        show();
    }

    @Override
    public void worked(int steps) {
        done += steps;
        show();
    }

    private void show() {
        if (shown) {
            terminal.err().print(CLEAR + part + (total > 0 ? "  " + Math.min(100, done * 100 / total) + " %" : " …"));
            terminal.err().flush();
        }
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void close() {
        if (shown) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
        ended.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
