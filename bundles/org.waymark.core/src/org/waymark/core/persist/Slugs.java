package org.waymark.core.persist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** File names made from journey names: ASCII letters, digits and hyphens, safe on every file system. */
public final class Slugs {

    private static final int LONGEST = 60;
    private static final String FALLBACK = "journey";
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5",
            "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final Map<Character, String> CYRILLIC = Map.ofEntries(Map.entry('а', "a"), Map.entry('б', "b"),
            Map.entry('в', "v"), Map.entry('г', "g"), Map.entry('д', "d"), Map.entry('е', "e"), Map.entry('ё', "e"),
            Map.entry('ж', "zh"), Map.entry('з', "z"), Map.entry('и', "i"), Map.entry('й', "y"), Map.entry('к', "k"),
            Map.entry('л', "l"), Map.entry('м', "m"), Map.entry('н', "n"), Map.entry('о', "o"), Map.entry('п', "p"),
            Map.entry('р', "r"), Map.entry('с', "s"), Map.entry('т', "t"), Map.entry('у', "u"), Map.entry('ф', "f"),
            Map.entry('х', "kh"), Map.entry('ц', "ts"), Map.entry('ч', "ch"), Map.entry('ш', "sh"),
            Map.entry('щ', "shch"), Map.entry('ъ', ""), Map.entry('ы', "y"), Map.entry('ь', ""), Map.entry('э', "e"),
            Map.entry('ю', "yu"), Map.entry('я', "ya"), Map.entry('і', "i"), Map.entry('ї', "yi"),
            Map.entry('є', "ye"), Map.entry('ґ', "g"), Map.entry('ў', "u"));

    private Slugs() {
    }

    /** Returns the slug of a name; never empty, and never a name that Windows reserves. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        String text = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length() && out.length() < LONGEST; i++) {
            String plain = plain(text.charAt(i));
            if (!plain.isEmpty()) {
                out.append(plain);
            } else if (!CYRILLIC.containsKey(text.charAt(i)) && !out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '-') {
            out.setLength(out.length() - 1);
        }
        String slug = out.toString();
        return slug.isEmpty() ? FALLBACK : RESERVED.contains(slug) ? FALLBACK + "-" + slug : slug;
    }

    /** Returns the first free of {@code slug}, {@code slug-2}, {@code slug-3} ... */
    public static String unique(String name, Predicate<String> free) {
        String slug = of(name);
        String candidate = slug;
        for (int i = 2; !free.test(candidate); i++) {
            candidate = slug + "-" + i;
        }
        return candidate;
    }

    private static String plain(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf(c);
        }
        String cyrillic = CYRILLIC.get(c);
        if (cyrillic != null) {
            return cyrillic;
        }
        String letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z' ? letter.substring(0, 1) : "";
    }
}
