package org.waymark.core.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one bundle in one language: English in {@code messages.properties}, Russian in {@code
 * messages_ru.properties}, both UTF-8 with the same keys. It does not use {@link java.text.MessageFormat}: arguments
 * are inserted unchanged, numbers without grouping and single apostrophes, the same on every machine.
 */
public final class Messages {

    private final Class<?> anchor;
    private final Locale locale;
    /** Read when the first text is asked for: most commands end well, and show few of the texts they might need. */
    private volatile ResourceBundle texts;

    private Messages(Class<?> anchor, Locale locale) {
        this.anchor = anchor;
        this.locale = locale;
    }

    /**
     * @param anchor a class in the package with the {@code messages.properties}
     * @param locale requested language; any but Russian gives English
     */
    public static Messages of(Class<?> anchor, Locale locale) {
        return new Messages(anchor, "ru".equals(locale.getLanguage()) ? Locale.forLanguageTag("ru") : Locale.ROOT);
    }

    /** Returns the texts as {@link #of(Class, Locale)} does, in the default language of the machine. */
    public static Messages of(Class<?> anchor) {
        return of(anchor, Locale.getDefault());
    }

    /** Returns the same texts for a library that requires a resource bundle. */
    public ResourceBundle asBundle() {
        ResourceBundle read = texts;
        if (read == null) {
            // two threads may both ask for it, and get the one that Java keeps
            read = ResourceBundle.getBundle(anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            texts = read;
        }
        return read;
    }

    /**
     * Returns the text of a key with {@code {0}}, {@code {1}} ... replaced by the arguments.
     *
     * @throws java.util.MissingResourceException if there is no such key, which the tests of every bundle exclude
     */
    public String get(String key, Object... arguments) {
        String text = asBundle().getString(key);
        if (arguments.length == 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close == open + 2 && Character.isDigit(text.charAt(open + 1))) {
                out.append(text, from, open).append(arguments[text.charAt(open + 1) - '0']);
                from = close + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }
}
