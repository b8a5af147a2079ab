package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions.Limits;
import org.waymark.core.persist.SavedVersions.SavedVersion;

@ExtendWith(EnglishMessages.class)
class SavedVersionsTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    private Path folder;
    private Instant now = NOON;
    private PortfolioDocument document;

    @BeforeEach
    void saved() throws Exception {
        document = savedSplitBank(folder.resolve("work"));
    }

    @Test
    void aVersionIsWhatWasSavedAndNotWhatWasEdited() throws Exception {
        SavedVersions versions = versions(SavedVersions.STANDARD);
        String first = CanonicalText.of(document);
        versions.take(document).write();
        document.portfolio().setName("Edited");
        versions.take(document).write();
        assertEquals(1, versions.of(document.rootFile()).size(), "nothing was saved between");
        now = now.plusSeconds(60);
        PortfolioFiles.save(document);
        versions.take(document).write();
        List<SavedVersion> kept = versions.of(document.rootFile());
        assertEquals(List.of(now, NOON), kept.stream().map(SavedVersion::time).toList());
        assertEquals("Edited", versions.open(kept.getFirst()).portfolio().getName());
        assertEquals(first, CanonicalText.of(versions.open(kept.getLast())));
        assertEquals(List.of(), versions.of(folder.resolve("other.cjm")));
    }

    @Test
    void onlyTheirOwnerMayReadThem() throws Exception {
        SavedVersions versions = versions(SavedVersions.STANDARD);
        versions.take(document).write();
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("versions"))));
        assertEquals("rw-------", PosixFilePermissions
                .toString(Files.getPosixFilePermissions(versions.of(document.rootFile()).getFirst().file())));
    }

    @Test
    void tooManyAndTooOldAreDeleted() throws Exception {
        SavedVersions versions = versions(new Limits(3, Duration.ofDays(14), 200_000_000));
        for (int i = 0; i < 5; i++) {
            save(versions, "Save " + i);
        }
        assertEquals(List.of("Save 4", "Save 3", "Save 2"), names(versions));
        now = now.plus(Duration.ofDays(15));
        save(versions, "Much later");
        assertEquals(List.of("Much later"), names(versions));
    }

    @Test
    void theOldestGoWhenAllAreTooLarge() throws Exception {
        SavedVersions generous = versions(SavedVersions.STANDARD);
        save(generous, "First");
        long one = generous.of(document.rootFile()).getFirst().bytes();
        SavedVersions versions = versions(new Limits(50, Duration.ofDays(14), 2 * one + one / 2));
        save(versions, "Second");
        save(versions, "Third");
        assertEquals(List.of("Third", "Second"), names(versions));
        SavedVersions tiny = versions(new Limits(50, Duration.ofDays(14), 1));
        save(tiny, "Fourth");
        assertEquals(List.of("Fourth"), names(tiny), "the newest is kept whatever its size");
    }

    @Test
    void damagedAndForeignFilesAreNoVersions() throws Exception {
        SavedVersions versions = versions(SavedVersions.STANDARD);
        versions.take(document).write();
        SavedVersion kept = versions.of(document.rootFile()).getFirst();
        Files.writeString(folder.resolve("versions/notes.txt"), "mine");
        Files.writeString(kept.file(), "broken");
        JourneyException refused = assertThrows(JourneyException.class, () -> versions.open(kept));
        assertEquals("This saved version is damaged and cannot be opened. Choose another one.",
                refused.getMessage().substring(refused.getMessage().indexOf("This")));
        versions.clear();
        assertEquals(List.of("notes.txt"), List.of(folder.resolve("versions").toFile().list()));
    }

    private void save(SavedVersions versions, String name) throws JourneyException {
        now = now.plusSeconds(60);
        document.portfolio().setName(name);
        PortfolioFiles.save(document);
        versions.take(document).write();
    }

    private List<String> names(SavedVersions versions) throws JourneyException {
        List<String> names = new java.util.ArrayList<>();
        for (SavedVersion version : versions.of(document.rootFile())) {
            names.add(versions.open(version).portfolio().getName());
        }
        return names;
    }

    private SavedVersions versions(Limits limits) {
        InstantSource moving = () -> now;
        return new SavedVersions(folder.resolve("versions"), moving.withZone(ZoneOffset.UTC), limits);
    }
}
