package org.waymark.core.text;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes JSON text of plain values; equal values give equal text. */
public final class Json {

    /** The depth at which everything stays on one line. */
    private static final int FLAT = -1;

    private static final String HEX = "0123456789abcdef";

    private Json() {
    }

    /**
     * Returns the text of a value, indented by two blanks, with a line break at the end.
     *
     * @param value a map with text keys, a list, an optional (empty is {@code null}), a text, a number, a boolean or
     *     {@code null}; anything else is converted to text
     */
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, 0);
        return out.append('\n').toString();
    }

    /** Returns the text of a value on one line, without a line break; see {@link #text}. */
    public static String line(Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value, FLAT);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Optional<?> optional -> append(out, optional.orElse(null), depth);
            case Map<?, ?> map -> {
                Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
                brackets(out, '{', '}', depth, entries, entry -> {
                    quote(out, entry.getKey().toString());
                    out.append(depth == FLAT ? ":" : ": ");
                    append(out, entry.getValue(), deeper(depth));
                });
            }
            case List<?> list -> brackets(out, '[', ']', depth, list.iterator(), e -> append(out, e, deeper(depth)));
            case java.math.BigDecimal number -> out.append(number.toPlainString());
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> quote(out, value.toString());
        }
    }

    private static <T> void brackets(StringBuilder out, char open, char close, int depth, Iterator<T> items,
            java.util.function.Consumer<T> each) {
        out.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            newLine(out, deeper(depth));
            each.accept(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        if (any) {
            newLine(out, depth);
        }
        out.append(close);
    }

    private static int deeper(int depth) {
        return depth == FLAT ? FLAT : depth + 1;
    }

    private static void newLine(StringBuilder out, int depth) {
        if (depth != FLAT) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    // C1 controls and line separators disturb terminals and JavaScript, lone surrogates every decoder
                    boolean lone = Character.isSurrogate(c) && !isPaired(text, i);
                    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || lone) {
                        out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15))
                                .append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
