package org.waymark.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;

/** Converts texts of the model to texts a cell can hold, and counts the texts that had to be cut. */
final class SheetText {

    /** Limits of the file format: characters and line feeds in a cell. */
    static final int MAX_LENGTH = 32_767;
    static final int MAX_LINE_FEEDS = 253;

    /** Characters that start a formula when the cell is edited and confirmed in a spreadsheet program. */
    private static final String FORMULA_START = "=+-@\t\r";

    /**
     * An underscore that starts an escaped character of the file format: {@code _xHHHH_} with four hexadecimal digits.
     */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Messages messages;
    private int cut;

    SheetText(Messages messages) {
        this.messages = messages;
    }

    /** Returns the number of texts cut so far. */
    int cut() {
        return cut;
    }

    /**
     * Returns the text for the file: cleaned, cut to the limits, and with everything escaped that looks like an escape.
     */
    String fit(String text) {
        String clean = TextCleaner.clean(text);
        int end = Math.min(clean.length(), MAX_LENGTH);
        int feeds = 0;
        for (int i = clean.indexOf('\n'); i >= 0 && i < end; i = clean.indexOf('\n', i + 1)) {
            if (++feeds > MAX_LINE_FEEDS) {
                end = i;
            }
        }
        if (end < clean.length()) {
            cut++;
            String notice = messages.get("text_cut", clean.length());
            end = Math.min(end, MAX_LENGTH - notice.length());
            end -= Character.isHighSurrogate(clean.charAt(end - 1)) ? 1 : 0;
            clean = clean.substring(0, end) + notice;
        }
        if (clean.indexOf("_x") < 0) {
            return clean;
        }
        return ESCAPE.matcher(clean).replaceAll(Matcher.quoteReplacement("_x005F_"));
    }

    /** Returns the text of a cell with escapes replaced by their characters. */
    static String decode(String text) {
        if (text.indexOf("_x") < 0) {
            return TextCleaner.clean(text);
        }
        return TextCleaner.clean(ESCAPED.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement("" + (char) Integer.parseInt(it.group(1), 16))));
    }

    /** Returns whether editing and confirming the cell would turn the text into a formula. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_START.indexOf(text.charAt(0)) >= 0;
    }
}
