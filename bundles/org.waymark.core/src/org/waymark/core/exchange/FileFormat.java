package org.waymark.core.exchange;

import java.util.List;
import java.util.Locale;
import org.waymark.core.text.Messages;

/**
 * What a format is called, for command lines, lists and help.
 *
 * @param id short and stable, for command lines: {@code mermaid}
 * @param extensions file name endings without the dot, the usual one first
 * @param texts the class beside whose texts stand {@code ID_title}, {@code ID_exportHelp} and {@code ID_importHelp}
 */
public record FileFormat(String id, List<String> extensions, Class<?> texts) {

    public FileFormat {
        extensions = List.copyOf(extensions);
    }

    /** A format whose files end in its id. */
    public FileFormat(String id, Class<?> texts) {
        this(id, List.of(id), texts);
    }

    /** The name shown in lists. */
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
