package org.waymark.core.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.JourneyException;

/**
 * Reads JSON text into plain values: maps, lists, texts, {@link BigDecimal}, {@link Boolean}, and an empty {@link
 * Optional} for {@code null}. The counterpart of {@link Json}.
 */
public final class JsonText {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;

    private final String text;
    private final Messages messages = Messages.of(JsonText.class);
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Returns the value of a text.
     *
     * @throws JourneyException if it is no JSON; the message names the line
     */
    public static Object read(String text) throws JourneyException {
        JsonText reader = new JsonText(text);
        Object value = reader.value();
        reader.blanks();
        if (reader.at < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private JourneyException wrong() {
        long line = 1 + text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count();
        return new JourneyException(messages.get("json_wrong", line));
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n\uFEFF".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char next() throws JourneyException {
        blanks();
        if (at >= text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private boolean skip(char c) throws JourneyException {
        boolean found = next() == c;
        at += found ? 1 : 0;
        return found;
    }

    private Object value() throws JourneyException {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        char c = next();
        Object value = switch (c) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", Optional.empty());
            default -> number();
        };
        depth--;
        return value;
    }

    private Object word(String word, Object value) throws JourneyException {
        if (!text.startsWith(word, at)) {
            throw wrong();
        }
        at += word.length();
        return value;
    }

    private Map<String, Object> map() throws JourneyException {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        if (skip('}')) {
            return map;
        }
        do {
            if (next() != '"') {
                throw wrong();
            }
            String key = string();
            if (!skip(':')) {
                throw wrong();
            }
            map.put(key, value());
        } while (skip(','));
        if (!skip('}')) {
            throw wrong();
        }
        return map;
    }

    private List<Object> list() throws JourneyException {
        List<Object> list = new ArrayList<>();
        at++;
        if (skip(']')) {
            return list;
        }
        do {
            list.add(value());
        } while (skip(','));
        if (!skip(']')) {
            throw wrong();
        }
        return list;
    }

    private String string() throws JourneyException {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                break;
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw wrong();
    }

    private char escaped() throws JourneyException {
        at++;
        if (at >= text.length()) {
            throw wrong();
        }
        return switch (text.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case '"', '\\', '/' -> text.charAt(at);
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() throws JourneyException {
        String digits = at + 5 <= text.length() ? text.substring(at + 1, at + 5) : "";
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw wrong();
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private BigDecimal number() throws JourneyException {
        int from = at;
        while (at < text.length() && "+-0123456789.eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            if (at - from > LONGEST_NUMBER) {
                throw wrong();
            }
            return new BigDecimal(text.substring(from, at));
        } catch (NumberFormatException e) {
            at = from;
            throw wrong();
        }
    }
}
