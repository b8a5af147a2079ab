package org.waymark.core.persist.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.xml.sax.Attributes;

/**
 * Content of one element that a newer version of the format wrote and this one does not know. It is kept and written
 * again.
 */
final class UnknownXml {

    /** An element; its content are nodes and texts. */
    record Node(String name, Map<String, String> attributes, List<Object> content) {
    }

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> elements = new ArrayList<>();

    Map<String, String> attributes() {
        return attributes;
    }

    List<Node> elements() {
        return elements;
    }

    /** Records the events of one unknown element from its start to its end. */
    static final class Recorder {

        private final Deque<Node> open = new ArrayDeque<>();
        /** The text since the last tag; the parser hands a long one over in many pieces. */
        private final StringBuilder text = new StringBuilder();

        Recorder(UnknownXml target, String name, Attributes attributes) {
            open.push(node(name, attributes));
            target.elements.add(open.peek());
        }

        /** Returns the number of elements that are open. */
        int depth() {
            return open.size();
        }

        void start(String name, Attributes attributes) {
            endText();
            Node node = node(name, attributes);
            open.peek().content().add(node);
            open.push(node);
        }

        void characters(char[] chars, int start, int length) {
            text.append(chars, start, length);
        }

        private void endText() {
            if (!text.isEmpty()) {
                open.peek().content().add(text.toString());
                text.setLength(0);
            }
        }

        /** @return true at the end of the unknown element itself */
        boolean end() {
            endText();
            List<Object> content = open.pop().content();
            if (content.stream().anyMatch(Node.class::isInstance)) {
                content.removeIf(part -> part instanceof String text && text.isBlank());
            }
            return open.isEmpty();
        }

        private static Node node(String name, Attributes attributes) {
            Map<String, String> copy = new LinkedHashMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                copy.put(attributes.getQName(i), attributes.getValue(i));
            }
            return new Node(name, copy, new ArrayList<>());
        }
    }
}
