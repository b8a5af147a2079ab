package org.waymark.core.compare;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.FileSource;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;

/**
 * One file of a portfolio without the others, as a git merge driver gets it. References to other files are stand-ins
 * that keep their text.
 */
public final class SingleFile {

    private final Path place;
    private final PortfolioDocument document;

    private SingleFile(Path place, PortfolioDocument document) {
        this.place = place;
        this.document = document;
    }

    /**
     * @param content bytes of the file
     * @param place path the file has, or would have, in the work tree, to which its references are relative
     * @throws JourneyException if the content is not a file of a portfolio; the message names the place
     */
    public static SingleFile read(byte[] content, Path place) throws JourneyException {
        Path file = place.toAbsolutePath().normalize();
        Optional<String[]> portfolio = portfolioOf(content);
        if (portfolio.isEmpty()) {
            return new SingleFile(file, PortfolioFiles.load(place, FileSource.of(Map.of(file, content))));
        }
        Path root = file.resolveSibling(portfolio.get()[0]).normalize();
        byte[] around = around(portfolio.get()[1], root.getParent().relativize(file).toString().replace('\\', '/'));
        return new SingleFile(file, PortfolioFiles.load(place, FileSource.of(Map.of(file, content, root, around))));
    }

    /** Returns the portfolio or the journey that is the root of the file. */
    public EObject root() {
        return document.focus().<EObject>map(journey -> journey).orElse(document.portfolio());
    }

    public Version version() {
        return Version.of(root());
    }

    /** Returns the portfolio made of the file; for a journey file it contains nothing else. */
    public PortfolioDocument document() {
        return document;
    }

    /** Returns whether a newer version wrote the file, so that writing it would lose unknown content. */
    public boolean readOnly() {
        return document.readOnly();
    }

    /** Returns the file as a save would write it now. */
    public byte[] content() {
        return CanonicalText.files(document).get(place);
    }

    /** Returns the file and the id of the portfolio named by a journey file; empty for a root file. */
    private static Optional<String[]> portfolioOf(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (event == XMLStreamConstants.START_ELEMENT && depth == 1
                        && !reader.getLocalName().equals("Journey")) {
                    return Optional.empty();
                }
                String href = event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("portfolio")
                        ? reader.getAttributeValue(null, "href")
                        : null;
                if (depth == 2 && href != null) {
                    int hash = href.indexOf('#');
                    return hash <= 0 || hash == href.length() - 1
                            ? Optional.empty()
                            : Optional.of(new String[]{decoded(href.substring(0, hash)), href.substring(hash + 1)});
                }
            }
        } catch (XMLStreamException e) {
            // not well-formed: loading it reports the place and the problem
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String decoded(String path) {
        return URI.decode(path);
    }

    private static byte[] around(String id, String journey) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<cjm:Portfolio xmi:version=\"2.0\""
                + " xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cjm=\"http://waymark.org/cjm\" xmi:id=\"" + escaped(id)
                + "\" formatVersion=\"1.0\"><journeys href=\"" + escaped(encoded(journey)) + "\"/></cjm:Portfolio>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String path) {
        return URI.encodeSegment(path, false).replace("%2F", "/");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
