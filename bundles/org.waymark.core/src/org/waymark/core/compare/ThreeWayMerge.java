package org.waymark.core.compare;

import java.util.ArrayList;
import java.util.List;
import org.waymark.model.cjm.MergeConflict;

/**
 * Merges what two sides made of one portfolio, or of one of its files. Both sides' changes are taken, also within one
 * element; where both cannot be, the result keeps what they began with and has a {@link MergeConflict} with base, ours and
 * theirs. Merging theirs with ours gives the same as merging ours with theirs, but for which is called which.
 */
public final class ThreeWayMerge {

    private ThreeWayMerge() {
    }

    /**
     * Turns ours into the result. Nothing is written to files, and base and theirs are not changed.
     *
     * @param base what both began with; {@link Version#empty()} if they have no common past
     * @param ours the version that becomes the result; never empty
     * @param theirs the other version
     * @return the conflicts this merge added to the result, none if all changes of both sides are in it
     */
    public static List<MergeConflict> merge(Version base, Version ours, Version theirs) {
        Matching matching = Matching.of(List.of(base, ours, theirs), Matching.Structure.WITHOUT_COMMON_IDS);
        List<Draft> drafts = new ArrayList<>();
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
