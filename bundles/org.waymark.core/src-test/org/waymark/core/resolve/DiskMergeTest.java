package org.waymark.core.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.compare.Banks;
import org.waymark.core.compare.DiskVersion;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.model.cjm.ConflictKind;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Role;

/** Another program writes the files while the portfolio is open with unsaved changes. */
class DiskMergeTest {

    @TempDir
    private Path folder;
    private PortfolioDocument open;
    private Bank ours;

    private void open(Consumer<Bank> before) throws Exception {
        PortfolioDocument bank = Banks.bank(before);
        PortfolioFiles.saveAs(bank, file(), IfChanged.OVERWRITE);
        open = PortfolioFiles.load(file());
        ours = new Bank(open);
    }

    private Path file() {
        return folder.resolve("bank.cjm");
    }

    private void elsewhere(Consumer<Bank> edit) throws Exception {
        PortfolioDocument theirs = PortfolioFiles.load(file());
        edit.accept(new Bank(theirs));
        PortfolioFiles.save(theirs);
    }

    /** Merges, tests undo and redo, and leaves the merged state. */
    private DiskMerge merge() {
        DiskVersion.Other disk = assertInstanceOf(DiskVersion.Other.class, DiskVersion.read(open));
        DiskMerge merge = new DiskMerge(open, disk);
        EditAssert.assertDoUndoRedo(open, merge);
        PortfolioFiles.seen(open, disk.now());
        return merge;
    }

    private List<String> files() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(each -> folder.relativize(each).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private void savedAsMerged() throws Exception {
        String merged = CanonicalText.of(open);
        PortfolioFiles.save(open);
        assertEquals(merged, CanonicalText.of(PortfolioFiles.load(file())));
        assertEquals(List.of(), open.changedOnDisk());
    }

    @Test
    void theUnsavedChangesAndThoseOnDiskAreBothThere() throws Exception {
        open(bank -> {
        });
        var ask = ours.touchpoint("_ask");
        ours.touchpoint("_ask").setPromise("Today.");
        elsewhere(bank -> {
            bank.touchpoint("_ask").setImportance(4);
            bank.delete(bank.touchpoint("_wait"));
        });
        assertEquals(List.of(), merge().conflicts());
        assertSame(ask, ours.touchpoint("_ask"), "who shows it can go on");
        assertEquals("Today.", ask.getPromise());
        assertEquals(4, ask.getImportance());
        assertTrue(open.find("_wait").isEmpty());
        savedAsMerged();
    }

    @Test
    void whatWasSavedInBetweenIsWhatBothBeganWith() throws Exception {
        open(bank -> {
        });
        ours.touchpoint("_ask").setPromise("Saved.");
        PortfolioFiles.save(open);
        ours.touchpoint("_ask").setImportance(2);
        elsewhere(bank -> bank.touchpoint("_ask").setPromise("On disk."));
        assertEquals(List.of(), merge().conflicts());
        assertEquals("On disk.", ours.touchpoint("_ask").getPromise());
        savedAsMerged();
    }

    @Test
    void whatBothChangedIsAConflict() throws Exception {
        open(bank -> {
        });
        ours.touchpoint("_ask").setPromise("Today.");
        elsewhere(bank -> bank.touchpoint("_ask").setPromise("Tomorrow."));
        assertEquals(List.of(ConflictKind.BOTH_CHANGED),
                merge().conflicts().stream().map(each -> each.getKind()).toList());
        assertEquals("We answer within two days.", ours.touchpoint("_ask").getPromise());
        savedAsMerged();
    }

    @Test
    void theSameFunctionAddedOnBothSidesBecomesOneOwnershipAndTwoAgain() throws Exception {
        open(bank -> {
        });
        ours.touchpoint("_wait").getOwnerships().add(Banks.ownership("_z", ours.function("_bo"), Role.INFORMED));
        elsewhere(bank -> bank.touchpoint("_wait").getOwnerships()
                .add(Banks.ownership("_a", bank.function("_bo"), Role.CONSULTED)));
        DiskMerge merge = merge();
        assertEquals(List.of(Role.CONSULTED, Role.INFORMED), ours.ownership("_a").getRoles());
        merge.undo();
        assertEquals(List.of(Role.INFORMED), ours.ownership("_z").getRoles());
    }

    @Test
    void journeysThatCameAndWentWithTheirFilesFollow() throws Exception {
        open(bank -> PortfolioFiles.split(bank.document(), bank.journey()));
        ours.portfolio().setName("Our bank");
        elsewhere(bank -> {
            Journey loan = Banks.named(Banks.MAKE.createJourney(), "_loan", "Loan");
            bank.portfolio().getJourneys().add(loan);
            PortfolioFiles.split(bank.document(), loan);
            bank.portfolio().getJourneys().remove(bank.journey());
        });
        assertEquals(List.of(), merge().conflicts());
        savedAsMerged();
        assertEquals(List.of("bank.cjm", "journeys/loan.cjm"), files());
    }

    @Test
    void aMergeTakenBackIsSavedAsItWasBefore() throws Exception {
        open(bank -> PortfolioFiles.split(bank.document(), bank.journey()));
        ours.touchpoint("_ask").setPromise("Today.");
        String before = CanonicalText.of(open);
        elsewhere(bank -> {
            PortfolioFiles.join(bank.document(), bank.journey());
            Journey loan = Banks.named(Banks.MAKE.createJourney(), "_loan", "Loan");
            bank.portfolio().getJourneys().add(loan);
            PortfolioFiles.split(bank.document(), loan);
        });
        DiskMerge merge = merge();
        assertEquals(List.of("bank.cjm", "journeys/loan.cjm"),
                open.files().stream().map(each -> folder.relativize(each).toString().replace('\\', '/')).toList());
        merge.undo();
        savedAsMerged();
        assertEquals(before, CanonicalText.of(PortfolioFiles.load(file())));
        assertEquals(List.of("bank.cjm", "journeys/refund.cjm"), files());
    }

    @Test
    void aFileWrittenWithOtherLineEndsIsTheSame() throws Exception {
        open(bank -> {
        });
        ours.portfolio().setName("Our bank");
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n"));
        assertFalse(open.changedOnDisk().isEmpty());
        DiskVersion.Same same = assertInstanceOf(DiskVersion.Same.class, DiskVersion.read(open));
        PortfolioFiles.seen(open, same.now());
        assertEquals(List.of(), open.changedOnDisk());
        savedAsMerged();
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        open(bank -> PortfolioFiles.split(bank.document(), bank.journey()));
        Files.delete(folder.resolve("journeys/refund.cjm"));
        assertTrue(unreadable().contains("refund.cjm"), unreadable());
        Files.writeString(file(), "<<<<<<< HEAD\n");
        assertTrue(unreadable().contains("bank.cjm"), unreadable());
        Files.delete(file());
        assertTrue(unreadable().contains("bank.cjm"), unreadable());
    }

    @Test
    void aNewerFileIsNotMerged() throws Exception {
        open(bank -> {
        });
        Files.writeString(file(), Files.readString(file()).replace("formatVersion=\"1.0\"", "formatVersion=\"1.9\""));
        assertInstanceOf(DiskVersion.Newer.class, DiskVersion.read(open));
    }

    private String unreadable() {
        return assertInstanceOf(DiskVersion.Unreadable.class, DiskVersion.read(open)).reason();
    }
}
