package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.Banks.Bank;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.SingleFile;
import org.waymark.model.cjm.ConflictKind;

/** Merges single files as a git merge driver. */
class FileMergeTest {

    private static final byte[] GARBAGE = "<<<<<<< ours".getBytes(StandardCharsets.UTF_8);

    private static Map<Path, byte[]> files(Consumer<Bank> edit) {
        return CanonicalText.files(Banks.bank(edit));
    }

    private static byte[] bank(Consumer<Bank> edit) {
        return files(edit).values().iterator().next();
    }

    private static void split(Bank bank) {
        PortfolioFiles.split(bank.document(), bank.journey());
    }

    private static Path journeyFile() {
        return files(FileMergeTest::split).keySet().stream().filter(file -> file.toString().contains("journeys"))
                .findFirst().orElseThrow();
    }

    private static byte[] journey(Consumer<Bank> edit) {
        return files(bank -> {
            edit.accept(bank);
            split(bank);
        }).get(journeyFile());
    }

    private static FileMerge.Result merge(Path place, byte[] base, byte[] ours, byte[] theirs) throws JourneyException {
        return new FileMerge(place, "bank.theirs.cjm").merge(() -> base, ours, () -> theirs);
    }

    private static FileMerge.Result merge(byte[] base, byte[] ours, byte[] theirs) throws JourneyException {
        return merge(Path.of("bank.cjm"), base, ours, theirs);
    }

    private static Bank read(byte[] content) throws JourneyException {
        return new Bank(SingleFile.read(Path.of("bank.cjm"), content).document());
    }

    @Test
    void aWholePortfolioInOneFile() throws JourneyException {
        FileMerge.Result result = merge(bank(bank -> {
        }), bank(bank -> bank.touchpoint("_ask").setImportance(4)),
                bank(bank -> bank.touchpoint("_ask").setThought("?")));
        assertEquals(List.of(), result.conflicts());
        assertArrayEquals(bank(bank -> {
            bank.touchpoint("_ask").setImportance(4);
            bank.touchpoint("_ask").setThought("?");
        }), result.content());
    }

    @Test
    void aJourneyFileWithoutItsPortfolio() throws JourneyException {
        Path place = journeyFile();
        FileMerge.Result result = merge(place, journey(bank -> {
        }), journey(bank -> bank.journey().setOwner(bank.function("_bo"))),
                journey(bank -> bank.ownership("_owns").setInfluence(5)));
        assertEquals(List.of(), result.conflicts());
        assertArrayEquals(journey(bank -> {
            bank.journey().setOwner(bank.function("_bo"));
            bank.ownership("_owns").setInfluence(5);
        }), result.content());
    }

    @Test
    void referencesToOtherFilesClashWithoutTheirTargets() throws JourneyException {
        FileMerge.Result result = merge(journeyFile(), journey(bank -> {
        }), journey(bank -> bank.journey().setOwner(bank.function("_bo"))),
                journey(bank -> bank.journey().setOwner(bank.function("_cc"))));
        Conflict conflict = result.conflicts().getFirst();
        assertEquals(ConflictKind.BOTH_CHANGED, conflict.kind());
        assertEquals("_bo", conflict.ours());
        assertEquals("_cc", conflict.theirs());
        assertEquals("Refund", conflict.element().orElseThrow().name());
    }

    @Test
    void aRootFileWhoseJourneysAreElsewhere() throws JourneyException {
        FileMerge.Result result = merge(bank(FileMergeTest::split), bank(bank -> {
            split(bank);
            bank.function("_cc").setName("Call centre");
        }), bank(bank -> {
            split(bank);
            bank.portfolio().setLanguage("en");
        }));
        assertArrayEquals(bank(bank -> {
            split(bank);
            bank.function("_cc").setName("Call centre");
            bank.portfolio().setLanguage("en");
        }), result.content());
    }

    @Test
    void oneSplitWhatTheOtherLeftAlone() throws JourneyException {
        byte[] base = bank(bank -> {
        });
        byte[] renamed = bank(bank -> bank.function("_cc").setName("Call centre"));
        byte[] wanted = bank(bank -> {
            bank.function("_cc").setName("Call centre");
            split(bank);
        });
        assertArrayEquals(wanted, merge(base, bank(FileMergeTest::split), renamed).content());
        assertArrayEquals(wanted, merge(base, renamed, bank(FileMergeTest::split)).content());
    }

    @Test
    void oneSplitWhatTheOtherChanged() throws JourneyException {
        byte[] base = bank(bank -> {
        });
        byte[] changed = bank(bank -> bank.touchpoint("_ask").setThought("Why me?"));
        for (boolean oursSplit : List.of(true, false)) {
            byte[] ours = oursSplit ? bank(FileMergeTest::split) : changed;
            byte[] theirs = oursSplit ? changed : bank(FileMergeTest::split);
            FileMerge.Result result = merge(base, ours, theirs);
            Conflict conflict = result.conflicts().getFirst();
            assertEquals(ConflictKind.NOT_MERGED, conflict.kind());
            assertTrue(conflict.note().contains("waymark merge --rev"), conflict.note());
            assertTrue((oursSplit ? conflict.theirs() : conflict.ours()).contains("Why me?"));
            assertTrue(new String(result.content(), StandardCharsets.UTF_8)
                    .contains("href=\"journeys/refund.cjm#_refund\""));
            assertFalse(result.apart());
        }
    }

    @Test
    void oneJoinedWhatTheOtherHasInAFile() throws JourneyException {
        byte[] joined = bank(bank -> bank.touchpoint("_ask").setThought("Why me?"));
        byte[] renamed = bank(bank -> {
            split(bank);
            bank.function("_cc").setName("Call centre");
        });
        byte[] wanted = bank(bank -> {
            bank.touchpoint("_ask").setThought("Why me?");
            bank.function("_cc").setName("Call centre");
        });
        assertArrayEquals(wanted, merge(bank(FileMergeTest::split), joined, renamed).content());
        assertArrayEquals(wanted, merge(bank(FileMergeTest::split), renamed, joined).content());
    }

    @Test
    void theSameFileAddedOnBothSides() throws JourneyException {
        FileMerge.Result result = merge(new byte[0], bank(bank -> bank.touchpoint("_ask").setThought("Why me?")),
                bank(bank -> bank.touchpoint("_ask").setPromise("At once.")));
        assertEquals(List.of("promise"), result.conflicts().stream().map(Conflict::feature).toList());
        assertEquals("Why me?", read(result.content()).touchpoint("_ask").getThought());
    }

    @Test
    void theirsThatCannotBeReadIsKeptBesideOurs() throws JourneyException {
        byte[] ours = bank(bank -> bank.touchpoint("_ask").setThought("Why me?"));
        FileMerge.Result result = merge(bank(bank -> {
        }), ours, GARBAGE);
        assertTrue(result.apart());
        Conflict conflict = result.conflicts().getFirst();
        assertEquals(ConflictKind.NOT_MERGED, conflict.kind());
        assertEquals("bank.theirs.cjm", conflict.theirs());
        assertTrue(conflict.note().contains("bank.theirs.cjm"), conflict.note());
        Bank merged = read(result.content());
        assertEquals("Why me?", merged.touchpoint("_ask").getThought());
        assertEquals(1, merged.portfolio().getConflicts().size());
    }

    @Test
    void withoutAReadableBaseNothingIsGuessed() throws JourneyException {
        FileMerge.Result result = merge(GARBAGE, bank(bank -> {
        }), bank(bank -> bank.touchpoint("_ask").setThought("Why me?")));
        assertTrue(result.apart());
        assertEquals(ConflictKind.NOT_MERGED, result.conflicts().getFirst().kind());
    }

    @Test
    void oursThatCannotBeReadIsAnError() {
        byte[] base = bank(bank -> {
        });
        JourneyException problem = assertThrows(JourneyException.class, () -> merge(base, GARBAGE, base));
        assertTrue(problem.getMessage().contains("bank.cjm"), problem.getMessage());
        byte[] newer = new String(base, StandardCharsets.UTF_8)
                .replace("formatVersion=\"1.0\"", "formatVersion=\"1.9\"").getBytes(StandardCharsets.UTF_8);
        assertThrows(JourneyException.class, () -> merge(base, newer, base));
    }

    @Test
    void whatTheDriverMadeOfASplitPortfolioLoadsAsAWhole() throws JourneyException {
        byte[] root = merge(bank(bank -> {
        }), bank(FileMergeTest::split), bank(bank -> bank.touchpoint("_ask").setThought("Why me?"))).content();
        Map<Path, byte[]> files = Map.of(Path.of("bank.cjm").toAbsolutePath(), root, journeyFile(), journey(bank -> {
        }));
        PortfolioDocument document = PortfolioFiles.load(Path.of("bank.cjm"), FileSource.of(files));
        assertEquals(List.of(), document.dangling());
        assertEquals(1, document.portfolio().getConflicts().size());
    }
}
