package org.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.waymark.core.task.RoomControl;

/** The keys of a room on a terminal: Enter ends a round, Ctrl+C the room, whose portfolio is then written before the process ends. */
final class RoomEnd implements AutoCloseable {

    private static final int PATIENCE = 60;

    private final Terminal terminal;
    private final RoomControl control;
    private volatile boolean ending;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "waymark-room-end");

    RoomEnd(Terminal terminal, RoomControl control) {
        this.terminal = terminal;
        this.control = control;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Returns whether somebody sits before the program. */
    static boolean isTerminal(Terminal terminal) {
        return System.console() != null && !terminal.environment().getOrDefault("TERM", "dumb").equals("dumb");
    }

    /** Listens for Enter if there is somebody to press it. */
    void listen() {
        if (isTerminal(terminal)) {
            Thread.ofPlatform().daemon().name("waymark-room-keys").start(() -> read(System.in, control));
        }
    }

    /** Goes on to the next round at each end of a line; the end of the input means nothing. */
    static void read(InputStream in, RoomControl control) {
        try {
            for (int key = in.read(); key >= 0; key = in.read()) {
                if (key == '\n') {
                    control.next();
                }
            }
        } catch (IOException e) {
            // without keys the rounds end by their times
            return;
        }
    }

    private void stop() {
        ending = true;
        control.stop();
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        terminal.flush();
        ended.countDown();
        if (!ending) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}
