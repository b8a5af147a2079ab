package org.waymark.core.compare;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The upper elements of a file down to the touchpoints, as places in its bytes. */
final class TextTree {

    /** Portfolio, journeys, stages, touchpoints. */
    private static final int LEVELS = 4;
    private static final byte[] DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            .getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JOURNEYS = "<journeys".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JOURNEY = "<cjm:Journey".getBytes(StandardCharsets.US_ASCII);
    private static final String XMI = " xmlns:xmi=\"http://www.omg.org/XMI\"";

    private TextTree() {
    }

    /** One element of the text. */
    static final class Node {

        private final Node owner;
        private final String id;
        private final int start;
        private final int nameLength;
        private final boolean whole;
        private final Map<String, Node> children = new LinkedHashMap<>();
        private int end;

        private Node(Node owner, TagScanner tag, boolean whole) {
            this.owner = owner;
            this.whole = whole;
            id = tag.id();
            start = tag.start();
            nameLength = tag.nameLength();
        }

        Node owner() {
            return owner;
        }

        String id() {
            return id;
        }

        int start() {
            return start;
        }

        /** Returns the place behind the element. */
        int end() {
            return end;
        }

        Collection<Node> children() {
            return children.values();
        }

        /** Returns whether the element can be left out with all its content. */
        boolean isWhole() {
            return whole;
        }

        /** Returns the element without its content. */
        byte[] standIn(byte[] text) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(text, start, nameLength);
            out.writeBytes((" xmi:id=\"" + id + "\"/>").getBytes(StandardCharsets.UTF_8));
            return out.toByteArray();
        }
    }

    /** Returns the root with its tree; empty for a text that is not as Waymark or EMF writes it. */
    static Optional<Node> of(byte[] text) {
        TagScanner tags = new TagScanner(text, DECLARATION.length);
        if (!isPlain(text, tags)) {
            return Optional.empty();
        }
        Node root = new Node(null, tags, false);
        boolean journey = SameParts.isAt(JOURNEY, 0, JOURNEY.length, text, root.start);
        Deque<Optional<Node>> open = new ArrayDeque<>();
        open.push(Optional.of(root));
        while (!open.isEmpty() && tags.next()) {
            switch (tags.tag()) {
                case OPEN -> open.push(open.size() < LEVELS
                        ? open.peek().flatMap(owner -> child(text, owner, tags, owner == root && !journey))
                        : Optional.empty());
                case CLOSE -> open.pop().ifPresent(node -> node.end = tags.end());
                case EMPTY -> {
                    // nothing to leave out
                }
            }
        }
        return tags.isStrange() || !open.isEmpty() || tags.next() || tags.isStrange()
                ? Optional.empty()
                : Optional.of(root);
    }

    /** Returns whether the text begins as usual; goes to the tag of the root. */
    private static boolean isPlain(byte[] text, TagScanner tags) {
        return SameParts.isAt(DECLARATION, 0, DECLARATION.length, text, 0) && tags.next()
                && tags.tag() == TagScanner.Tag.OPEN && tags.hasId() && !tags.isTyped()
                && tags.namespaceAt() < tags.idAttribute()
                && new String(text, tags.start(), tags.end() - tags.start(), StandardCharsets.UTF_8)
                        .replaceAll("\\s+", " ").contains(XMI);
    }

    private static Optional<Node> child(byte[] text, Node owner, TagScanner tags, boolean onlyJourneys) {
        boolean known = tags.hasId() && !tags.isTyped() && tags.namespaceAt() == 0
                && !owner.children.containsKey(tags.id())
                && (!onlyJourneys || tags.nameLength() == JOURNEYS.length
                        && SameParts.isAt(JOURNEYS, 0, JOURNEYS.length, text, tags.start()));
        if (!known) {
            return Optional.empty();
        }
        Node node = new Node(owner, tags, true);
        owner.children.put(node.id, node);
        return Optional.of(node);
    }

    /**
     * Returns the elements of a tree that another text has unchanged in the same element, each with its place there;
     * empty if the other text is not to be compared.
     */
    static Optional<Map<Node, Integer>> same(byte[] text, Node root, byte[] other) {
        TagScanner tags = new TagScanner(other, DECLARATION.length);
        boolean comparable = isPlain(other, tags) && tags.id().equals(root.id)
                && Arrays.equals(text, 0, root.start + root.nameLength, other, 0, tags.start() + tags.nameLength())
                && head(text, root.start).equals(head(other, tags.start()));
        if (!comparable) {
            return Optional.empty();
        }
        Map<Node, Integer> same = new IdentityHashMap<>();
        Deque<Optional<Node>> open = new ArrayDeque<>();
        open.push(Optional.of(root));
        while (!open.isEmpty() && tags.next()) {
            switch (tags.tag()) {
                case OPEN -> open(text, other, tags, open, same);
                case CLOSE -> open.pop();
                case EMPTY -> {
                    // nothing to leave out
                }
            }
        }
        return tags.isStrange() || !open.isEmpty() || tags.next() || tags.isStrange()
                ? Optional.empty()
                : Optional.of(same);
    }

    /** Returns the beginning of the root up to its identity, which holds the namespaces. */
    private static String head(byte[] text, int start) {
        TagScanner tags = new TagScanner(text, start);
        tags.next();
        return new String(text, start, tags.idAttribute() - start, StandardCharsets.UTF_8);
    }

    private static void open(byte[] text, byte[] other, TagScanner tags, Deque<Optional<Node>> open,
            Map<Node, Integer> same) {
        Optional<Node> node = tags.hasId() && !tags.isTyped() && tags.namespaceAt() == 0
                ? open.peek().map(owner -> owner.children.get(tags.id()))
                : Optional.empty();
        int start = tags.start();
        if (node.isPresent() && SameParts.isAt(text, node.get().start, node.get().end, other, start)) {
            same.put(node.get(), start);
            tags.skipTo(start + node.get().end - node.get().start);
        } else {
            open.push(node.filter(it -> it.nameLength == tags.nameLength()
                    && SameParts.isAt(text, it.start, it.start + it.nameLength, other, start)));
        }
    }
}
