package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.contentOf;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.RecoveryStore.Recoverable;

@ExtendWith(EnglishMessages.class)
class RecoveryStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    @TempDir
    private Path folder;
    private RecoveryStore store;
    private RecoveryCopy copy;
    private PortfolioDocument document;

    @BeforeEach
    void openAPortfolio() throws Exception {
        store = new RecoveryStore(folder.resolve("recovery"), Clock.fixed(NOON, ZoneOffset.UTC));
        copy = store.copy();
        document = savedSplitBank(folder.resolve("work"));
    }

    @AfterEach
    void end() throws Exception {
        store.close();
    }

    /** Ends the sign of life, as the death of the process does; its copies stay. */
    private void die() throws IOException {
        store.close();
    }

    private void copyNow() throws JourneyException {
        copy.take(document).write();
    }

    @Test
    void unsavedWorkOfADeadProcessComesBackAsItWas() throws Exception {
        document.portfolio().getJourneys().get(0).setName("Unsaved");
        document.portfolio().getJourneys().remove(1);
        String unsaved = CanonicalText.of(document);
        List<String> files = contentOf(folder.resolve("work"));
        copyNow();
        copyNow();
        assertEquals(List.of(), store.recoverable());
        die();
        Recoverable found = store.recoverable().get(0);
        assertEquals(document.rootFile(), found.rootFile());
        assertEquals("Retail bank", found.name());
        assertEquals(NOON, found.time());
        PortfolioDocument recovered = store.recover(found);
        assertEquals(unsaved, CanonicalText.of(recovered));
        assertEquals(files, contentOf(folder.resolve("work")));
        assertEquals(List.of(), recovered.changedOnDisk());
        PortfolioFiles.save(recovered);
        assertEquals(unsaved, CanonicalText.of(PortfolioFiles.load(document.rootFile())));
        assertFalse(Files.exists(folder.resolve("work/journeys/return.cjm")));
        store.discard(found);
        assertEquals(List.of(), store.recoverable());
    }

    @Test
    void aRecoveredDocumentDoesNotOverwriteWhatOthersSavedMeanwhile() throws Exception {
        document.portfolio().setName("Unsaved");
        copyNow();
        die();
        Path root = document.rootFile();
        write(root, text(root).replace("Retail bank", "Saved by a colleague"));
        PortfolioDocument recovered = store.recover(store.recoverable().get(0));
        assertThrows(ChangedOnDiskException.class, () -> PortfolioFiles.save(recovered));
        assertTrue(text(root).contains("Saved by a colleague"));
    }

    @Test
    void aCleanSaveLeavesNoCopy() throws Exception {
        copy.discard();
        copyNow();
        copy.discard();
        store.close();
        assertEquals(List.of(""), contentOf(folder.resolve("recovery")));
    }

    @Test
    void anotherNameOrPlaceLeavesNoStaleCopy() throws Exception {
        document.portfolio().setName("First");
        copyNow();
        document.portfolio().setName("Second");
        copyNow();
        PortfolioFiles.saveAs(document, folder.resolve("other/place.cjm"), PortfolioFiles.IfChanged.OVERWRITE);
        document.portfolio().setName("Third");
        copyNow();
        die();
        assertEquals(List.of("Third"), store.recoverable().stream().map(Recoverable::name).toList());
    }

    @Test
    void anEqualStateIsNotWrittenAgain() throws Exception {
        document.portfolio().setName("Unsaved");
        copyNow();
        Path file = only(".recovery");
        Files.delete(file);
        copyNow();
        assertFalse(Files.exists(file));
        document.portfolio().setName("Unsaved still");
        copyNow();
        assertTrue(Files.exists(file));
    }

    @Test
    void nothingIsOfferedWhereTheSaveWasCompleteButNotTheEndOfTheProcess() throws Exception {
        document.portfolio().setName("Saved");
        copyNow();
        PortfolioFiles.save(document);
        die();
        assertEquals(List.of(), store.recoverable());
        assertEquals(List.of(""), contentOf(folder.resolve("recovery")));
    }

    @Test
    void aRunningProgramIsToldFromOneThatDied() throws Exception {
        document.portfolio().setName("Unsaved");
        try (RecoveryStore running = new RecoveryStore(folder.resolve("recovery"))) {
            running.copy().take(document).write();
            copyNow();
            assertEquals(List.of(), store.recoverable());
            die();
            assertEquals(1, store.recoverable().size());
            assertEquals(1, running.recoverable().size());
        }
        assertEquals(2, store.recoverable().size());
    }

    @Test
    void aSignOfAProcessThatWasKilledIsSwept() throws Exception {
        Files.createDirectories(folder.resolve("recovery"));
        Path sign = Files.createFile(folder.resolve("recovery/0-1.alive"));
        store.recoverable();
        assertFalse(Files.exists(sign));
    }

    @Test
    void othersCannotReadTheCopies() throws Exception {
        copyNow();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(
                folder.resolve("recovery"))));
        for (String extension : List.of(".recovery", ".alive")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(only(extension))));
        }
    }

    private Path only(String extension) throws IOException {
        try (var files = Files.list(folder.resolve("recovery"))) {
            return files.filter(file -> file.toString().endsWith(extension)).reduce((a, b) -> {
                throw new IllegalStateException(a + " and " + b);
            }).orElseThrow();
        }
    }

    @Test
    void aPortfolioNeverSavedIsRecoveredToo() throws Exception {
        PortfolioDocument fresh = PortfolioFiles.create(folder.resolve("new/fresh.cjm"), PersistFixture.bank());
        copy.take(fresh).write();
        die();
        PortfolioDocument recovered = store.recover(store.recoverable().get(0));
        PortfolioFiles.save(recovered);
        assertEquals(CanonicalText.of(fresh), CanonicalText.of(PortfolioFiles.load(fresh.rootFile())));
    }

    @Test
    void damagedCopiesAreNotOffered() throws Exception {
        document.portfolio().setName("Unsaved");
        copyNow();
        die();
        Recoverable found = store.recoverable().get(0);
        byte[] content = Files.readAllBytes(found.copy());
        for (int length : new int[]{0, 10, content.length / 2}) {
            Files.write(found.copy(), java.util.Arrays.copyOf(content, length));
            assertEquals(List.of(), store.recoverable());
            JourneyException damaged = assertThrows(JourneyException.class, () -> store.recover(found));
            assertEquals(
                    found.copy() + ": The recovery copy is damaged and cannot be opened. Open the portfolio itself.",
                    damaged.getMessage());
        }
    }

    @Test
    void noFolderMeansNothingToRecover() throws Exception {
        assertEquals(List.of(), new RecoveryStore(folder.resolve("none")).recoverable());
    }
}
