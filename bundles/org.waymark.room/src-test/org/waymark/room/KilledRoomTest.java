package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomItem;

/** A server that is killed at random while phones send: what was acknowledged is there, and everything once. */
@Tag("long")
class KilledRoomTest {

    private static final int PHONES = 12;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m");

    @TempDir
    Path folder;

    @Test
    void aRoomThatIsKilledThreeTimesLosesAndDoublesNothing() throws Exception {
        kill(3, 1);
    }

    @Test
    @Tag("long")
    void aRoomThatIsKilledTwentyTimesLosesAndDoublesNothing() throws Exception {
        kill(20, 2);
    }

    private void kill(int times, long seed) throws Exception {
        Random random = new Random(seed);
        RoomProcess server = RoomProcess.start(Files.createDirectory(folder.resolve("rooms")), 0, QUICK);
        Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger retries = new AtomicInteger();
        AtomicBoolean enough = new AtomicBoolean();
        List<Thread> phones = new ArrayList<>();
        for (int i = 0; i < PHONES; i++) {
            Phone phone = server.phone();
            int number = i;
            phones.add(Thread.ofVirtual()
                    .start(() -> send(phone, number, acknowledged, retries, enough)));
        }
        for (int i = 0; i < times; i++) {
            int before = acknowledged.size();
            // something has to have been accepted, or there is nothing to lose
            while (acknowledged.size() < before + 3 && phones.stream().anyMatch(Thread::isAlive)) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(150));
            server.kill();
            server = RoomProcess.start(server.journal(), server.port(), QUICK);
        }
        enough.set(true);
        for (Thread phone : phones) {
            phone.join();
        }
        server.kill();
        check(server.journal(), acknowledged);
        System.out.println("killed rooms: " + times + " kills, " + acknowledged.size() + " acknowledged, "
                + retries + " sent again, 0 lost, 0 doubled");
    }

    /** Sends notes as the page does: each until it is acknowledged, with the same id. */
    private static void send(Phone phone, int number, Map<UUID, String> acknowledged, AtomicInteger retries,
            AtomicBoolean enough) {
        try (phone) {
            until(() -> phone.join("Phone " + number), retries);
            for (int i = 0; !enough.get() || i < 3; i++) {
                UUID id = UUID.randomUUID();
                String text = "Note " + i + " of " + number;
                if (until(() -> phone.send(id, text), retries) != 200) {
                    // thirty a minute and no more
                    TimeUnit.MILLISECONDS.sleep(20);
                } else {
                    acknowledged.put(id, text);
                    TimeUnit.MILLISECONDS.sleep(5);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Attempt {
        Phone.Answer make() throws Exception;
    }

    private static int until(Attempt attempt, AtomicInteger retries) throws InterruptedException {
        while (true) {
            try {
                return attempt.make().status();
            } catch (IOException e) {
                retries.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(20);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void check(Path journal, Map<UUID, String> acknowledged) throws Exception {
        try (Room room = Room.reopen(journal, () -> RoomWorld.MAP, InstantSource.system())) {
            Map<String, String> kept = new TreeMap<>();
            for (RoomItem item : room.state().items()) {
                kept.put(item.id(), item.text());
            }
            Set<String> lost = new HashSet<>();
            acknowledged.forEach((id, text) -> {
                if (!text.equals(kept.get(id.toString()))) {
                    lost.add(text);
                }
            });
            assertEquals(Set.of(), lost);
            assertTrue(acknowledged.size() >= PHONES, acknowledged.toString());
            assertEquals(kept.size(), new HashSet<>(kept.values()).size(), "no text twice");
            assertEquals(PHONES, room.state().participants().size());
        }
    }
}
