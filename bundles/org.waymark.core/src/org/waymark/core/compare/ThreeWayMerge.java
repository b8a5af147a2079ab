package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
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
        Matching matching = Matching.of(List.of(base, ours, theirs), Matching.Structure.WITHOUT_COMMON_IDS);
        List<ConflictDraft> drafts = new ArrayList<>();
        OpenConflicts open = new OpenConflicts(matching);
        SlotMerge slots = new SlotMerge(matching, open);
        new Survival(matching, open, slots, drafts).decide();
        Elsewhere elsewhere = new Elsewhere(matching, drafts);
        elsewhere.decide();
        MergePlan plan = new MergePlan(matching, open, slots, elsewhere, drafts);
        plan.make();
        new Duplicates(matching, plan, drafts).find();
        MergeApply apply = new MergeApply(matching, plan, elsewhere);
        apply.run();
        return new ConflictWriter(ours.root().orElseThrow(), apply::result).write(drafts);
    }
}
