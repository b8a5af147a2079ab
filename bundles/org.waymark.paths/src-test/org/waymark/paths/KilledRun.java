package org.waymark.paths;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.waymark.core.JourneyException;
import org.waymark.core.paths.PathProgress;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PathRequest.Choices;
import org.waymark.core.paths.PathRequest.Limits;
import org.waymark.core.paths.PlannedMap;

/** A process for a test to kill: it stops in the middle of a run and says so. */
final class KilledRun {

    private KilledRun() {
    }

    public static void main(String[] args) throws JourneyException {
        PathRequest request = new PathRequest(Logs.source(Path.of(args[0])), Logs.shop(), PlannedMap.NONE,
                Choices.STANDARD, new Limits(0, 1, Optional.of(Path.of(args[1]))));
        Logs.engine().analyse(request, new PathProgress() {

            @Override
            public void begin(Part part, int total) {
                if (part == Part.COUNT) {
                    System.out.print('x');
                    System.out.flush();
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                }
            }
        });
    }
}
