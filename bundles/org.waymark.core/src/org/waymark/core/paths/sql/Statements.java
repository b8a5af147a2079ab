package org.waymark.core.paths.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of {@code paths.sql}, filled in for one run. */
final class Statements {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+[.=:]?)([^}]*)\\}");
    private static final Pattern NAME = Pattern.compile("(?m)^-- name: (\\S+)$");

    private final Map<String, String> texts;
    private final Map<String, String> words = new HashMap<>();
    private final boolean sessions;
    private final SqlDialect dialect;

    Statements(SqlDialect dialect, String prefix, boolean sessions) {
        this.texts = read();
        this.dialect = dialect;
        this.sessions = sessions;
        words.put("p", prefix);
        words.put("int", dialect.intType());
        words.put("long", dialect.longType());
        words.put("big", dialect.bigType());
    }

    private static Map<String, String> read() {
        String all;
        try (InputStream in = Statements.class.getResourceAsStream("paths.sql")) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher name = NAME.matcher(all);
        int from = -1;
        String last = "";
        while (name.find()) {
            if (from >= 0) {
                texts.put(last, all.substring(from, name.start()).strip());
            }
            last = name.group(1);
            from = name.end();
        }
        texts.put(last, all.substring(from).strip());
        return texts;
    }

    /** Sets a word. */
    void set(String word, Object value) {
        words.put(word, String.valueOf(value));
    }

    /** Returns a statement. */
    String text(String name) {
        StringBuilder out = new StringBuilder();
        Matcher hole = HOLE.matcher(texts.get(name));
        while (hole.find()) {
            hole.appendReplacement(out, Matcher.quoteReplacement(filled(hole.group(1), hole.group(2))));
        }
        return hole.appendTail(out).toString();
    }

    private String filled(String word, String rest) {
        return switch (word) {
            case "k" -> sessions ? "cs, sn" : "cs";
            case "s." -> sessions ? "s.cs, s.sn" : "s.cs";
            // steps of 5 %: the median and the like are read from counts, the same in every engine
            case "bucket:" -> "cast(floor(ln(cast(" + rest + " as " + dialect.doubleType()
                    + ") / 1000 + 1) * 20) as " + dialect.intType() + ")";
            default -> words.get(word);
        };
    }
}
