package org.waymark.core.persist.xml;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * The content of one parsed file.
 *
 * @param root portfolio or journey; any element for a fragment
 * @param references references to resolve once all files are read
 * @param portfolioHref reference of a journey file to its portfolio; empty if there is none
 * @param withoutId number of elements without id
 * @param firstComment line of the first comment or processing instruction, 0 if there is none
 */
public record XmlContent(EObject root, FormatVersion version, List<PendingReference> references,
        List<JourneyLink> journeyLinks, String portfolioHref, int withoutId, int firstComment) {

    /**
     * A journey in a file of its own.
     *
     * @param standIn stand-in in {@code Portfolio.journeys}
     * @param href reference to the journey
     */
    public record JourneyLink(EObject standIn, String href, int line) {
    }
}
