package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.domain.Ids;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.insight.EmotionCurve;
import org.waymark.core.insight.JourneySummary;
import org.waymark.core.insight.SummaryTexts;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.LinedTable;
import org.waymark.core.layout.sheet.LinedTable.Column;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Evidence;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Viewpoint;

/** Lays out one persona: portrait and quote, goals, needs and frustrations, and how the journeys feel. */
final class PersonaSheet {

    private static final double GAP = 16;
    private static final double PORTRAIT = 112;

    private final SheetBook book;
    private final Persona persona;
    private final Portfolio portfolio;
    private final Messages messages;
    private final SummaryTexts texts;
    private final Context context;
    private final Palette palette;
    private final Ink ink;
    private final double width;

    PersonaSheet(SheetBook book, PageRequest request, Persona persona, Messages messages) {
        this.book = book;
        this.persona = persona;
        this.messages = messages;
        portfolio = request.input().document().portfolio();
        texts = SummaryTexts.in(request.locale());
        context = book.context();
        palette = context.palette();
        ink = palette.persona(PersonaOrder.of(persona, request.journey()));
        width = book.content().width();
    }

    void place() {
        book.begin(messages.get("persona_title", context.name(persona)));
        head();
        book.skip(context.px(GAP));
        lists();
        book.skip(context.px(GAP));
        curve();
        journeys();
    }

    private void head() {
        double size = context.px(PORTRAIT);
        Sketch sketch = new Sketch(context);
        portrait(sketch, new Box(0, 0, size, size));
        double left = size + context.px(24);
        double room = width - left;
        double y = Words.below(sketch, context.name(persona), left, 0, room, context.theme().title(), palette.ink(), 2);
        String share = persona.getShare() == null
                ? ""
                : messages.get("persona_share", context.number(persona.getShare()));
        String facts = Stream.of(persona.getRole(), persona.getSegment(), share).map(Lines::orEmpty)
                .filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
        y = Words.below(sketch, facts, left, y, room, context.theme().body(), palette.muted(), 3);
        if (!Lines.orEmpty(persona.getQuote()).isBlank()) {
            FontSpec quote = new FontSpec(context.theme().heading().size() * 1.1, false, true);
            y = Words.below(sketch, messages.get("quote", Lines.joined(persona.getQuote())), left, y + context.px(8),
                    room, quote, ink.readableOn(book.paper(), 4.5), 4);
        }
        y = Words.below(sketch, persona.getDescription(), left, y + context.px(6), room, context.theme().label(),
                palette.ink(), 8);
        book.stack(persona, Math.max(size, y), sketch, String.join(". ", context.name(persona), facts,
                Lines.orEmpty(persona.getQuote())));
    }

    private void portrait(Sketch sketch, Box box) {
        if (Lines.orEmpty(persona.getPicture()).isBlank()) {
            Ink ground = book.paper().mix(ink, 0.16);
            sketch.ellipse(box, ground, Stroke.solid(ink, 3));
            FontSpec font = context.theme().title().scaled(1.8);
            String name = context.name(persona).strip();
            sketch.text(name.isEmpty() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1)), 0,
                    (box.height() - font.lineHeight()) / 2, box.width(), font, ink.readableOn(ground, 4.5), 1,
                    Sketch.Align.CENTER);
        } else {
            sketch.image(box, persona.getPicture(), box.width() / 2);
            sketch.ellipse(box, Ink.NONE, Stroke.solid(ink, 3));
        }
    }

    private void lists() {
        double gap = context.px(GAP);
        double wide = (width - 2 * gap) / 3;
        List<List<String>> lists = List.of(persona.getGoals(), persona.getNeeds(), persona.getFrustrations());
        List<String> titles = List.of("persona_goals", "persona_needs", "persona_frustrations");
        List<Glyph> icons = List.of(Glyph.SCALE, Glyph.CLIPBOARD, Glyph.BOLT);
        List<Sketch> drawn = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < lists.size(); i++) {
            Sketch words = new Sketch(context);
            height = Math.max(height, list(words, messages.get(titles.get(i)), icons.get(i), lists.get(i), wide));
            drawn.add(words);
        }
        double y = book.y();
        for (int i = 0; i < lists.size(); i++) {
            Sketch sketch = new Sketch(context).rect(new Box(0, 0, wide, height), context.px(6), book.panel(),
                    Stroke.solid(palette.hairline(), 1));
            sketch.shapes().addAll(drawn.get(i).shapes());
            book.put(persona, new Box(book.content().x() + i * (wide + gap), y, wide, height), sketch,
                    messages.get(titles.get(i)) + ": " + String.join("; ", lists.get(i)));
        }
        book.skip(height);
    }

    private double list(Sketch sketch, String title, Glyph icon, List<String> items, double wide) {
        double pad = context.px(12);
        FontSpec strong = context.theme().strong();
        double size = context.px(15);
        sketch.icon(icon, pad, pad + (strong.lineHeight() - size) / 2, size, palette.muted());
        double y = Words.below(sketch, title, pad + size + context.px(6), pad, wide - 2 * pad - size - context.px(6),
                strong, palette.ink(), 2) + context.px(4);
        FontSpec font = context.theme().label();
        if (items.isEmpty()) {
            y = Words.below(sketch, messages.get("persona_nothing"), pad, y, wide - 2 * pad, font, palette.muted(), 1);
        }
        for (String item : items) {
            double dot = context.px(4);
            sketch.ellipse(new Box(pad + 1, y + font.lineHeight() / 2 - dot / 2, dot, dot), ink, Stroke.NONE);
            y = Words.below(sketch, Lines.joined(item), pad + context.px(12), y, wide - 2 * pad - context.px(12), font,
                    palette.ink(), 6) + context.px(2);
        }
        return y + pad - context.px(2);
    }

    private void curve() {
        JourneySummary summary = JourneySummary.of(portfolio, context.journey(), Ids::idOf);
        String id = context.id(persona);
        if (summary.curves().stream().noneMatch(it -> it.personaId().equals(id))) {
            return;
        }
        heading(messages.get("persona_curve", context.name(context.journey())));
        double room = book.left() - context.px(150);
        if (room < context.px(70)) {
            book.begin(book.title());
            heading(messages.get("persona_curve", context.name(context.journey())));
        }
        double plot = Math.clamp(room - context.px(60), context.px(70), context.px(170));
        double bottom = new JourneyChart(book, context, summary, it -> it.personaId().equals(id))
                .draw(book.content().x(), book.y(), width, "", plot, Map.of());
        book.skip(bottom - book.y() + context.px(GAP));
    }

    private void heading(String text) {
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, width, context.theme().heading(), palette.ink(), 2);
        book.stack(persona, height, sketch, text);
        book.skip(context.px(6));
    }

    /** Lists the mean of each journey the persona feels something in, with the evidence for the persona. */
    private void journeys() {
        List<Journey> felt = portfolio.getJourneys().stream().filter(it -> !it.eIsProxy())
                .filter(it -> mean(it, Viewpoint.OBSERVED).isPresent() || mean(it, Viewpoint.HYPOTHESIS).isPresent())
                .toList();
        if (!felt.isEmpty()) {
            if (book.left() < context.px(90)) {
                book.begin(book.title());
            }
            LinedTable table = new LinedTable(book, List.of(new Column(messages.get("persona_journey"), 46),
                    new Column(messages.get("persona_said"), 18), new Column(messages.get("persona_assumed"), 18),
                    new Column(messages.get("persona_worst"), 40)));
            felt.forEach(it -> table.row(it, List.of(table.text(context.name(it)),
                    table.text(mean(it, Viewpoint.OBSERVED).orElse("–")),
                    new LinedTable.Cell(mean(it, Viewpoint.HYPOTHESIS).orElse("–"), context.theme().label(),
                            palette.assumed()),
                    table.text(worst(it)))));
            table.draw();
            book.skip(context.px(8));
        }
        evidence();
    }

    private EmotionCurve curve(Journey journey, Viewpoint viewpoint) {
        return EmotionCurve.of(journey, Optional.of(persona), viewpoint, Ids::idOf);
    }

    /** Returns the mean of a journey that is about this persona; emotions of everybody alone do not make it so. */
    private Optional<String> mean(Journey journey, Viewpoint viewpoint) {
        if (!journey.getPersonas().contains(persona) && journey != context.journey()) {
            return Optional.empty();
        }
        return curve(journey, viewpoint).average().stream().mapToObj(texts::score).findFirst();
    }

    private String worst(Journey journey) {
        return curve(journey, Viewpoint.OBSERVED).pit().or(() -> curve(journey, Viewpoint.HYPOTHESIS).pit())
                .map(it -> it.step() + " (" + texts.score(it.score().orElse(0)) + ")").orElse("");
    }

    private void evidence() {
        List<Evidence> evidence = persona.getEvidence().stream().filter(it -> !it.eIsProxy()).toList();
        if (evidence.isEmpty()) {
            return;
        }
        FontSpec font = context.theme().small();
        String text = Words.listed(context, messages.get("summary_sources") + ' ',
                evidence.stream().map(Labels::of).toList(), ", ", font, width, 2,
                count -> messages.get("more", count));
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, width, font, palette.muted(), 2);
        if (height > book.left()) {
            book.begin(book.title());
        }
        book.stack(persona, height, sketch, text);
    }
}
