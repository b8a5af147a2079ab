package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import org.waymark.core.JourneyException;
import org.waymark.core.Tally;
import org.waymark.core.resolve.DiskMerge;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** Properties of the merge over random pairs of edits; {@link Tally} says how to make more of them. */
class ThreeWayMergeProperties {

    private static void forPairs(String kind, Consumer<Trio> property) throws IOException {
        Tally tally = new Tally("merges: " + kind);
        Tally.seeds(150, 10_000).forEach(seed -> {
            int size = 5 + (int) (seed % 60);
            int edits = 1 + (int) (seed % 40);
            tally.attempt("seed " + seed, () -> property.accept(Trio.random(seed * 31, size, edits)));
        });
        tally.finish();
    }

    @Example
    void oneSideAloneIsTheResult() throws IOException {
        forPairs("one side alone", trio -> {
            String ours = Trio.text(trio.ours());
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.ours(), trio.base())));
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.base(), trio.ours())));
            assertEquals(ours, Trio.text(Trio.merge(trio.base(), trio.ours(), trio.ours())));
        });
    }

    @Example
    void sidesCommute() throws IOException {
        forPairs("sides exchanged", trio -> {
            PortfolioDocument merged = Trio.merge(trio.base(), trio.ours(), trio.theirs());
            PortfolioDocument other = Trio.merge(trio.base(), trio.theirs(), trio.ours());
            assertEquals(Trio.text(merged), Trio.text(Trio.swapped(other)));
        });
    }

    @Example
    void mergingAgainChangesNothing() throws IOException {
        forPairs("merged again", trio -> {
            PortfolioDocument merged = trio.merged();
            String text = Trio.text(merged);
            assertEquals(text, Trio.text(Trio.merge(trio.base(), merged, trio.ours())));
            assertEquals(text, Trio.text(Trio.merge(trio.base(), merged, trio.theirs())));
            assertEquals(text, Trio.text(Trio.merge(trio.base(), trio.theirs(), merged)));
        });
    }

    @Example
    void aMergeIntoAnOpenPortfolioIsTakenBackAndDoneAgain() throws IOException {
        forPairs("undo and redo", trio -> {
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
    void everyChangeIsThereOrReported() throws IOException {
        forPairs("independent oracle", trio -> new Oracle(trio, trio.merged()).check());
    }

    @Example
    void theResultLoadsAndNothingDangles() throws IOException {
        forPairs("result loads", trio -> {
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
