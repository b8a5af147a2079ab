package org.waymark.sirius;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The viewpoint as XML, with the paths by which its parts refer to each other. */
final class ViewpointFile {

    static final Path PLACE = Path.of("description/waymark.odesign");

    private static final Pattern STEP = Pattern.compile("/@(\\w+)(?:\\[name='([^']*)'\\])?");

    private final Element root;

    private ViewpointFile(Element root) {
        this.root = root;
    }

    static String text() throws IOException {
        return Files.readString(PLACE);
    }

    static ViewpointFile read(String text) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return new ViewpointFile(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).getDocumentElement());
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    Element root() {
        return root;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    /** Returns all elements of the file, each before what is in it. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        children(element).forEach(child -> collect(child, into));
    }

    /** Returns the paths in the value of a reference, which blanks separate. */
    static List<String> paths(String value) {
        return List.of(value.strip().split(" +(?=//)"));
    }

    Optional<Element> find(String path) {
        Matcher step = STEP.matcher(path);
        int end = 1;
        Element at = root;
        while (end < path.length()) {
            if (!step.find(end) || step.start() != end) {
                return Optional.empty();
            }
            String name = step.group(2);
            List<Element> next = children(at, step.group(1)).stream()
                    .filter(child -> name == null || child.getAttribute("name").equals(name)).toList();
            if (next.size() != 1) {
                return Optional.empty();
            }
            at = next.getFirst();
            end = step.end();
        }
        return path.startsWith("//") ? Optional.of(at) : Optional.empty();
    }

    /** Returns a place in the file for a message. */
    static String place(Element element) {
        StringBuilder place = new StringBuilder();
        for (Node at = element; at instanceof Element step; at = at.getParentNode()) {
            String name = step.getAttribute("name");
            place.insert(0, "/" + step.getLocalName() + (name.isEmpty() ? "" : "[" + name + "]"));
        }
        return place.toString();
    }
}
