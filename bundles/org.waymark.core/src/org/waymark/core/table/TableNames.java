package org.waymark.core.table;

import java.util.Locale;
import org.waymark.core.reading.RawCell;

/** The comparison of names. */
final class TableNames {

    private TableNames() {
    }

    /** Returns a name as one table repeats it: blanks of other kinds and number are the same. */
    static String same(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 0x7F && (RawCell.isBlank(c) || RawCell.isInvisible(c)) || c < ' '
                    || c == ' ' && (i == 0 || i == name.length() - 1 || name.charAt(i - 1) == ' ')) {
                return collapsed(name);
            }
        }
        return name;
    }

    /** Returns a name as people repeat it in another table: case makes no difference either. */
    static String folded(String name) {
        return same(name).toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    private static String collapsed(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (char c : RawCell.visible(name).replace('\n', ' ').toCharArray()) {
            if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
