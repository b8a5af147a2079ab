package org.waymark.office.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Stage;

/** A presentation in the making: slides with titles in the template's placeholders, source lines, numbers and notes. */
final class Deck {

    private final XMLSlideShow show;
    private final DeckLayouts layouts;
    private final DeckColours colours;
    private final TextFit fit;
    private final Letters letters;
    private final String marking;
    private final Map<Stage, XSLFSlide> stages = new HashMap<>();
    private final List<StageLink> links = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private record StageLink(XSLFSimpleShape shape, Stage stage) {
    }

    /** @param marking confidentiality, at the foot of each slide */
    Deck(XMLSlideShow show, TextMeasurer measurer, String language, String marking) {
        this.show = show;
        this.marking = marking;
        layouts = DeckLayouts.of(show);
        colours = new DeckColours(layouts.finding().getTheme());
        fit = new TextFit(measurer, FontWidths.of(layouts.finding().getTheme().getMinorFont()));
        letters = new Letters(language);
    }

    /** Remembers what has no slide, to be told to the user. */
    void leaveOut(String notice) {
        leftOut.add(notice);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    XMLSlideShow show() {
        return show;
    }

    DeckColours colours() {
        return colours;
    }

    TextFit fit() {
        return fit;
    }

    Letters letters() {
        return letters;
    }

    /** Returns the area for content below the title. */
    Box body() {
        return layouts.body();
    }

    Box page() {
        return layouts.page();
    }

    /** Adds the first slide. */
    DeckSlide title(String title, List<String> below, String foot) {
        XSLFSlide slide = create(layouts.title());
        placeholder(slide, Placeholder.CENTERED_TITLE, Placeholder.TITLE).ifPresent(it -> write(it, List.of(title)));
        Optional<XSLFTextShape> sub = placeholder(slide, Placeholder.SUBTITLE, Placeholder.BODY, Placeholder.CONTENT);
        sub.ifPresent(it -> write(it, below));
        finish(slide, sub, foot);
        return new DeckSlide(this, slide);
    }

    /**
     * Adds a slide.
     *
     * @param finding what the slide shows, as a sentence
     * @param source where its content is from, at its foot
     */
    DeckSlide slide(String finding, String source) {
        XSLFSlide slide = create(layouts.finding());
        placeholder(slide, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
                .ifPresent(it -> write(it, List.of(finding)));
        finish(slide, Optional.empty(), source);
        return new DeckSlide(this, slide);
    }

    private XSLFSlide create(XSLFSlideLayout layout) {
        return show.createSlide(layout);
    }

    private static Optional<XSLFTextShape> placeholder(XSLFSlide slide, Placeholder... kinds) {
        return Arrays.stream(kinds).flatMap(kind -> Arrays.stream(slide.getPlaceholders())
                .filter(it -> it.getTextType() == kind)).findFirst();
    }

    /** Writes into a placeholder in its own look; only a text without room gets smaller letters. */
    private void write(XSLFTextShape shape, List<String> lines) {
        shape.setText(TextFit.clean(lines.getFirst()));
        for (String line : lines.subList(1, lines.size())) {
            shape.appendText(TextFit.clean(line), true);
        }
        XSLFTextParagraph first = shape.getTextParagraphs().getFirst();
        double size = Optional.ofNullable(first.getTextRuns().getFirst().getFontSize()).orElse(24.0);
        double width = shape.getAnchor().getWidth() - shape.getLeftInset() - shape.getRightInset();
        double height = shape.getAnchor().getHeight() - shape.getTopInset() - shape.getBottomInset();
        double small = size;
        while (small > size / 2 && !fit.fits(paras(lines, small), width, height)) {
            small -= 1;
        }
        if (small < size) {
            List<Para> fitting = fit.fit(paras(lines, small), width, height);
            shape.setText(TextFit.clean(fitting.isEmpty() ? "" : fitting.getFirst().text()));
            fitting.stream().skip(1).forEach(para -> shape.appendText(TextFit.clean(para.text()), true));
            double chosen = small;
            shape.getTextParagraphs().forEach(para -> para.getTextRuns().forEach(run -> run.setFontSize(chosen)));
        }
    }

    private static List<Para> paras(List<String> lines, double size) {
        return lines.stream().map(line -> Para.of(Phrase.strong(line, size)).below(size / 3)).toList();
    }

    /** Removes placeholders that stay empty, and adds the source and the number of the slide. */
    private void finish(XSLFSlide slide, Optional<XSLFTextShape> kept, String stated) {
        String source = marking.isBlank() ? stated : stated.isBlank() ? marking : marking + " · " + stated;
        for (XSLFTextShape shape : slide.getPlaceholders()) {
            Placeholder kind = shape.getTextType();
            boolean title = kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE;
            if (!title && kept.filter(shape::equals).isEmpty()) {
                slide.removeShape(shape);
            }
        }
        Optional<XSLFTextShape> foot = SlideFoot.of(slide, Placeholder.FOOTER);
        boolean roomy = layouts.hasRoomyFoot();
        foot.filter(it -> roomy || !marking.isBlank()).ifPresent(it -> foot(slide, it, roomy ? source : marking));
        if (foot.isEmpty() || !roomy) {
            Box body = layouts.body();
            double y = Math.min(body.bottom() + 3, layouts.page().height() - 14);
            new DeckSlide(this, slide).text(new Box(body.x(), y, body.width(), 12),
                    List.of(Para.of(Phrase.muted(foot.isEmpty() ? source : stated, 9))), VerticalAlignment.MIDDLE);
        }
        SlideFoot.of(slide, Placeholder.SLIDE_NUMBER)
                .ifPresent(shape -> SlideFoot.add(slide, shape, Integer.toString(show.getSlides().size())));
    }

    private void foot(XSLFSlide slide, XSLFTextShape shape, String text) {
        double size = SlideFoot.size(shape);
        double width = shape.getAnchor().getWidth() - shape.getLeftInset() - shape.getRightInset();
        int lines = Math.max(1, (int) (shape.getAnchor().getHeight() / (size * 1.25)));
        SlideFoot.add(slide, shape, fit.shortened(Phrase.plain(text, size), width, lines));
    }

    /** Remembers the slide of a stage, for links to it. */
    void stage(Stage stage, DeckSlide slide) {
        stages.putIfAbsent(stage, slide.slide());
    }

    /** Lets a shape lead to the slide of a stage, which may come later. */
    void link(XSLFSimpleShape shape, Stage stage) {
        links.add(new StageLink(shape, stage));
    }

    /** Adds the links to stages when all slides are there. */
    void link() {
        for (StageLink link : links) {
            XSLFSlide target = stages.get(link.stage());
            if (target != null) {
                link.shape().createHyperlink().linkToSlide(target);
            }
        }
    }

    void notes(XSLFSlide slide, List<String> lines) {
        List<String> said = new ArrayList<>();
        lines.stream().filter(line -> !line.isBlank()).forEach(line -> said.add(TextCleaner.clean(line).strip()));
        if (said.isEmpty()) {
            return;
        }
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFShape shape : notes.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.BODY) {
                text.setText(String.join("\n", said));
            }
        }
    }
}
