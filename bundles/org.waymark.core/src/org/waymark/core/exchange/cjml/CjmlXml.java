package org.waymark.core.exchange.cjml;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.waymark.core.text.XmlLimits;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML of CJML writers, tolerantly where possible, and never anything but the file. */
final class CjmlXml {

    private static final Pattern BARE_AMPERSAND = Pattern
            .compile("&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|amp|lt|gt|quot|apos);)");

    /** Maximum nesting of elements; those of CJML are nested less than ten deep. */
    static final int MAX_DEPTH = 100;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    /** Reasons for a refusal that need an explanation of their own. */
    enum Problem {
        DOCTYPE, TOO_DEEP, OTHER
    }

    private CjmlXml() {
    }

    /** Returns the reason behind a message of the parser. */
    static Problem problem(String message) {
        return message.contains(NO_DOCTYPE)
                ? Problem.DOCTYPE
                : message.contains(DEPTH)
                        ? Problem.TOO_DEEP
                        : Problem.OTHER;
    }

    /**
     * Returns the root element of a text. If parsing fails, it is tried again with unescaped ampersands corrected.
     *
     * @throws SAXException if it is not well formed, has a DOCTYPE or is nested too deep
     */
    static Element parse(String text) throws SAXException {
        try {
            return strictly(text);
        } catch (SAXParseException e) {
            String mended = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
            if (mended.equals(text)) {
                throw e;
            }
            return strictly(mended);
        }
    }

    private static Element strictly(String text) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            // the limits differ between JDKs
            factory.setAttribute(DEPTH, Integer.toString(MAX_DEPTH));
            factory.setAttribute("jdk.xml.elementAttributeLimit", "10000");
            XmlLimits.OF_ENTITIES.forEach(limit -> factory.setAttribute(limit, XmlLimits.NONE));
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (IOException e) {
            // a text in memory can be read
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            // the parser of the Java runtime has these features
            throw new IllegalStateException(e);
        }
    }

    /** Returns the child elements with one of the names, in any namespace and case. */
    static List<Element> children(Element parent, String... names) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && List.of(names).stream().anyMatch(element.getLocalName()::equalsIgnoreCase)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the trimmed text of the first child on a path of names; empty if there is none. */
    static String text(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            List<Element> found = children(at, name);
            if (found.isEmpty()) {
                return "";
            }
            at = found.getFirst();
        }
        return org.waymark.model.TextCleaner.clean(at.getTextContent()).strip();
    }

    /** Returns the trimmed attribute of the first child with a name; empty if there is none. */
    static String attribute(Element parent, String child, String name) {
        List<Element> found = children(parent, child);
        return found.isEmpty() ? "" : found.getFirst().getAttribute(name).strip();
    }

    /** Throws instead of printing to the error stream, as the default handler does. */
    private static final class Thrower implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
