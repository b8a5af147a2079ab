package org.waymark.core.compare;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.MergeConflict;
import org.waymark.model.cjm.Portfolio;

/** A portfolio and two edited versions of it. */
public record Trio(PortfolioDocument base, PortfolioDocument ours, PortfolioDocument theirs) {

    public static Trio random(long seed, int size, int edits) {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        Ids.assign(portfolio, "_p");
        portfolio.setName("Random");
        PortfolioDocument base = document(portfolio);
        new RandomEdits(seed, "b").grow(portfolio, size);
        PortfolioDocument ours = copy(base);
        new RandomEdits(seed + 1, "x").edit(ours.portfolio(), edits);
        PortfolioDocument theirs = copy(base);
        new RandomEdits(seed + 2, "y").edit(theirs.portfolio(), edits);
        return new Trio(base, ours, theirs);
    }

    public static PortfolioDocument document(Portfolio portfolio) {
        return PortfolioFiles.create(Path.of("portfolio.cjm"), portfolio);
    }

    public static PortfolioDocument copy(PortfolioDocument document) {
        return document(Ids.copyWithIds(document.portfolio()));
    }

    public static Version version(PortfolioDocument document) {
        return Version.of(document);
    }

    /** Returns the merge result as a new document; the arguments are not changed. */
    public static PortfolioDocument merge(PortfolioDocument base, PortfolioDocument ours, PortfolioDocument theirs) {
        PortfolioDocument result = copy(ours);
        ThreeWayMerge.merge(version(base), version(result), version(theirs));
        return result;
    }

    public PortfolioDocument merged() {
        return merge(base, ours, theirs);
    }

    public static String text(PortfolioDocument document) {
        return CanonicalText.of(document);
    }

    public static List<MergeConflict> conflicts(PortfolioDocument document) {
        return RandomEdits.all(document.portfolio()).stream().filter(MergeConflict.class::isInstance)
                .map(MergeConflict.class::cast).toList();
    }

    /** Returns the same document with ours and theirs exchanged in its conflicts. */
    public static PortfolioDocument swapped(PortfolioDocument document) {
        PortfolioDocument copy = copy(document);
        for (EObject element : conflicts(copy)) {
            MergeConflict conflict = (MergeConflict) element;
            String ours = conflict.getOurs();
            conflict.setOurs(conflict.getTheirs());
            conflict.setTheirs(ours);
        }
        return copy;
    }
}
