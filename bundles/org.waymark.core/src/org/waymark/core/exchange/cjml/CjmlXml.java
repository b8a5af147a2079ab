package org.waymark.core.exchange.cjml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML of CJML writers, tolerantly where possible, and never anything but the file. */
final class CjmlXml {

    private static final Pattern BARE_AMPERSAND = Pattern
            .compile("&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|amp|lt|gt|quot|apos);)");

    private CjmlXml() {
    }

    /**
     * Returns the root element of a file. If parsing fails, it is tried again with unescaped ampersands corrected.
     *
     * @throws SAXException if it is not well formed or has a DOCTYPE
     */
    static Element parse(byte[] content) throws SAXException {
        try {
            return strictly(content);
        } catch (SAXParseException e) {
            String text = new String(content, StandardCharsets.UTF_8);
            String mended = BARE_AMPERSAND.matcher(text).replaceAll("&amp;");
            if (mended.equals(text)) {
                throw e;
            }
            return strictly(mended.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Element strictly(byte[] content) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setXIncludeAware(false);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
        } catch (ParserConfigurationException | IOException e) {
            // the parser of the Java runtime has these features, and reading from memory does not fail
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
