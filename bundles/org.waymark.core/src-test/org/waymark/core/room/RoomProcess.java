package org.waymark.core.room;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process to be killed: several participants send items to a room, and each acknowledged one is told. It first sends
 * again what the last process had been asked for, as phones do that got no answer.
 */
public final class RoomProcess {

    static final int PARTICIPANTS = 4;

    private RoomProcess() {
    }

    /** @param args folder of the journal, number of the process */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int process = Integer.parseInt(args[1]);
        Room room = room(folder);
        // everybody has to get around the limit of items a minute
        List<Thread> threads = Stream.iterate(0, i -> i < PARTICIPANTS, i -> i + 1)
                .map(i -> Thread.ofPlatform().start(() -> send(room, process, i))).toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static Room room(Path folder) throws Exception {
        long start = System.currentTimeMillis();
        InstantSource quick = () -> java.time.Instant
                .ofEpochMilli(start + (System.currentTimeMillis() - start) * TimeUnit.HOURS.toMillis(1));
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            Optional<Path> journal = files.findFirst();
            if (journal.isPresent()) {
                return Room.reopen(journal.get(), () -> RoomFixture.MAP, quick);
            }
        }
        Room room = Room.open(folder, RoomSetup.create("Killed", "/p", "j"), () -> RoomFixture.MAP, quick);
        room.desk().prepare(RoundPlan.of("n", RoundKind.NOTES, "Notes"));
        room.desk().start("n");
        return room;
    }

    private static void send(Room room, int process, int participant) {
        for (int from = Math.max(1, process - 1); from <= process; from++) {
            // participants of their own for each process: one sends only so many items
            JoinAnswer.Welcome welcome = (JoinAnswer.Welcome) room.guests().join("P" + participant, "#000000",
                    id(participant, from, -1));
            Caller caller = room.guests().caller(welcome.token()).orElseThrow();
            for (int i = 0; i < RoomLimits.ITEMS_EACH; i++) {
                send(room, caller, id(participant, from, i));
            }
        }
    }

    static String id(int participant, int process, int number) {
        return new UUID(process * 1000L + participant, number).toString();
    }

    private static void send(Room room, Caller caller, String id) {
        if (room.guests().send(caller, id, RoomFixture.pain("Note " + id)).isAccepted()) {
            System.out.println(id);
            System.out.flush();
        }
    }
}
