package org.waymark.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/** The files of journeys after a merge of whole portfolios. */
class PortfolioMergeTest {

    private static PortfolioDocument whole() {
        return Banks.bank();
    }

    private static PortfolioDocument split() {
        return Banks.bank(bank -> PortfolioFiles.split(bank.document(), bank.journey()));
    }

    private static PortfolioDocument changed(PortfolioDocument document) {
        new Banks.Bank(document).touchpoint("_ask").setPromise("Today.");
        return document;
    }

    /** Merges in both directions, which must give the same. */
    private static String merged(Optional<PortfolioDocument> base, Supplier<PortfolioDocument> ours,
            Supplier<PortfolioDocument> theirs) {
        PortfolioDocument one = ours.get();
        PortfolioDocument other = theirs.get();
        assertEquals(List.of(), PortfolioMerge.merge(base, one, theirs.get()));
        assertEquals(List.of(), PortfolioMerge.merge(base, other, ours.get()));
        assertEquals(CanonicalText.of(one), CanonicalText.of(other));
        return CanonicalText.of(one);
    }

    @Test
    void changesFollowAJourneyIntoItsNewFile() {
        assertEquals(CanonicalText.of(changed(split())),
                merged(Optional.of(whole()), PortfolioMergeTest::split, () -> changed(whole())));
        assertEquals(CanonicalText.of(changed(split())),
                merged(Optional.of(whole()), () -> changed(whole()), PortfolioMergeTest::split));
    }

    @Test
    void changesFollowAJourneyBackIntoThePortfolio() {
        assertEquals(CanonicalText.of(changed(whole())),
                merged(Optional.of(split()), PortfolioMergeTest::whole, () -> changed(split())));
        assertEquals(CanonicalText.of(changed(whole())),
                merged(Optional.of(split()), () -> changed(split()), PortfolioMergeTest::whole));
    }

    @Test
    void withoutACommonPastTheFileOfItsOwnWins() {
        assertEquals(CanonicalText.of(split()),
                merged(Optional.empty(), PortfolioMergeTest::whole, PortfolioMergeTest::split));
    }
}
