package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.ReferenceText;
import org.waymark.core.persist.xml.Hrefs;
import org.waymark.core.persist.xml.Migration;
import org.waymark.model.cjm.CjmPackage;

/**
 * One file of a portfolio without its neighbours, as git hands it to a merge driver or shows a difference. References to
 * other files are stand-ins that keep their text, and a save writes them as they are.
 */
public final class SingleFile {

    private final Path file;
    private final PortfolioDocument document;

    private SingleFile(Path file, PortfolioDocument document) {
        this.file = file;
        this.document = document;
    }

    /**
     * Reads the content of one file.
     *
     * @param place path the file has, or would have, in the work tree, to which its references are relative; for messages
     * @throws JourneyException if it is no portfolio or journey file; the message names the place
     */
    public static SingleFile read(Path place, byte[] content) throws JourneyException {
        Path file = place.toAbsolutePath().normalize();
        return new SingleFile(file,
                new PortfolioLoader(FileSource.of(Map.of(file, content)), Migration.ALL).loadAlone(place));
    }

    /** Returns the portfolio or the journey that is the root of the file. */
    public EObject root() {
        return document.opened();
    }

    /**
     * Returns the portfolio that the file makes. A journey file has one with the id and the place it names, which
     * contains nothing else.
     */
    public PortfolioDocument document() {
        return document;
    }

    /**
     * Returns the path that a journey has in the portfolio of this file.
     *
     * @return empty if this is the file of another portfolio, or has no such journey in a file of its own
     */
    public Optional<Path> placeOf(SingleFile journey) {
        boolean mine = document.focus().isEmpty()
                && Ids.idOf(document.portfolio()).equals(Ids.idOf(journey.document.portfolio()));
        String id = Ids.idOf(journey.root());
        List<?> journeys = (List<?>) document.portfolio().eGet(CjmPackage.Literals.PORTFOLIO__JOURNEYS, false);
        return !mine
                ? Optional.empty()
                : ((InternalEList<?>) journeys).basicList().stream().map(EObject.class::cast)
                        .filter(EObject::eIsProxy).map(standIn -> ReferenceText.ofHref(Ids.idOf(standIn)))
                        .filter(href -> href.id().equals(id)).findFirst()
                        .flatMap(href -> Hrefs.target(file, file.getParent(), href.file()));
    }

    /** Returns whether a newer version wrote the file, so that writing it would lose unknown content. */
    public boolean readOnly() {
        return document.readOnly();
    }

    /** Returns the file as a save would write it now. */
    public byte[] content() {
        return CanonicalText.files(document).get(file);
    }
}
