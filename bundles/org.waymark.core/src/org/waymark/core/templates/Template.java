package org.waymark.core.templates;

import java.util.Locale;
import org.waymark.core.Messages;

/**
 * A portfolio to begin with. Its title and description stand in {@code messages.properties} under {@code ID_title} and
 * {@code ID_description}, its content in {@code ID_en.cjm} and {@code ID_ru.cjm} beside this class.
 *
 * @param id short and stable, for command lines
 */
public record Template(String id) {

    /** The name shown in lists. */
    public String title(Locale locale) {
        return Messages.of(Template.class, locale).get(id + "_title");
    }

    /** One sentence: what is in it and for whom. */
    public String description(Locale locale) {
        return Messages.of(Template.class, locale).get(id + "_description");
    }
}
