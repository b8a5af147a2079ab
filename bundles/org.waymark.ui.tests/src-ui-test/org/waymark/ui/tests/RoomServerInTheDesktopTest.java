package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.room.Room;
import org.waymark.core.room.RoomMap;
import org.waymark.core.room.RoomSetup;
import org.waymark.room.QrCode;
import org.waymark.room.Reachability;
import org.waymark.room.RoomServer;

/** The web server among the bundles of the desktop: its libraries find each other. */
class RoomServerInTheDesktopTest {

    @Test
    void aPhoneGetsThePage(@TempDir Path folder) throws Exception {
        RoomMap map = new RoomMap("Journey", List.of(), List.of(), List.of());
        try (Room room = Room.open(folder, RoomSetup.create("Room", "a.cjm", "j"), () -> map, InstantSource.system());
                RoomServer server = RoomServer.start(room, InetAddress.getLoopbackAddress(), 0)) {
            assertEquals(new Reachability.Reached(), Reachability.of(server));
            assertEquals(server.joinUrl(), QrCode.of(server.joinUrl()).text());
            assertEquals(Optional.empty(), server.failure());
        }
    }
}
