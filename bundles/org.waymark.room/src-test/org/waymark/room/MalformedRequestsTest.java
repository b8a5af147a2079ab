package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.room.RoundKind;

/** Requests damaged at random: none is answered with a failure, none tells how the server is made, none stays in memory. */
class MalformedRequestsTest {

    private static final int MOST_GROWTH = 12 << 20;

    @TempDir
    Path folder;

    @Test
    void aThousandDamagedRequestsDoNoHarm() throws Exception {
        send(1_000, 1);
    }

    @Test
    @Tag("long")
    void tenThousandDamagedRequestsDoNoHarm() throws Exception {
        send(10_000, 2);
    }

    private void send(int count, long seed) throws Exception {
        try (RoomWorld world = RoomWorld.open(folder); Phone phone = world.joined("Anna")) {
            world.run(RoundKind.NOTES);
            RawHttp raw = new RawHttp(world.server());
            Garbler garbler = new Garbler(new Random(seed), raw.host(), phone.token(), world.server().code());
            Map<Integer, Integer> statuses = new TreeMap<>();
            for (int i = 0; i < count / 5; i++) {
                tell(statuses, raw, garbler.next());
            }
            long before = used();
            for (int i = count / 5; i < count; i++) {
                tell(statuses, raw, garbler.next());
            }
            while (world.server().connections() > 1) {
                // a stream that nobody reads ends with what is written to it
                world.server().ping();
                world.server().deadlines().sweep(Deadlines.REQUEST.plusSeconds(1));
                Thread.onSpinWait();
            }
            long growth = used() - before;
            System.out.println("malformed requests: " + count + ", answers by status " + statuses + ", growth "
                    + (growth >> 10) + " kB");
            assertTrue(growth < MOST_GROWTH, growth + " bytes more");
            assertEquals(Optional.empty(), world.server().failure());
            assertFalse(statuses.containsKey(500), statuses.toString());
            assertTrue(statuses.getOrDefault(400, 0) > count / 10, statuses.toString());
            // and everything still works
            assertEquals(200, phone.call("GET", "api/state", null).status());
        }
    }

    private static void tell(Map<Integer, Integer> statuses, RawHttp raw, byte[] request) throws Exception {
        // a stream of events that happens to be right does not end by itself
        String answer = raw.send(request,
                new String(request, StandardCharsets.ISO_8859_1).contains("/api/events") ? 50 : 5_000);
        statuses.merge(RawHttp.status(answer), 1, Integer::sum);
        String small = answer.toLowerCase(java.util.Locale.ROOT);
        assertFalse(small.contains("exception") || small.contains("jetty") || small.contains("\tat ")
                || small.contains("java."), () -> new String(request, StandardCharsets.ISO_8859_1) + "\n" + answer);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
