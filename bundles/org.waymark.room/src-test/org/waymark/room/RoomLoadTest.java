package org.waymark.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full room in short: everything that is sent is there once. How long it takes, {@code releng/benchmark room} tells. */
class RoomLoadTest {

    @TempDir
    Path folder;

    @Test
    void fiftyPhonesWithTenNotesEachLoseNothing() throws Exception {
        RoomLoad.Result result = new RoomLoad(50, 10, Duration.ZERO).run(folder, "64m");
        assertEquals(500, result.sent());
        assertEquals(500, result.stored());
        assertEquals(0, result.wrong());
        assertTrue(result.events() > 50, result.events() + " events");
    }
}
