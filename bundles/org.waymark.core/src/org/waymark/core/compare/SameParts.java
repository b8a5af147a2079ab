package org.waymark.core.compare;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The elements of a file that other versions of it have byte for byte in the same element, with all their content. They
 * are found in the bytes, which takes a tenth of the time of reading a file. A text that could mean something else in
 * another place, such as one with comments, positions or namespaces of its own, has no such elements.
 */
final class SameParts {

    private final byte[] text;
    private final List<TextTree.Node> nodes;
    private final List<Other> others;

    private SameParts(byte[] text, List<TextTree.Node> nodes, List<Other> others) {
        this.text = text;
        this.nodes = nodes;
        this.others = others;
    }

    /** Another version, with the place of each element of the first one that it has unchanged. */
    private record Other(byte[] text, Map<TextTree.Node, Integer> starts) {

        boolean has(TextTree.Node node) {
            return starts.containsKey(node);
        }

        int startOf(TextTree.Node node) {
            TextTree.Node same = node;
            while (!starts.containsKey(same)) {
                same = same.owner();
            }
            return starts.get(same) + node.start() - same.start();
        }
    }

    /** Returns what is the same in all versions, empty if their texts cannot be compared or have nothing in common. */
    static Optional<SameParts> of(byte[] text, List<byte[]> versions) {
        Optional<TextTree.Node> root = TextTree.of(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        List<Other> others = new ArrayList<>();
        for (byte[] version : versions) {
            Optional<Map<TextTree.Node, Integer>> starts = TextTree.same(text, root.get(), version);
            if (starts.isEmpty() || starts.get().isEmpty()) {
                return Optional.empty();
            }
            others.add(new Other(version, new IdentityHashMap<>(starts.get())));
        }
        List<TextTree.Node> nodes = new ArrayList<>();
        collect(root.get(), others, new boolean[others.size()], nodes);
        return nodes.isEmpty() ? Optional.empty() : Optional.of(new SameParts(text, List.copyOf(nodes), others));
    }

    private static void collect(TextTree.Node node, List<Other> others, boolean[] below, List<TextTree.Node> found) {
        boolean[] within = below.clone();
        boolean all = true;
        for (int i = 0; i < within.length; i++) {
            within[i] |= others.get(i).has(node);
            all &= within[i];
        }
        if (all && node.isWhole()) {
            found.add(node);
        } else {
            node.children().forEach(child -> collect(child, others, within, found));
        }
    }

    /** Returns the ids of the largest elements that are the same. */
    Set<String> ids() {
        return nodes.stream().map(TextTree.Node::id).collect(Collectors.toSet());
    }

    /** Returns the share of the first version that is the same in all. */
    double share() {
        return nodes.stream().mapToLong(node -> node.end() - node.start()).sum() / (double) text.length;
    }

    /** Returns another version in which the elements that are the same have their id and nothing else. */
    byte[] shortened(int version) {
        Other other = others.get(version);
        Map<TextTree.Node, Integer> starts = new HashMap<>();
        nodes.forEach(node -> starts.put(node, other.startOf(node)));
        List<TextTree.Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparing(starts::get));
        ByteArrayOutputStream out = new ByteArrayOutputStream(other.text().length / 2);
        int done = 0;
        for (TextTree.Node node : sorted) {
            int start = starts.get(node);
            out.write(other.text(), done, start - done);
            out.writeBytes(node.standIn(text));
            done = start + node.end() - node.start();
        }
        out.write(other.text(), done, other.text().length - done);
        return out.toByteArray();
    }

    /** Returns whether a part of a text is in another text at a place. */
    static boolean isAt(byte[] text, int start, int end, byte[] other, int at) {
        return at + end - start <= other.length && Arrays.equals(text, start, end, other, at, at + end - start);
    }
}
