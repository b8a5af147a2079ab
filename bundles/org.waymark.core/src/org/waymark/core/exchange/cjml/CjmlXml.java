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

/** XML as the writers of CJML produce it: read leniently where it costs nothing, and never anything but the file. */
final class CjmlXml {

    private static final Pattern BARE_AMPERSAND = Pattern
            .compile("&(?!(?:#[0-9]+|#[xX][0-9a-fA-F]+|amp|lt|gt|quot|apos);)");

    private CjmlXml() {
    }

    /**
     * The root element of a file. A second try forgives ampersands that were not escaped.
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

    /** The child elements of a name, whatever their namespace and the case of the name. */
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

    /** The text of the first child of a path of names, trimmed; empty if there is none. */
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

    /** An attribute of the first child of a name, trimmed; empty if there is none. */
    static String attribute(Element parent, String child, String name) {
        List<Element> found = children(parent, child);
        return found.isEmpty() ? "" : found.getFirst().getAttribute(name).strip();
    }

    /** Says nothing on the error stream, as the default one does. */
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
