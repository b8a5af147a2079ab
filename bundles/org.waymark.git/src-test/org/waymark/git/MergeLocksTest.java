package org.waymark.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge writes the portfolios of several folders. */
class MergeLocksTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCannotBeWrittenLeavesTheOthersUntouched() throws Exception {
        Path first = file("a/bank.cjm");
        Path last = file("b/shop.cjm");
        Files.writeString(folder.resolve("b/journeys"), "a file in the way of a folder");
        byte[] now = "new".getBytes();
        try (MergeLocks locks = MergeLocks.take(List.of(first, last))) {
            assertThrows(IOException.class, () -> locks.write(Map.of(first, Optional.of(now), last, Optional.of(now),
                    last.resolveSibling("journeys").resolve("fee.cjm"), Optional.of(now))));
        }
        assertEquals("old", Files.readString(first));
        assertEquals("old", Files.readString(last));
        try (Stream<Path> files = Files.walk(folder)) {
            assertEquals(3, files.filter(Files::isRegularFile).count(), "nothing is left behind");
        }
        try (MergeLocks locks = MergeLocks.take(List.of(first, last))) {
            locks.write(Map.of(first, Optional.of(now), last, Optional.empty()));
        }
        assertEquals("new", Files.readString(first));
        assertEquals(false, Files.exists(last));
    }

    private Path file(String name) throws IOException {
        Path file = folder.toRealPath().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "old");
    }
}
