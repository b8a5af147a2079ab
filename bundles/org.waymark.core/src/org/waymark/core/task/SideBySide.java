package org.waymark.core.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.core.JourneyException;
import org.waymark.core.OtherThread;

/** Runs pieces of work on two threads and gives their results in the order of the pieces. */
final class SideBySide {

    private static final int THREADS = 2;

    private final AtomicBoolean stopped = new AtomicBoolean();

    /** Work that may fail as writing files does. */
    interface Work<R> {

        R run() throws IOException, JourneyException;
    }

    /** Returns whether a piece has failed, so that the others need not go on. */
    boolean isStopped() {
        return stopped.get();
    }

    /**
     * Runs all pieces, the next one whenever a thread is free, and waits until no thread works any more.
     *
     * @param together false to run them one after another on this thread
     * @param done is told on this thread after each piece, in their order
     */
    <R> List<R> run(List<Work<R>> pieces, boolean together, Runnable done) throws IOException, JourneyException {
        List<R> results = new ArrayList<>();
        if (!together || pieces.size() < 2 || Runtime.getRuntime().availableProcessors() < 2) {
            for (Work<R> piece : pieces) {
                results.add(piece.run());
                done.run();
            }
            return results;
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<R>> futures = pieces.stream().map(it -> threads.submit(call(it))).toList();
            try {
                for (Future<R> future : futures) {
                    results.add(OtherThread.result(future));
                    done.run();
                }
            } finally {
                stopped.set(results.size() < pieces.size());
            }
        }
        return results;
    }

    private <R> Callable<R> call(Work<R> piece) {
        return () -> {
            if (stopped.get()) {
                throw new CancellationException();
            }
            return piece.run();
        };
    }
}
