package org.waymark.core.persist.xml;

import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.sax.SAXResult;

import org.w3c.dom.Document;
import org.waymark.core.text.Messages;
import org.waymark.core.text.XmlLimits;
import org.waymark.core.persist.xml.CjmHandler.Input;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses the bytes of one file into elements, or fails with one message that names the line. It reads nothing else. */
public final class FileParser {

    /**
     * A parsed file.
     *
     * @param shown the file as the user named it
     * @param content its bytes, for finding lines
     * @param older version it was converted from, {@code null} for a file of the current version
     */
    public record Parsed(CjmResource resource, Path shown, byte[] content, XmlContent xml, FormatVersion older) {
    }

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    private static final int BYTES_PER_ELEMENT = 150;

    private final Messages messages = Messages.of(FileParser.class);
    private final List<Migration> migrations;
    private final SAXParser parser;

    public FileParser(List<Migration> migrations) {
        this.migrations = migrations;
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setFeature("http://xml.org/sax/features/namespace-prefixes", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            parser = factory.newSAXParser();
            // the handler limits nesting and attributes with its own message; these limits differ between JDKs
            parser.setProperty("jdk.xml.maxElementDepth", "0");
            parser.setProperty("jdk.xml.elementAttributeLimit", "0");
            for (String limit : XmlLimits.OF_ENTITIES) {
                parser.setProperty(limit, XmlLimits.NONE);
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the XML parser of the JDK", e);
        }
    }

    /** @throws FileException with the first error of the file */
    public Parsed parse(Path file, Path shown, byte[] content) throws FileException {
        if (content.length == 0) {
            throw new FileException(shown, 0, messages.get("file_empty"));
        }
        try {
            return parse(file, shown, content, Input.FILE, null);
        } catch (BadFile.OlderFormat e) {
            return migrate(file, shown, content, e.version());
        }
    }

    /** @throws FileException with the first error of the fragment */
    public Parsed parseFragment(Path place, byte[] content) throws FileException {
        try {
            return parse(place, place, content, Input.FRAGMENT, null);
        } catch (BadFile.OlderFormat e) {
            throw new IllegalStateException("fragments have no version", e);
        }
    }

    private Parsed parse(Path file, Path shown, byte[] content, Input input, FormatVersion older)
            throws FileException, BadFile.OlderFormat {
        CjmResource resource = new CjmResource(file);
        resource.expect(content.length / BYTES_PER_ELEMENT);
        CjmHandler handler = new CjmHandler(resource, input);
        try {
            parser.setProperty(LEXICAL, handler);
            parser.parse(new ByteArrayInputStream(content), handler);
            return parsed(resource, shown, content, handler.content(), older);
        } catch (BadFile.OlderFormat e) {
            throw e;
        } catch (SAXException | IOException e) {
            throw explain(e, shown, new SourceText(content), handler);
        }
    }

    private static Parsed parsed(CjmResource resource, Path shown, byte[] content, XmlContent xml,
            FormatVersion older) {
        resource.fill(xml.root());
        return new Parsed(resource, shown, content, xml, older);
    }

    private Parsed migrate(Path file, Path shown, byte[] content, FormatVersion older) throws FileException {
        List<Migration> needed = migrations.stream().filter(m -> m.from().compareTo(older) >= 0).toList();
        try {
            if (needed.isEmpty()) {
                return parse(file, shown, content, Input.MIGRATED_FILE, older);
            }
            CjmResource resource = new CjmResource(file);
            CjmHandler handler = new CjmHandler(resource, Input.MIGRATED_FILE);
            Document document = document(content);
            needed.forEach(m -> m.change().accept(document));
            SAXResult events = new SAXResult(handler);
            events.setLexicalHandler(handler);
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(document), events);
            return parsed(resource, shown, content, handler.content(), older);
        } catch (SAXException | TransformerException | IOException | ParserConfigurationException e) {
            throw new FileException(shown, 0, messages.get("version_notMigrated", older, deepest(e)), e);
        }
    }

    private static String deepest(Throwable problem) {
        if (problem instanceof BadFile bad) {
            return bad.getMessage();
        }
        return problem.getCause() == null
                ? Values.shown(String.valueOf(problem.getMessage()))
                : deepest(problem.getCause());
    }

    private static Document document(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(NO_DOCTYPE, true);
        XmlLimits.OF_ENTITIES.forEach(limit -> factory.setAttribute(limit, XmlLimits.NONE));
        return factory.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(content)));
    }

    private FileException explain(Exception problem, Path shown, SourceText source, CjmHandler handler) {
        int line = Math.max(1, handler.line());
        return switch (problem) {
            case BadFile.DuplicateId twice -> new FileException(shown,
                    source.lineOfTag(line, handler.column(), twice.attribute()), messages.get("id_duplicate",
                            twice.getMessage(), shown + ":" + source.lineOfId(twice.getMessage())),
                    twice);
            case BadFile bad -> new FileException(shown, source.lineOfTag(line, handler.column(), bad.attribute()),
                    bad.getMessage(), bad);
            case CharConversionException encoding ->
                new FileException(shown, line, messages.get("xml_encoding"), encoding);
            case UnsupportedEncodingException unknown -> new FileException(shown, line,
                    messages.get("xml_unknownEncoding", Values.shown(String.valueOf(unknown.getMessage()))), unknown);
            case SAXParseException syntax -> explainSyntax(syntax, shown, source, handler);
            default -> new FileException(shown, line,
                    messages.get("xml_malformed", Values.shown(String.valueOf(problem.getMessage()))), problem);
        };
    }

    private FileException explainSyntax(SAXParseException problem, Path shown, SourceText source, CjmHandler handler) {
        String said = String.valueOf(problem.getMessage());
        int line = Math.max(1, problem.getLineNumber());
        if (said.contains(NO_DOCTYPE)) {
            return new FileException(shown, line, messages.get("xml_doctype"), problem);
        }
        if (!handler.hasRoot() && !source.looksLikeXml()) {
            return new FileException(shown, 0, messages.get("xml_none"), problem);
        }
        int marker = source.lineOfConflictMarker();
        if (marker > 0) {
            return new FileException(shown, marker, messages.get("xml_conflict"), problem);
        }
        if (problem.getException() instanceof CharConversionException) {
            return new FileException(shown, line, messages.get("xml_encoding"), problem);
        }
        if (source.endsAt(line)) {
            return new FileException(shown, Math.min(line, source.lines()),
                    messages.get("xml_truncated"), problem);
        }
        return new FileException(shown, line, messages.get("xml_malformed", Values.shown(said)), problem);
    }
}
