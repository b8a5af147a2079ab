package org.waymark.model;

/**
 * Cleans text that is typed, pasted, imported or loaded. Its result can always be written to XML 1.0 and read back
 * unchanged.
 */
public final class TextCleaner {

    private TextCleaner() {
    }

    /**
     * Converts the line ends CR LF, CR, NEL and LS to LF. Replaces characters that XML 1.0 cannot hold (control
     * characters except TAB and LF, unpaired surrogates, U+FFFE, U+FFFF) by U+FFFD, so that the loss stays visible.
     *
     * @param text any text or {@code null}
     * @return the same object if nothing had to be cleaned, {@code null} for {@code null}
     */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u0085') {
                continue;
            }
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
