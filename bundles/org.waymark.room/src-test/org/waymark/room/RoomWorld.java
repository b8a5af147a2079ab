package org.waymark.room;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.core.JourneyException;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomDesk;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomSetup;
import org.waymark.core.room.RoundKind;
import org.waymark.core.room.RoundPlan;
import org.waymark.core.room.TargetKind;

/** A room with its server on the loopback address, a journey of three touchpoints, and rounds of each kind. */
record RoomWorld(Room room, RoomServer server) implements AutoCloseable {

    static final RoomMap MAP = new RoomMap("Buying a bicycle",
            List.of(new RoomMap.Place("t1", "Shop window", "Look"), new RoomMap.Place("t2", "Test ride", "Try"),
                    new RoomMap.Place("t3", "Cash desk", "Buy")),
            List.of(new RoomMap.Who("p1", "Anna"), new RoomMap.Who("p2", "Boris")),
            List.of(new RoomMap.Target("x1", TargetKind.PAIN_POINT, "Long queue", "Cash desk"),
                    new RoomMap.Target("x2", TargetKind.PAIN_POINT, "No helmet", "Test ride")));

    static RoomWorld open(Path folder) throws JourneyException {
        return open(folder, InstantSource.system());
    }

    static RoomWorld open(Path folder, InstantSource clock) throws JourneyException {
        Room room = Room.open(folder, RoomSetup.create("Workshop", "shop.cjm", "j1"), () -> MAP, clock);
        RoomDesk desk = room.desk();
        for (RoundKind kind : RoundKind.values()) {
            desk.prepare(RoundPlan.of(kind.name(), kind, "Round " + kind));
        }
        return new RoomWorld(room, serve(room));
    }

    /** Serves a room on the loopback address and a port of its own, so that tests run side by side. */
    static RoomServer serve(Room room) throws JourneyException {
        int from = 20_000 + (int) (ProcessHandle.current().pid() % 300) * 100;
        return IntStream.range(from, from + 100).boxed().flatMap(port -> {
            try {
                return java.util.stream.Stream.of(RoomServer.start(room, InetAddress.getLoopbackAddress(), port));
            } catch (JourneyException e) {
                return java.util.stream.Stream.of();
            }
        }).findFirst().orElseThrow(() -> new JourneyException("no free port from " + from));
    }

    RoomDesk desk() {
        return room.desk();
    }

    void run(RoundKind kind) {
        room.state().running().ifPresent(it -> desk().close(it.id()));
        if (!desk().start(kind.name()).isAccepted()) {
            throw new IllegalStateException("not started: " + kind);
        }
    }

    Phone phone() {
        return new Phone(server.url(), server.code());
    }

    /** Returns a phone that is in the room. */
    Phone joined(String alias) throws Exception {
        Phone phone = phone();
        Phone.Answer answer = phone.join(alias);
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.toString());
        }
        return phone;
    }

    @Override
    public void close() throws JourneyException {
        server.close();
        room.close();
    }
}
