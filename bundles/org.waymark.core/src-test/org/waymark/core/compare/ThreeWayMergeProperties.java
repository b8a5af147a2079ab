package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import org.waymark.core.JourneyException;
import org.waymark.core.resolve.DiskMerge;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** Properties of the merge over random pairs of edits; {@code -Dwaymark.merge.pairs=5000} runs more pairs. */
class ThreeWayMergeProperties {

    private static final int PAIRS = Integer.getInteger("waymark.merge.pairs", 150);
    private static final long FIRST_SEED = Long.getLong("waymark.merge.seed", 1);

    private static void forPairs(Consumer<Trio> property) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + PAIRS; seed++) {
            int size = 5 + (int) (seed % 60);
            int edits = 1 + (int) (seed % 40);
            try {
                property.accept(Trio.random(seed * 31, size, edits));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("with -Dwaymark.merge.seed=" + seed + " -Dwaymark.merge.pairs=1", e);
            }
        }
    }

    @Example
    void oneSideAloneIsTheResult() {
        forPairs(trio -> {
            String ours = Trio.text(trio.ours());
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.ours(), trio.base())));
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.base(), trio.ours())));
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.ours(), trio.ours())));
        });
    }

    @Example
    void sidesCommute() {
        forPairs(trio -> {
            PortfolioDocument merged = Trio.merge(trio.base(), trio.ours(), trio.theirs());
            PortfolioDocument other = Trio.merge(trio.base(), trio.theirs(), trio.ours());
            assertEquals(Trio.text(merged), Trio.text(Trio.swapped(other)));
        });
    }

    @Example
    void mergingAgainChangesNothing() {
        forPairs(trio -> {
            PortfolioDocument merged = trio.merged();
            String text = Trio.text(merged);
            assertEquals(text, Trio.text(Trio.merge(trio.base(), merged, trio.ours())));
            assertEquals(text, Trio.text(Trio.merge(trio.base(), merged, trio.theirs())));
            assertEquals(text, Trio.text(Trio.merge(trio.base(), trio.theirs(), merged)));
        });
    }

    @Example
    void aMergeIntoAnOpenPortfolioIsTakenBackAndDoneAgain() {
        forPairs(trio -> {
            PortfolioDocument open = Trio.copy(trio.ours());
            DiskMerge merge = new DiskMerge(open, new DiskVersion.Other(Optional.of(trio.base()), trio.theirs()));
            merge.execute();
            String merged = Trio.text(open);
            assertEquals(Trio.text(trio.merged()), merged);
            merge.undo();
            assertEquals(Trio.text(trio.ours()), Trio.text(open));
            merge.redo();
            assertEquals(merged, Trio.text(open));
        });
    }

    @Example
    void everyChangeIsThereOrReported() {
        forPairs(trio -> new Oracle(trio, trio.merged()).check());
    }

    @Example
    void theResultLoadsAndNothingDangles() {
        forPairs(trio -> {
            PortfolioDocument merged = trio.merged();
            PortfolioDocument loaded = load(merged);
            assertEquals(Trio.text(merged), Trio.text(loaded));
            assertEquals(List.of(), loaded.dangling());
        });
    }

    private static PortfolioDocument load(PortfolioDocument document) {
        try {
            return PortfolioFiles.load(document.rootFile(), FileSource.of(CanonicalText.files(document)));
        } catch (JourneyException e) {
            throw new AssertionError(e);
        }
    }
}
