package org.waymark.core.templates;

import java.util.Locale;
import org.waymark.core.text.Messages;

/**
 * A template for new portfolios. Title and description are in {@code messages.properties} under {@code ID_title} and
 * {@code ID_description}. The content is in {@code ID_en.cjm} and {@code ID_ru.cjm} next to this class.
 *
 * @param id short and stable, used on the command line
 */
public record Template(String id) {

    /** Returns the name shown in lists. */
    public String title(Locale locale) {
        return Messages.of(Template.class, locale).get(id + "_title");
    }

    /** Returns one sentence about content and purpose. */
    public String description(Locale locale) {
        return Messages.of(Template.class, locale).get(id + "_description");
    }
}
