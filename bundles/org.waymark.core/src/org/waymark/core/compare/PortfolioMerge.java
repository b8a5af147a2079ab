package org.waymark.core.compare;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.MergeConflict;

/**
 * Merges whole portfolios with all their files: the content as {@link ThreeWayMerge} does, and the files of journeys. A
 * journey goes to the file where the side that moved it has put it. If both moved it, it gets a separate file: the
 * alphabetically first.
 */
public final class PortfolioMerge {

    private PortfolioMerge() {
    }

    /**
     * Changes ours into the result. Nothing is written to disk; base and theirs are not changed.
     *
     * @param base the common ancestor; empty if there is none
     * @return the conflicts this merge added to the result
     */
    public static List<MergeConflict> merge(Optional<PortfolioDocument> base, PortfolioDocument ours,
            PortfolioDocument theirs) {
        Map<String, String> before = base.map(PortfolioMerge::places).orElse(Map.of());
        Map<String, String> our = places(ours);
        Map<String, String> their = places(theirs);
        List<MergeConflict> conflicts = ThreeWayMerge.merge(base.map(Version::of).orElseGet(Version::empty),
                Version.of(ours), Version.of(theirs));
        List<Journey> journeys = ours.portfolio().getJourneys().stream().filter(each -> !each.eIsProxy()).toList();
        for (Journey journey : journeys) {
            String id = Ids.idOf(journey);
            String place = place(before.get(id), our.get(id), their.get(id));
            PortfolioFiles.place(ours, journey, place.isEmpty() ? ours.rootFile() : ours.folder().resolve(place));
        }
        return conflicts;
    }

    /** Returns the file of each journey relative to the portfolio's folder; empty for the root file. */
    private static Map<String, String> places(PortfolioDocument document) {
        Map<String, String> places = new HashMap<>();
        for (Journey journey : document.portfolio().getJourneys()) {
            if (!journey.eIsProxy()) {
                Path file = document.fileOf(journey);
                places.put(Ids.idOf(journey), file.equals(document.rootFile())
                        ? ""
                        : document.folder().relativize(file).toString().replace('\\', '/'));
            }
        }
        return places;
    }

    private static String place(String before, String ours, String theirs) {
        if (theirs == null || theirs.equals(ours) || theirs.equals(before)) {
            return ours == null ? "" : ours;
        }
        if (ours == null || ours.equals(before)) {
            return theirs;
        }
        return ours.isEmpty() || !theirs.isEmpty() && theirs.compareTo(ours) < 0 ? theirs : ours;
    }
}
