package org.waymark.core.compare;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.DanglingReference;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.CjmPackage;

/** The current files of an open portfolio, after another program, a pull or a checkout wrote them. */
public sealed interface DiskVersion {

    /** The same content as the open portfolio last read or saved: only rewritten, or with other line ends. */
    record Same(PortfolioDocument now) implements DiskVersion {
    }

    /**
     * Another content, which can be merged.
     *
     * @param base content that the open portfolio last read or saved; empty if it is not known any more
     */
    record Other(Optional<PortfolioDocument> base, PortfolioDocument now) implements DiskVersion {

        /** Returns the changes of the other program; everything counts as changed if the base is unknown. */
        public ModelDiff changes() {
            return ModelDiff.between(base.map(Version::of).orElseGet(Version::empty), Version.of(now));
        }
    }

    /** Written by a newer Waymark: it can be viewed but not merged, as saving would lose unknown content. */
    record Newer(PortfolioDocument now) implements DiskVersion {
    }

    /** Not a portfolio, or an incomplete one. */
    record Unreadable(String reason) implements DiskVersion {
    }

    /** Reads the files of a portfolio again; the open portfolio is not changed. */
    static DiskVersion read(PortfolioDocument open) {
        try {
            PortfolioDocument now = PortfolioFiles.load(open.rootFile());
            Set<String> known = missing(open);
            Optional<String> gone = missing(now).stream().filter(text -> !known.contains(text)).findFirst();
            if (gone.isPresent()) {
                return new Unreadable(Messages.of(DiskVersion.class).get("disk_journeyGone", now.rootFile(),
                        gone.get().replaceFirst("#.*", "")));
            }
            if (now.readOnly()) {
                return new Newer(now);
            }
            Optional<PortfolioDocument> base = base(open);
            boolean same = base.isPresent() && CanonicalText.of(base.get()).equals(CanonicalText.of(now));
            return same ? new Same(now) : new Other(base, now);
        } catch (JourneyException e) {
            return new Unreadable(e.getMessage());
        }
    }

    private static Optional<PortfolioDocument> base(PortfolioDocument open) {
        try {
            return PortfolioFiles.lastSeen(open);
        } catch (JourneyException e) {
            return Optional.empty();
        }
    }

    /** Returns the references to journey files that do not exist. */
    private static Set<String> missing(PortfolioDocument document) {
        return document.dangling().stream().filter(each -> each.feature() == CjmPackage.Literals.PORTFOLIO__JOURNEYS)
                .map(DanglingReference::text).collect(Collectors.toSet());
    }
}
