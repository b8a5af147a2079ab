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

        Recorder(UnknownXml target, String name, Attributes attributes) {
            open.push(node(name, attributes));
            target.elements.add(open.peek());
        }

        void start(String name, Attributes attributes) {
            Node node = node(name, attributes);
            open.peek().content().add(node);
            open.push(node);
        }

        void characters(String text) {
            List<Object> content = open.peek().content();
            if (!content.isEmpty() && content.getLast() instanceof String before) {
                content.set(content.size() - 1, before + text);
            } else {
                content.add(text);
            }
        }

        /** @return true at the end of the unknown element itself */
        boolean end() {
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
