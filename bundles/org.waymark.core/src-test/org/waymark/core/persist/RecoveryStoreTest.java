package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.core.persist.PersistFixture.contentOf;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
    private PortfolioDocument document;

    @BeforeEach
    void openAPortfolio() throws Exception {
        store = new RecoveryStore(folder.resolve("recovery"), Clock.fixed(NOON, ZoneOffset.UTC));
        document = savedSplitBank(folder.resolve("work"));
    }

    /** Changes the copies so that their process seems to have died. */
    private void die() throws IOException {
        try (var copies = Files.list(folder.resolve("recovery"))) {
            for (Path copy : copies.toList()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(copy)));
                        ZipOutputStream zip = new ZipOutputStream(out)) {
                    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                        zip.putNextEntry(new ZipEntry(entry.getName()));
                        String text = new String(in.readAllBytes(), "UTF-8");
                        zip.write(text.replaceAll("started=.*", "started=long ago").getBytes("UTF-8"));
                    }
                }
                Files.write(copy, out.toByteArray());
            }
        }
    }

    @Test
    void unsavedWorkOfADeadProcessComesBackAsItWas() throws Exception {
        document.portfolio().getJourneys().get(0).setName("Unsaved");
        document.portfolio().getJourneys().remove(1);
        String unsaved = CanonicalText.of(document);
        List<String> files = contentOf(folder.resolve("work"));
        store.snapshot(document);
        store.snapshot(document);
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
        store.snapshot(document);
        die();
        Path root = document.rootFile();
        write(root, text(root).replace("Retail bank", "Saved by a colleague"));
        PortfolioDocument recovered = store.recover(store.recoverable().get(0));
        assertThrows(ChangedOnDiskException.class, () -> PortfolioFiles.save(recovered));
        assertTrue(text(root).contains("Saved by a colleague"));
    }

    @Test
    void aCleanSaveLeavesNoCopy() throws Exception {
        store.discard(document);
        store.snapshot(document);
        store.discard(document);
        assertEquals(List.of(""), contentOf(folder.resolve("recovery")));
    }

    @Test
    void aPortfolioNeverSavedIsRecoveredToo() throws Exception {
        PortfolioDocument fresh = PortfolioFiles.create(folder.resolve("new/fresh.cjm"), PersistFixture.bank());
        store.snapshot(fresh);
        die();
        PortfolioDocument recovered = store.recover(store.recoverable().get(0));
        PortfolioFiles.save(recovered);
        assertEquals(CanonicalText.of(fresh), CanonicalText.of(PortfolioFiles.load(fresh.rootFile())));
    }

    @Test
    void damagedCopiesAreNotOffered() throws Exception {
        store.snapshot(document);
        die();
        Recoverable found = store.recoverable().get(0);
        byte[] copy = Files.readAllBytes(found.copy());
        for (int length : new int[]{0, 10, copy.length / 2}) {
            Files.write(found.copy(), java.util.Arrays.copyOf(copy, length));
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
