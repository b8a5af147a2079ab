package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;
import org.waymark.core.text.Messages;

/**
 * The name of a format for command lines, lists and help.
 *
 * @param id short and stable, for command lines: {@code mermaid}
 * @param extensions file name endings without the dot, the usual one first
 * @param texts class in whose package the texts {@code ID_title}, {@code ID_exportHelp} and {@code ID_importHelp} are
 */
public record FileFormat(String id, List<String> extensions, Class<?> texts) {

    public FileFormat {
        extensions = List.copyOf(extensions);
    }

    /** Creates a format whose files end in its id. */
    public FileFormat(String id, Class<?> texts) {
        this(id, List.of(id), texts);
    }

    /** Returns the name shown in lists. */
    String title(Locale locale) {
        return Messages.of(texts, locale).get(id + "_title");
    }

    String exportHelp(Locale locale) {
        return Messages.of(texts, locale).get(id + "_exportHelp");
    }

    String importHelp(Locale locale) {
        return Messages.of(texts, locale).get(id + "_importHelp");
    }
}
