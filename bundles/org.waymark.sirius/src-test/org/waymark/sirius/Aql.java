package org.waymark.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader of the part of AQL that the viewpoint uses: operators, literals, navigation, calls. */
final class Aql {

    /** A part of an expression. */
    sealed interface Node {
    }

    record Text(String value) implements Node {
    }

    record Number(int value) implements Node {
    }

    record Truth(boolean value) implements Node {
    }

    record Variable(String name) implements Node {
    }

    /** A class, or a literal of an enumeration if there is a third name. */
    record Type(List<String> names) implements Node {
    }

    record Navigation(Node from, String feature) implements Node {
    }

    /** @param arrow true for a call on a collection */
    record Call(Node receiver, String name, List<Node> arguments, boolean arrow) implements Node {
    }

    record Operator(String sign, List<Node> operands) implements Node {
    }

    private static final Pattern TOKEN = Pattern
            .compile("\\s*(?:'([^']*)'|(\\d+)|(\\w+)|(::|->|<>|[.(),=<>+-]))");

    private final List<String> tokens = new ArrayList<>();
    private int at;

    private Aql(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find(end) && matcher.start() == end) {
            tokens.add(matcher.group(1) == null ? matcher.group().strip() : "'" + matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("not understood: " + text.substring(end));
        }
    }

    /** @throws IllegalArgumentException if this is no expression */
    static Node read(String text) {
        Aql reader = new Aql(text);
        Node node = reader.logic();
        if (reader.at < reader.tokens.size()) {
            throw new IllegalArgumentException("too much: " + reader.tokens.get(reader.at));
        }
        return node;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private String next() {
        if (at == tokens.size()) {
            throw new IllegalArgumentException("the end is missing");
        }
        return tokens.get(at++);
    }

    private Node logic() {
        Node node = comparison();
        while (peek().equals("and") || peek().equals("or")) {
            node = new Operator(next(), List.of(node, comparison()));
        }
        return node;
    }

    private Node comparison() {
        if (take("not")) {
            return new Operator("not", List.of(comparison()));
        }
        Node node = sum();
        return List.of("=", "<>", "<", ">").contains(peek()) ? new Operator(next(), List.of(node, sum())) : node;
    }

    private Node sum() {
        Node node = chain();
        while (peek().equals("+")) {
            node = new Operator(next(), List.of(node, chain()));
        }
        return node;
    }

    private Node chain() {
        Node node = single();
        while (peek().equals(".") || peek().equals("->")) {
            boolean arrow = next().equals("->");
            String name = next();
            node = take("(") ? new Call(node, name, arguments(), arrow) : new Navigation(node, name);
        }
        return node;
    }

    private List<Node> arguments() {
        List<Node> arguments = new ArrayList<>();
        while (!take(")")) {
            if (!arguments.isEmpty() && !take(",")) {
                throw new IllegalArgumentException("a comma is missing before " + peek());
            }
            arguments.add(logic());
        }
        return arguments;
    }

    private Node single() {
        String token = next();
        if (token.startsWith("'")) {
            return new Text(token.substring(1));
        }
        if (token.equals("-")) {
            return new Number(-Integer.parseInt(next()));
        }
        if (token.matches("\\d+")) {
            return new Number(Integer.parseInt(token));
        }
        if (token.equals("true") || token.equals("false")) {
            return new Truth(token.equals("true"));
        }
        if (!token.matches("\\w+")) {
            throw new IllegalArgumentException("not expected: " + token);
        }
        List<String> names = new ArrayList<>(List.of(token));
        while (take("::")) {
            names.add(next());
        }
        return names.size() == 1 ? new Variable(token) : new Type(names);
    }
}
