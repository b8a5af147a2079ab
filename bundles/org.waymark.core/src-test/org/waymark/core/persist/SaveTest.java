package org.waymark.core.persist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.core.persist.PersistFixture.contentOf;
import static org.waymark.core.persist.PersistFixture.savedSplitBank;
import static org.waymark.core.persist.PersistFixture.text;
import static org.waymark.core.persist.PersistFixture.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.persist.file.FileTransaction;
import org.waymark.model.cjm.Journey;

/** Saving writes the changed files, all or none, and never over changes of another program. */
@ExtendWith(EnglishMessages.class)
class SaveTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    @Test
    void onlyFilesWhoseTextChangedAreTouched() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        for (Path file : document.files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
        PortfolioFiles.save(document);
        document.portfolio().getJourneys().get(1).setName("Give back");
        PortfolioFiles.save(document);
        assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("root.cjm")));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(folder.resolve("journeys/buy.cjm")));
        assertTrue(text(folder.resolve("journeys/return.cjm")).contains("name=\"Give back\""));
    }

    @Test
    void nothingButTheFilesIsLeftBehind() throws Exception {
        savedSplitBank(folder);
        assertEquals(List.of("", "journeys", "journeys/buy.cjm", "journeys/return.cjm", "root.cjm"),
                contentOf(folder).stream().map(line -> line.replaceFirst(": (?s:.*)", "")).toList());
    }

    @Test
    void aSaveThatFailsInItsSecondFileLeavesTheFirstAsItWas() throws Exception {
        Path first = write(folder.resolve("a.cjm"), "old a");
        Path second = write(folder.resolve("b.cjm"), "old b");
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.write(first, "new a".getBytes());
            transaction.write(folder.resolve("new/c.cjm"), "new c".getBytes());
            transaction.write(second, "new b".getBytes());
            Files.delete(second);
            write(second.resolve("in the way"), "a folder took the name");
            assertThrows(java.io.IOException.class, transaction::commit);
        }
        assertEquals(List.of("", "a.cjm: old a", "b.cjm", "b.cjm/in the way: a folder took the name"),
                contentOf(folder));
    }

    @Test
    void aDeletionIsTakenBackWhenALaterStepFails() throws Exception {
        Path gone = write(folder.resolve("a.cjm"), "old a");
        Path second = write(folder.resolve("b.cjm"), "old b");
        try (FileTransaction transaction = new FileTransaction()) {
            transaction.delete(gone);
            transaction.write(second, "new b".getBytes());
            Files.delete(second);
            write(second.resolve("in the way"), "x");
            assertThrows(java.io.IOException.class, transaction::commit);
        }
        assertEquals("old a", text(gone));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsOneLineAndChangesNothing() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        document.portfolio().getJourneys().get(0).setName("Changed");
        Path root = folder.resolve("root.cjm");
        Files.delete(root);
        write(root.resolve("in the way"), "x");
        List<String> before = contentOf(folder);
        JourneyException failed = assertThrows(JourneyException.class,
                () -> PortfolioFiles.save(document, IfChanged.OVERWRITE));
        assertEquals(root
                + ": Could not be saved: There is a folder of this name. Everything on disk is as it was; save"
                + " it somewhere else.",
                failed.getMessage());
        assertEquals(before, contentOf(folder));
        Path inFile = write(folder.resolve("file"), "x").resolve("sub/new.cjm");
        JourneyException unwritable = assertThrows(JourneyException.class,
                () -> PortfolioFiles.saveAs(document, inFile, IfChanged.REFUSE));
        assertEquals(inFile
                + ": Could not be saved: A file stands where its folder should"
                + " be. Everything on disk is as it was; save it somewhere else.", unwritable.getMessage());
        assertEquals(root, document.rootFile());
    }

    @Test
    void aPipeOrADeviceIsNotReplaced() throws Exception {
        Path pipe = folder.resolve("root.cjm");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("other.cjm"), PersistFixture.bank());
        JourneyException failed = assertThrows(JourneyException.class,
                () -> PortfolioFiles.saveAs(document, pipe, IfChanged.OVERWRITE));
        assertEquals(pipe + ": Could not be saved: This is a device or a pipe, not an ordinary file. Everything on disk"
                + " is as it was; save it somewhere else.", failed.getMessage());
        assertTrue(Files.exists(pipe));
        assertFalse(Files.isRegularFile(pipe));
    }

    @Test
    void aFileChangedBySomebodyElseIsNotOverwritten() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        Path buy = folder.resolve("journeys/buy.cjm");
        write(buy, text(buy).replace("Buy", "Bought"));
        assertEquals(List.of(buy), document.changedOnDisk());
        document.portfolio().getJourneys().get(0).setName("Purchase");
        document.portfolio().setName("Bank 2");
        List<String> before = contentOf(folder);
        ChangedOnDiskException refused = assertThrows(ChangedOnDiskException.class,
                () -> PortfolioFiles.save(document));
        assertEquals(
                buy + ": Changed by another program since it was opened. Nothing was written; open it again, or save"
                        + " under another name.",
                refused.getMessage());
        assertEquals(before, contentOf(folder));
        PortfolioFiles.save(document, IfChanged.OVERWRITE);
        assertTrue(text(buy).contains("Purchase"));
        assertEquals(List.of(), document.changedOnDisk());
    }

    @Test
    void aFileDeletedBySomebodyElseIsAChangeToo() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        Files.delete(folder.resolve("root.cjm"));
        assertEquals(List.of(folder.resolve("root.cjm")), document.changedOnDisk());
        assertThrows(ChangedOnDiskException.class, () -> PortfolioFiles.save(document));
        PortfolioFiles.save(document, IfChanged.OVERWRITE);
        assertEquals(2, PortfolioFiles.load(folder.resolve("root.cjm")).portfolio().getJourneys().size());
    }

    @Test
    void aTouchedFileWithTheSameContentIsNoChange() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        Files.setLastModifiedTime(folder.resolve("root.cjm"), LONG_AGO);
        assertEquals(List.of(), document.changedOnDisk());
        document.portfolio().setName("Bank 2");
        PortfolioFiles.save(document);
        assertTrue(text(folder.resolve("root.cjm")).contains("Bank 2"));
    }

    @Test
    void aNewDocumentDoesNotOverwriteAFileThatIsThere() throws Exception {
        Path file = write(folder.resolve("root.cjm"), "precious");
        PortfolioDocument document = PortfolioFiles.create(file, PersistFixture.bank());
        ChangedOnDiskException refused = assertThrows(ChangedOnDiskException.class,
                () -> PortfolioFiles.save(document));
        assertEquals(file + ": A file of this name exists already. Nothing was written; choose another name.",
                refused.getMessage());
        assertEquals("precious", text(file));
        PortfolioFiles.save(document, IfChanged.OVERWRITE);
        assertEquals("Retail bank", PortfolioFiles.load(file).portfolio().getName());
    }

    @Test
    void permissionsAndSymbolicLinksAreKept() throws Exception {
        PortfolioDocument document = savedSplitBank(folder.resolve("real"));
        Path real = folder.resolve("real/root.cjm");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.cjm"), real);
        PortfolioDocument byLink = PortfolioFiles.load(link);
        assertEquals(2, byLink.portfolio().getJourneys().size());
        assertEquals(List.of(), byLink.dangling());
        byLink.portfolio().setName("By link");
        PortfolioFiles.save(byLink);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(text(real).contains("By link"));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        assertEquals(List.of(real), document.changedOnDisk());
    }

    @Test
    void theFileOfADeletedOrJoinedJourneyGoesWithTheSaveAndComesBackWithUndo() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        Journey buy = document.portfolio().getJourneys().remove(0);
        Journey giveBack = document.portfolio().getJourneys().get(0);
        PortfolioFiles.join(document, giveBack);
        PortfolioFiles.save(document);
        assertFalse(Files.exists(folder.resolve("journeys/buy.cjm")));
        assertFalse(Files.exists(folder.resolve("journeys/return.cjm")));
        document.portfolio().getJourneys().add(0, buy);
        assertEquals(folder.resolve("journeys/return.cjm"), PortfolioFiles.split(document, giveBack));
        PortfolioFiles.save(document);
        PortfolioDocument again = PortfolioFiles.load(folder.resolve("root.cjm"));
        assertEquals(CanonicalText.of(document), CanonicalText.of(again));
        assertEquals(List.of(), again.dangling());
    }

    @Test
    void aDeletedJourneysFileThatSomebodyElseChangedIsNotDeleted() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        document.portfolio().getJourneys().remove(0);
        write(folder.resolve("journeys/buy.cjm"), "new work of a colleague");
        assertThrows(ChangedOnDiskException.class, () -> PortfolioFiles.save(document));
        assertEquals("new work of a colleague", text(folder.resolve("journeys/buy.cjm")));
    }

    @Test
    void savingAtAnotherPlaceMovesTheDocumentThere() throws Exception {
        PortfolioDocument document = savedSplitBank(folder.resolve("a"));
        List<String> before = contentOf(folder.resolve("a"));
        Path target = folder.resolve("b/deep/bank.cjm");
        PortfolioFiles.saveAs(document, target, IfChanged.REFUSE);
        assertEquals(target, document.rootFile());
        assertEquals(before, contentOf(folder.resolve("a")));
        document.portfolio().getJourneys().get(0).setName("Only there");
        PortfolioFiles.save(document);
        assertEquals(before, contentOf(folder.resolve("a")));
        assertEquals("Only there", PortfolioFiles.load(target).portfolio().getJourneys().get(0).getName());
    }

    @Test
    void savingUnderAnotherNameInTheSameFolderLeavesTheFirstPortfolioAlone() throws Exception {
        PortfolioDocument document = savedSplitBank(folder);
        String first = CanonicalText.of(document);
        document.portfolio().getJourneys().get(0).setName("Other");
        PortfolioFiles.saveAs(document, folder.resolve("copy.cjm"), IfChanged.REFUSE);
        assertEquals(folder.resolve("journeys/buy-2.cjm"), document.fileOf(document.portfolio().getJourneys().get(0)));
        assertEquals(first, CanonicalText.of(PortfolioFiles.load(folder.resolve("root.cjm"))));
        PortfolioDocument copy = PortfolioFiles.load(folder.resolve("copy.cjm"));
        assertEquals(CanonicalText.of(document), CanonicalText.of(copy));
        assertThrows(ChangedOnDiskException.class,
                () -> PortfolioFiles.saveAs(copy, folder.resolve("root.cjm"), IfChanged.REFUSE));
        assertEquals(folder.resolve("copy.cjm"), copy.rootFile());
    }
}
