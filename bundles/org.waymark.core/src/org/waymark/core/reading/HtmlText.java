package org.waymark.core.reading;

import java.util.HashMap;
import java.util.Map;

/** Decodes the entities of HTML. */
public final class HtmlText {

    private static final int LONGEST = 11;

    /** Names of the characters from U+00A0 to U+00FF in their order. */
    private static final String LATIN = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg"
            + " macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest"
            + " Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml"
            + " ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig"
            + " agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml"
            + " eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, String> NAMED = named();

    private HtmlText() {
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
                Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("ndash", "–"),
                Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("minus", "−"), Map.entry("lsquo", "‘"),
                Map.entry("rsquo", "’"), Map.entry("sbquo", "‚"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
                Map.entry("bdquo", "„"), Map.entry("euro", "€"), Map.entry("bull", "•"), Map.entry("trade", "™"),
                Map.entry("rarr", "→"), Map.entry("larr", "←"), Map.entry("check", "✓"), Map.entry("star", "☆"),
                Map.entry("ensp", "\u2002"), Map.entry("emsp", "\u2003"), Map.entry("thinsp", "\u2009"),
                Map.entry("colon", ":"), Map.entry("semi", ";"), Map.entry("num", "#"), Map.entry("comma", ","),
                Map.entry("percnt", "%"), Map.entry("lpar", "("), Map.entry("rpar", ")"), Map.entry("excl", "!"),
                Map.entry("OElig", "Œ"), Map.entry("oelig", "œ"), Map.entry("Scaron", "Š"), Map.entry("scaron", "š")));
        String[] latin = LATIN.split(" ");
        for (int i = 0; i < latin.length; i++) {
            named.put(latin[i], String.valueOf((char) (0xA0 + i)));
        }
        return Map.copyOf(named);
    }

    /** Returns a text with the characters of its entities; an unknown entity stays as it is. */
    public static String decoded(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '&' ? text.indexOf(';', i, Math.min(text.length(), i + LONGEST)) : -1;
            if (end > i) {
                out.append(entity(text.substring(i + 1, end)));
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Returns the character of an entity's name or number; the entity as it is written if there is none. */
    public static String entity(String name) {
        String raw = '&' + name + ';';
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, raw);
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : raw;
        } catch (NumberFormatException none) {
            return raw;
        }
    }

    /** Returns the character of a name; an unknown one gives the other text. */
    public static String named(String name, String unknown) {
        return NAMED.getOrDefault(name, unknown);
    }
}
