package org.waymark.core.text;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;

/** Formats numbers of things. The texts contain the plural forms of a language separated by {@code |}. */
public final class Plurals {

    private final Messages messages;
    private final boolean russian;

    public Plurals(Messages messages, Locale locale) {
        this.messages = messages;
        russian = "ru".equals(locale.getLanguage());
    }

    /** Returns a text such as "3 touchpoints". */
    public String count(EClass type, int number) {
        return count("count_" + type.getName(), number);
    }

    /** Returns the form of a text that belongs to a number, which is its first argument. */
    public String count(String key, int number) {
        String[] forms = messages.get(key, number).split("\\|");
        return forms[Math.min(forms.length - 1, russian ? russianForm(number) : number == 1 ? 0 : 1)];
    }

    private static int russianForm(int number) {
        int last = number % 10;
        boolean teens = number % 100 / 10 == 1;
        if (last == 1 && !teens) {
            return 0;
        }
        return last >= 2 && last <= 4 && !teens ? 1 : 2;
    }
}
