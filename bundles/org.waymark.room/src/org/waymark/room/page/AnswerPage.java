package org.waymark.room.page;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.core.room.AnswerForm;
import org.waymark.core.room.Room;
import org.waymark.core.text.PageHead;

/**
 * Writes the answer file for somebody who cannot come: one page that is whole in itself, with the rounds of a room on the
 * same screens as on a phone. What was answered leaves it as a small file or as text.
 */
public final class AnswerPage {

    /** The scripts in an order in which each finds those it needs. */
    private static final List<String> SCRIPTS = List.of("dom.js", "store.js", "join.js", "notes.js", "emotion.js",
            "vote.js", "answer.js");
    private static final Pattern IMPORT = Pattern.compile("^import [^\\n]*\\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export ", Pattern.MULTILINE);

    private AnswerPage() {
    }

    /**
     * Writes the page.
     *
     * @param locale language of the title; the page itself speaks that of its reader
     */
    public static void write(Appendable out, Room room, Locale locale) throws IOException {
        String title = room.setup().title().isBlank() ? room.map().journey() : room.setup().title();
        String language = "ru".equals(locale.getLanguage()) ? "ru" : "en";
        String script = script();
        PageHead.write(out, language, title, Map.of("color-scheme", "light dark"), PageFile.text("page.css"),
                Optional.of(script));
        out.append("<body>\n<link rel=\"icon\" type=\"image/svg+xml\" href=\"data:image/svg+xml;base64,")
                .append(Base64.getEncoder().encodeToString(PageFile.bytes("icon.svg")))
                .append("\">\n<header id=\"bar\" hidden></header>\n<main id=\"main\">\n<noscript><p class=\"card\">")
                .append("This preview runs no scripts. Save the file and open it in a browser. <span lang=\"ru\">")
                .append("В этом просмотре скрипты не работают. Сохраните файл и откройте его в браузере.</span></p>")
                .append("</noscript>\n</main>\n<p id=\"said\" class=\"unseen\" role=\"status\" aria-live=\"polite\">")
                .append("</p>\n<script type=\"application/json\" id=\"data\">")
                .append(data(room)).append("</script>\n<script>").append(script)
                .append("</script>\n</body>\n</html>\n");
    }

    /** Returns the questions and the texts. No text in it can end the element it stands in. */
    private static String data(Room room) throws IOException {
        return ("{\"form\":" + AnswerForm.json(room) + ",\"texts\":{\"en\":" + PageFile.text("texts.en.json")
                + ",\"ru\":" + PageFile.text("texts.ru.json") + "}}").replace("<", "\\u003c");
    }

    /** Returns the scripts as one, in which nothing is imported. Their names differ, which a test checks. */
    static String script() throws IOException {
        StringBuilder script = new StringBuilder("'use strict';\n");
        for (String name : SCRIPTS) {
            String text = IMPORT.matcher(PageFile.text(name)).replaceAll("");
            script.append(EXPORT.matcher(text).replaceAll(""));
        }
        return "(() => {\n" + script + "})();\n";
    }
}
