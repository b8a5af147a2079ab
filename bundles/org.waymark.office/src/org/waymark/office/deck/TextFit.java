package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.model.TextCleaner;

/**
 * Breaks paragraphs into lines as wide as a box and cuts what is higher. Lines have an exact height, so that a text is
 * as high in every program, and a little room is left for fonts that differ from the measured one.
 */
final class TextFit {

    /** Distance of two lines for a size of 1. */
    static final double LEADING = 1.2;

    /** Share of the width that is used. */
    private static final double USED = 0.96;
    private static final int ENDLESS = 10_000;

    private final TextCache cache;
    private final double scale;

    /** @param scale factor of all widths, for a font that is wider than the measured one */
    TextFit(TextMeasurer measurer, double scale) {
        this.cache = TextCache.of(measurer);
        this.scale = scale;
    }

    /** Returns the height of a paragraph without the space above it. */
    double height(Para para, double width) {
        return lines(para, width, ENDLESS).size() * lineHeight(para);
    }

    /** Returns the height of paragraphs below each other. */
    double height(List<Para> paras, double width) {
        double height = 0;
        for (int i = 0; i < paras.size(); i++) {
            height += height(paras.get(i), width) + (i == 0 ? 0 : paras.get(i).before());
        }
        return height;
    }

    double lineHeight(Para para) {
        return para.size() * LEADING;
    }

    /** Returns the width that the longest word of a text needs. */
    double word(Phrase words) {
        return Arrays.stream(clean(words.text()).split("[ -]")).mapToDouble(it -> cache.width(it, font(words))).max()
                .orElse(0) / USED;
    }

    boolean fits(List<Para> paras, double width, double height) {
        return height(paras, width) <= height + 0.01;
    }

    /** Returns as much of the paragraphs as a box has room for; a cut text ends in an ellipsis. */
    List<Para> fit(List<Para> paras, double width, double height) {
        List<Para> fitting = new ArrayList<>();
        double left = height + 0.01;
        for (Para para : paras) {
            left -= fitting.isEmpty() ? 0 : para.before();
            int room = (int) (left / lineHeight(para));
            int needed = lines(para, width, Math.max(room, 1) + 1).size();
            if (room < 1) {
                return ended(fitting);
            }
            if (needed > room) {
                Phrase look = para.words().stream().filter(Phrase::bold).findFirst().orElse(para.words().getFirst());
                String text = lines(para, width, room).stream().map(TextLine::text).collect(Collectors.joining(" "));
                fitting.add(new Para(List.of((para.words().size() == 1 ? para.words().getFirst() : look).saying(text)),
                        para.align(), para.before()));
                return fitting;
            }
            fitting.add(para);
            left -= needed * lineHeight(para);
        }
        return fitting;
    }

    /** Returns a text cut to a number of lines. */
    String shortened(Phrase words, double width, int lines) {
        return lines(Para.of(words), width, lines).stream().map(TextLine::text).collect(Collectors.joining(" "));
    }

    private static List<Para> ended(List<Para> paras) {
        if (paras.isEmpty()) {
            return paras;
        }
        Para last = paras.getLast();
        Phrase end = last.words().getLast();
        if (end.text().endsWith("…")) {
            return paras;
        }
        List<Phrase> words = new ArrayList<>(last.words());
        // the ellipsis takes the place of the last letter, so that the line does not grow
        String text = end.text().strip();
        int keep = text.isEmpty() ? 0 : text.offsetByCodePoints(text.length(), -1);
        words.set(words.size() - 1, end.saying(text.substring(0, keep) + "…"));
        List<Para> ended = new ArrayList<>(paras);
        ended.set(paras.size() - 1, new Para(words, last.align(), last.before()));
        return ended;
    }

    private List<TextLine> lines(Para para, double width, int most) {
        Phrase widest = para.words().stream().filter(Phrase::bold).findFirst()
                .orElse(para.words().isEmpty() ? Phrase.plain("", 8) : para.words().getFirst());
        FontSpec font = font(new Phrase("", para.size(), widest.bold(), widest.italic(), Tone.INK));
        return cache.wrap(clean(para.text()), font, Math.max(width * USED, 1), most).lines();
    }

    private FontSpec font(Phrase words) {
        return new FontSpec(words.size() * scale, words.bold(), words.italic());
    }

    static String clean(String text) {
        return TextCleaner.clean(text).replace('\n', ' ').replace('\t', ' ');
    }
}
