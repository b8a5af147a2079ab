package org.waymark.core.compare;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceImpl;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SingleFile;
import org.waymark.model.cjm.MergeConflict;

/**
 * Merges three versions of a file that are mostly the same. Only ours is read as a whole; of the others what is the same
 * in all versions is left out. A merge that would need more says so before it changes anything.
 *
 * @param ours version that becomes the result
 */
record PartsMerge(SingleFile base, SingleFile ours, SingleFile theirs, Unchanged unchanged) {

    /** The share of a file that has to be the same, so that looking for it is worth while. */
    private static final double WORTH = 0.25;

    /**
     * Reads three versions.
     *
     * @return empty if they have too little in common, or are not as Waymark writes them
     * @throws JourneyException if one cannot be read
     */
    static Optional<PartsMerge> of(Path place, byte[] base, byte[] ours, byte[] theirs) throws JourneyException {
        if (Arrays.equals(base, ours) || Arrays.equals(base, theirs) || Arrays.equals(ours, theirs)) {
            return Optional.empty();
        }
        Optional<SameParts> same = SameParts.of(ours, List.of(base, theirs)).filter(it -> it.share() > WORTH);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        SingleFile our = SingleFile.read(place, ours);
        SingleFile before = SingleFile.read(place, same.get().shortened(0));
        SingleFile their = SingleFile.read(place, same.get().shortened(1));
        Unchanged.Finder finder = ids(our).getIDToEObjectMap()::get;
        Unchanged unchanged = new Unchanged(same.get().ids(), List.of(finder, finder, finder));
        boolean safe = Stream.of(our, before, their).map(SingleFile::document).noneMatch(Version::isUnsafe)
                && !unchanged.contains(ids(before).getIDToEObjectMap().keySet())
                && !unchanged.contains(ids(their).getIDToEObjectMap().keySet());
        return safe ? Optional.of(new PartsMerge(before, our, their, unchanged)) : Optional.empty();
    }

    private static XMLResourceImpl ids(SingleFile file) {
        return (XMLResourceImpl) file.root().eResource();
    }

    /** Changes ours into the result; empty, and nothing is changed, if the merge needs the whole versions. */
    Optional<List<MergeConflict>> merge() {
        EObject root = ours.root();
        return ThreeWayMerge.merge(Version.of(base.root()), Version.of(root), Version.of(theirs.root()), unchanged);
    }
}
