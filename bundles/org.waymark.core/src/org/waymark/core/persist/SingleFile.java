package org.waymark.core.persist;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.xml.CanonicalWriter;
import org.waymark.core.persist.xml.CjmResource;
import org.waymark.core.persist.xml.CjmResourceSet;
import org.waymark.core.persist.xml.FileParser.Parsed;
import org.waymark.core.persist.xml.FileParser;
import org.waymark.core.persist.xml.IdDeriver;
import org.waymark.core.persist.xml.Migration;
import org.waymark.core.persist.xml.ReferenceResolver;

/**
 * One file of a portfolio without the others, as a git merge driver gets it. Other files are never read; references to
 * them are written unchanged.
 */
public final class SingleFile {

    private final CjmResource resource;
    private final EObject root;
    private final boolean readOnly;
    private final List<LoadNotice> notices;

    private SingleFile(Parsed parsed) {
        resource = parsed.resource();
        root = parsed.xml().root();
        readOnly = parsed.xml().version().isNewerMinor();
        notices = List.copyOf(FileNotices.of(parsed));
    }

    /**
     * Reads the content of one file.
     *
     * @param place path of the file, for messages
     * @throws JourneyException if it is not a portfolio or journey file
     */
    public static SingleFile read(Path place, byte[] content) throws JourneyException {
        Path file = place.toAbsolutePath().normalize();
        Parsed parsed = new FileParser(Migration.ALL).parse(file, place, content);
        new CjmResourceSet().getResources().add(parsed.resource());
        Map<String, EObject> elements = parsed.resource().getIDToEObjectMap();
        ReferenceResolver.resolve(file.getParent(), elements, List.of(parsed));
        if (parsed.xml().withoutId() > 0) {
            new IdDeriver(parsed.resource(), elements).derive(file.getParent());
        }
        PortfolioLoader.stampVersion(parsed);
        parsed.resource().setPortfolioHref(parsed.xml().portfolioHref());
        return new SingleFile(parsed);
    }

    /**
     * Returns the portfolio or journey; journeys in other files are stand-ins, see {@link Ids#isUnresolved(EObject)}.
     */
    public EObject root() {
        return root;
    }

    /** Returns whether the file has a newer minor version, so that writing it would not be safe. */
    public boolean readOnly() {
        return readOnly;
    }

    public List<LoadNotice> notices() {
        return notices;
    }

    /** Returns the canonical text of the file in its current state. */
    public byte[] text() {
        return CanonicalWriter.file(resource);
    }
}
