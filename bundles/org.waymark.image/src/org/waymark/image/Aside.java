package org.waymark.image;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymark.core.JourneyException;
import org.waymark.core.OtherThread;

/** Writes pieces of a file on a second thread, one after another, while the next one is made on this thread. */
final class Aside implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Future<?> last = CompletableFuture.completedFuture(null);

    /** A piece of work that may fail as writing does. */
    interface Work {
        void run() throws IOException;
    }

    /** Waits for the piece before, then begins with the next one. A failure of the one before is thrown here. */
    void next(Work work) throws IOException, JourneyException {
        await();
        Callable<Void> call = () -> {
            work.run();
            return null;
        };
        last = thread.submit(call);
    }

    /** Waits for the last piece; its failure is thrown here. */
    void await() throws IOException, JourneyException {
        OtherThread.result(last);
    }

    /** Waits for the piece that is being written, whether it fails or not. */
    @Override
    public void close() {
        thread.close();
    }
}
