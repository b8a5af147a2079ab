package org.waymark.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.core.compare.ChangeTexts;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.TextDiff;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.layout.marks.MapMarks;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.text.XmlText;
import org.waymark.model.cjm.Journey;

/**
 * Writes the differences between two versions as one self-contained HTML page for reviews. It has a short summary, the
 * map of each changed journey with the changes marked, and every change in words. It runs no script.
 */
public final class DiffPage {

    /** Browsers cannot cope with a page of more maps; the changes of further journeys are listed in words only. */
    private static final int MOST_MAPS = 30;

    private final Appendable out;
    private final Optional<Path> folder;
    private final Locale locale;
    private final Messages messages;
    private final ChangeTexts texts;

    /**
     * @param folder folder of the pictures; empty = no pictures are embedded
     * @param locale language of the texts
     */
    public DiffPage(Appendable out, Optional<Path> folder, Locale locale) {
        this.out = out;
        this.folder = folder;
        this.locale = locale;
        messages = Messages.of(DiffPage.class, locale);
        texts = ChangeTexts.of(locale);
    }

    /** @param newer the version the maps show */
    public void write(ModelDiff diff, PortfolioDocument older, PortfolioDocument newer) throws IOException {
        String title = messages.get("diff_title", Labels.of(newer.portfolio()));
        out.append("<!DOCTYPE html>\n<html lang=\"").append("ru".equals(locale.getLanguage()) ? "ru" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>").append(text(title))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>")
                .append(text(title))
                .append("</h1>\n");
        summary(diff);
        Map<String, List<Change>> byJourney = new LinkedHashMap<>();
        for (Change change : diff.changes()) {
            byJourney.computeIfAbsent(change.element().journey().orElse(""), id -> new ArrayList<>()).add(change);
        }
        List<Change> library = byJourney.remove("");
        if (library != null) {
            section(messages.get("diff_library"), library);
        }
        int maps = 0;
        TextCache measurer = TextCache.of(new Java2DMeasurer());
        for (Map.Entry<String, List<Change>> entry : byJourney.entrySet()) {
            Optional<Journey> journey = journey(newer, entry.getKey());
            String name = journey.or(() -> journey(older, entry.getKey())).map(Labels::of).orElse(entry.getKey());
            out.append("<section>\n<h2>").append(text(name)).append("</h2>\n");
            if (journey.isPresent() && maps < MOST_MAPS) {
                map(journey.get(), entry.getValue(), measurer, "m" + ++maps + "-");
            }
            list(entry.getValue());
            out.append("</section>\n");
        }
        out.append("</body>\n</html>\n");
    }

    private void summary(ModelDiff diff) throws IOException {
        out.append("<ul class=\"summary\">\n");
        for (String line : ChangeSummary.of(diff, locale).lines()) {
            out.append("<li>").append(text(line)).append("</li>\n");
        }
        out.append("</ul>\n<p class=\"legend\">");
        for (MapMarks.Kind kind : MapMarks.Kind.values()) {
            out.append("<span style=\"border-color:").append(kind.ink().hex()).append("\"><b style=\"background:")
                    .append(kind.ink().hex()).append("\">").append(kind.sign()).append("</b> ")
                    .append(text(messages.get("diff_" + kind.name().toLowerCase(Locale.ROOT)))).append("</span>\n");
        }
        out.append("</p>\n");
    }

    private void section(String title, List<Change> changes) throws IOException {
        out.append("<section>\n<h2>").append(text(title)).append("</h2>\n");
        list(changes);
        out.append("</section>\n");
    }

    private void map(Journey journey, List<Change> changes, TextCache measurer, String prefix) throws IOException {
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey), Theme.light(), measurer);
        out.append("<figure class=\"map\">\n");
        new SvgWriter(out, folder, prefix).element(MapMarks.mark(map, journey, changes).page());
        out.append("</figure>\n");
    }

    private void list(List<Change> changes) throws IOException {
        out.append("<ul class=\"changes\">\n");
        for (Change change : changes) {
            if (change instanceof Change.Changed changed && changed.from().isPresent() && changed.to().isPresent()
                    && changed.from().get().indexOf(' ') > 0) {
                out.append("<li>").append(text(texts.place(changed.element()) + ": " + texts.title(changed.feature())))
                        .append("<blockquote>");
                words(changed.from().get(), changed.to().get());
                out.append("</blockquote></li>\n");
            } else {
                for (String sentence : texts.sentences(change)) {
                    out.append("<li>").append(text(sentence)).append("</li>\n");
                }
            }
        }
        out.append("</ul>\n");
    }

    private void words(String from, String to) throws IOException {
        for (TextDiff.Piece piece : TextDiff.of(from, to)) {
            switch (piece.kind()) {
                case SAME -> out.append(text(piece.text()));
                case REMOVED -> out.append("<del>").append(text(piece.text())).append("</del>");
                case ADDED -> out.append("<ins>").append(text(piece.text())).append("</ins>");
            }
        }
    }

    private static Optional<Journey> journey(PortfolioDocument document, String id) {
        return document.portfolio().getJourneys().stream().filter(journey -> !journey.eIsProxy())
                .filter(journey -> Ids.idOf(journey).equals(id)).findFirst();
    }

    private static String text(String text) {
        return XmlText.content(text);
    }

    private static final String STYLE = """
            body { margin: 0 24px 48px; background: #ffffff; color: #1b2333;
              font: 15px/1.5 'Noto Sans', 'Open Sans', 'Segoe UI', sans-serif; }
            h1 { font-size: 24px; margin: 24px 0 8px; }
            h2 { font-size: 18px; margin: 32px 0 8px; }
            .map { margin: 0; overflow: auto; border: 1px solid #8890a055; border-radius: 6px; }
            .map svg { display: block; }
            .legend span { display: inline-block; margin: 0 12px 4px 0; padding: 2px 10px; border: 2px solid;
              border-radius: 6px; }
            .legend b { display: inline-block; min-width: 18px; border-radius: 9px; color: #ffffff; text-align: center; }
            blockquote { margin: 4px 0 4px 16px; white-space: pre-wrap; }
            ins { background: #d7f5de; text-decoration: underline; }
            del { background: #fde2e1; text-decoration: line-through; }
            """;
}
