package org.waymark.model;

/**
 * The one cleaning function for text that is typed, pasted, imported or loaded: what it returns can always be written to
 * XML 1.0 and read back unchanged.
 */
public final class TextCleaner {

    private TextCleaner() {
    }

    /**
     * Line ends CR LF, CR, NEL and LS become LF; characters that XML 1.0 cannot carry (control characters but TAB and LF,
     * unpaired surrogates, U+FFFE, U+FFFF) become U+FFFD, so that the reader sees that something stood there.
     *
     * @param text any text or {@code null}
     * @return the same object when there was nothing to clean, {@code null} for {@code null}
     */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(text, i)) {
                i++;
            } else if (!isXmlChar(c) || c == '\u0085' || c == '\u2028') {
                return rewrite(text, i);
            }
        }
        return text;
    }

    private static String rewrite(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\u0085' || c == '\u2028') {
                out.append('\n');
            } else if (isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(isXmlChar(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isXmlChar(char c) {
        return c == '\t' || c == '\n' || c >= ' ' && c < '\uD800' || c >= '\uE000' && c <= '\uFFFD';
    }
}
