package org.waymark.core.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.model.cjm.MergeConflict;

/**
 * Merges two versions of a portfolio, or of one of its files. The changes of both sides are taken, even within one
 * element. Where they exclude each other, the result keeps the base value and gets a {@link MergeConflict} with base,
 * ours and theirs. Merging in the other direction gives the same result, except for the names of the sides.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {
    }

    /**
     * Changes ours into the result. Nothing is written to files; base and theirs are not changed.
     *
     * @param base the common ancestor; {@link Version#empty()} if there is none
     * @param ours the version that becomes the result; never empty
     * @param theirs the other version
     * @return the conflicts this merge added to the result, none if it contains all changes of both sides
     */
    public static List<MergeConflict> merge(Version base, Version ours, Version theirs) {
        return merge(base, ours, theirs, Unchanged.NONE).orElseThrow();
    }

    /**
     * Merges versions that have parts in common.
     *
     * @param unchanged parts that base and theirs need not contain
     * @return empty if the content of the unchanged parts is needed after all; then nothing was changed
     */
    static Optional<List<MergeConflict>> merge(Version base, Version ours, Version theirs, Unchanged unchanged) {
        Matching matching = Matching.of(List.of(base, ours, theirs), Matching.Structure.WITHOUT_COMMON_IDS, unchanged);
        if (matching.needsEverything() || !unchanged.isEmpty() && unchanged.refersToDeleted(matching)) {
            return Optional.empty();
        }
        OpenConflicts open = new OpenConflicts(matching);
        Survivors survivors = Survival.decide(matching, open);
        TakenJourneys taken = Elsewhere.decide(matching, survivors);
        MergePlan plan = MergePlanner.plan(matching, open, survivors, taken);
        List<ConflictDraft> duplicates = Duplicates.find(matching, survivors, plan);
        if (!unchanged.isEmpty() && !duplicates.isEmpty()) {
            // these conflicts show whole elements of all versions
            return Optional.empty();
        }
        MergedElements merged = MergeApply.apply(matching, survivors, taken, plan);
        List<ConflictDraft> drafts = Stream.of(survivors.drafts(), taken.drafts(), plan.drafts(), duplicates)
                .flatMap(List::stream).toList();
        return Optional.of(new ConflictWriter(ours.root().orElseThrow(), survivors, merged).write(drafts));
    }
}
