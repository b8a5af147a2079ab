package org.waymark.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.waymark.room.RoomLoad;

/**
 * A room with a thousand participants who send twenty notes each within half a minute, all listening. The server is a
 * process with a heap of 96 MB; the phones are in this one, so both share the machine.
 */
final class RoomBenchmark {

    private static final int PARTICIPANTS = 1_000;
    private static final int NOTES = 20;
    private static final Duration OVER = Duration.ofSeconds(30);

    private RoomBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-room");
        try {
            RoomLoad.Result result = new RoomLoad(meter.quick() ? PARTICIPANTS / 4 : PARTICIPANTS, NOTES, OVER)
                    .run(folder, "96m");
            meter.note("room: %d notes acknowledged, %d stored, %d lost, doubled or changed; %d events told",
                    result.sent(), result.stored(), result.wrong(), result.events());
            meter.note("room: acknowledged within %.1f ms (50 %%), %.1f ms (99 %%), %.1f ms (all)", result.within(0.5),
                    result.within(0.99), result.within(1));
            meter.value("acknowledged-p50", "ms", result.within(0.5));
            meter.value("acknowledged-p99", "ms", result.within(0.99));
            meter.value("heap-joined", "MB", result.heapBefore() / 1e6);
            meter.value("heap-sent", "MB", result.heapAfter() / 1e6);
        } finally {
            DeliverBenchmark.delete(folder);
        }
    }
}
