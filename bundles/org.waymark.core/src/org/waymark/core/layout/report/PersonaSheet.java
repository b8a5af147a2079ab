package org.waymark.core.layout.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.waymark.core.layout.sheet.JourneyChart;
import org.waymark.core.layout.sheet.LinedTable;
import org.waymark.core.layout.sheet.LinedTable.Column;
import org.waymark.core.layout.sheet.SheetBook;
import org.waymark.core.layout.sheet.Words;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Lines;
import org.waymark.core.text.Messages;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
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
    private final Optional<Journey> about;
    private final boolean editable;
    private final List<PersonaField> fields = new ArrayList<>();

    /**
     * @param about journey whose curve is drawn, if the sheet is about one
     * @param editable whether empty texts have a place, too
     */
    PersonaSheet(SheetBook book, Portfolio portfolio, Persona persona, Optional<Journey> about, boolean editable) {
        this.book = book;
        this.portfolio = portfolio;
        this.persona = persona;
        this.about = about;
        this.editable = editable;
        context = book.context();
        messages = Messages.of(PersonaSheet.class, context.locale());
        texts = SummaryTexts.in(context.locale());
        palette = context.palette();
        ink = palette.persona(PersonaOrder.of(persona, context.journey()));
        width = book.content().width();
    }

    /** Returns the texts that can be edited, in reading order. */
    List<PersonaField> fields() {
        return fields;
    }

    void place() {
        book.begin(messages.get("persona_title", context.name(persona)));
        head();
        book.skip(context.px(GAP));
        lists();
        book.skip(context.px(GAP));
        about.ifPresent(this::curve);
        journeys();
    }

    private void head() {
        double size = context.px(PORTRAIT);
        Sketch sketch = new Sketch(context);
        portrait(sketch, new Box(0, 0, size, size));
        double left = size + context.px(24);
        double room = width - left;
        field(Literals.PERSONA__PICTURE, -1, new Box(0, 0, size, size), context.theme().label());
        double y = text(sketch, Literals.NAMED_ELEMENT__NAME, context.name(persona), new Box(left, 0, room, 2),
                context.theme().title(), palette.ink());
        y = facts(sketch, left, y, room);
        FontSpec quote = new FontSpec(context.theme().heading().size() * 1.1, false, true);
        String words = Lines.orEmpty(persona.getQuote());
        y = text(sketch, Literals.PERSONA__QUOTE,
                words.isBlank() ? "" : messages.get("quote", Lines.joined(words)),
                new Box(left, y + context.px(8), room, 4), quote, ink.readableOn(book.paper(), 4.5));
        y = text(sketch, Literals.ELEMENT__DESCRIPTION, Lines.orEmpty(persona.getDescription()),
                new Box(left, y + context.px(6), room, 8), context.theme().label(), palette.ink());
        fields.replaceAll(it -> new PersonaField(it.feature(), it.index(),
                it.box().moved(book.content().x(), book.y()), it.font(), it.title()));
        book.stack(persona, Math.max(size, y), sketch, String.join(". ", context.name(persona), factsOf(),
                words));
    }

    private String factsOf() {
        String share = persona.getShare() == null
                ? ""
                : messages.get("persona_share", context.number(persona.getShare()));
        return Stream.of(persona.getRole(), persona.getSegment(), share).map(Lines::orEmpty)
                .filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Draws role, segment and share: in one line on paper, each in its own where they are edited. */
    private double facts(Sketch sketch, double left, double top, double room) {
        FontSpec font = context.theme().body();
        if (!editable) {
            return Words.below(sketch, factsOf(), left, top, room, font, palette.muted(), 3);
        }
        String share = persona.getShare() == null
                ? ""
                : messages.get("persona_share", context.number(persona.getShare()));
        double y = top;
        y = text(sketch, Literals.PERSONA__ROLE, Lines.orEmpty(persona.getRole()), new Box(left, y, room, 2), font,
                palette.muted());
        y = text(sketch, Literals.PERSONA__SEGMENT, Lines.orEmpty(persona.getSegment()), new Box(left, y, room, 2),
                font, palette.muted());
        return text(sketch, Literals.PERSONA__SHARE, share, new Box(left, y, room, 1), font, palette.muted());
    }

    /**
     * Draws a text of one feature, or what it is where it is empty and can be edited.
     *
     * @param place upper edge, width, and as height the number of lines
     * @return the lower edge
     */
    private double text(Sketch sketch, EStructuralFeature feature, String text, Box place, FontSpec font, Ink colour) {
        boolean empty = text.isBlank();
        if (empty && !editable) {
            return place.y();
        }
        String shown = empty ? messages.get("persona_add", title(feature)) : text;
        double bottom = Words.below(sketch, shown, place.x(), place.y(), place.width(), font,
                empty ? palette.muted() : colour, (int) place.height());
        field(feature, -1, new Box(place.x(), place.y(), place.width(), bottom - place.y()), font);
        return bottom;
    }

    private void field(EStructuralFeature feature, int index, Box box, FontSpec font) {
        fields.add(new PersonaField(feature, index, box, font, title(feature)));
    }

    private String title(EStructuralFeature feature) {
        return ModelTexts.of(context.locale()).title(feature);
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
        List<EStructuralFeature> features = List.of(Literals.PERSONA__GOALS, Literals.PERSONA__NEEDS,
                Literals.PERSONA__FRUSTRATIONS);
        List<List<String>> lists = List.of(persona.getGoals(), persona.getNeeds(), persona.getFrustrations());
        List<String> titles = List.of("persona_goals", "persona_needs", "persona_frustrations");
        List<Glyph> icons = List.of(Glyph.SCALE, Glyph.CLIPBOARD, Glyph.BOLT);
        List<Sketch> drawn = new ArrayList<>();
        double height = 0;
        for (int i = 0; i < lists.size(); i++) {
            Sketch words = new Sketch(context);
            Box place = new Box(book.content().x() + i * (wide + gap), book.y(), wide, 0);
            height = Math.max(height, list(words, messages.get(titles.get(i)), icons.get(i), features.get(i), place));
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

    /** @param place corner and width of the panel on the sheet */
    private double list(Sketch sketch, String title, Glyph icon, EStructuralFeature feature, Box place) {
        double wide = place.width();
        double pad = context.px(12);
        FontSpec strong = context.theme().strong();
        double size = context.px(15);
        sketch.icon(icon, pad, pad + (strong.lineHeight() - size) / 2, size, palette.muted());
        double y = Words.below(sketch, title, pad + size + context.px(6), pad, wide - 2 * pad - size - context.px(6),
                strong, palette.ink(), 2) + context.px(4);
        FontSpec font = context.theme().label();
        List<?> items = (List<?>) persona.eGet(feature);
        if (items.isEmpty() && !editable) {
            y = Words.below(sketch, messages.get("persona_nothing"), pad, y, wide - 2 * pad, font, palette.muted(), 1);
        }
        double left = pad + context.px(12);
        double room = wide - pad - left;
        for (int i = 0; i < items.size(); i++) {
            double dot = context.px(4);
            sketch.ellipse(new Box(pad + 1, y + font.lineHeight() / 2 - dot / 2, dot, dot), ink, Stroke.NONE);
            double next = Words.below(sketch, Lines.joined(items.get(i).toString()), left, y, room, font,
                    palette.ink(), 6);
            field(feature, i, new Box(left, y, room, Math.max(font.lineHeight(), next - y)).moved(place.x(),
                    place.y()), font);
            y = Math.max(next, y + font.lineHeight()) + context.px(2);
        }
        if (editable) {
            double next = Words.below(sketch, messages.get("persona_more"), left, y, room, font, palette.muted(), 1);
            field(feature, items.size(), new Box(left, y, room, next - y).moved(place.x(), place.y()), font);
            y = next + context.px(2);
        }
        return y + pad - context.px(2);
    }

    private void curve(Journey journey) {
        JourneySummary summary = JourneySummary.of(portfolio, journey, Ids::idOf);
        String id = context.id(persona);
        if (summary.curves().stream().noneMatch(it -> it.personaId().equals(id))) {
            return;
        }
        heading(messages.get("persona_curve", context.name(journey)));
        double room = book.left() - context.px(150);
        if (room < context.px(70)) {
            book.begin(book.title());
            heading(messages.get("persona_curve", context.name(journey)));
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
            means(felt);
            LinedTable table = new LinedTable(book, List.of(new Column(messages.get("persona_journey"), 46),
                    new Column(messages.get("persona_said"), 18), new Column(messages.get("persona_assumed"), 18),
                    new Column(messages.get("persona_worst"), 40)));
            boolean several = felt.size() > 1;
            felt.forEach(it -> table.row(it, List.of(
                    table.text(several ? felt.indexOf(it) + 1 + "\u00a0\u00a0" + context.name(it) : context.name(it)),
                    table.text(mean(it, Viewpoint.OBSERVED).orElse("–")),
                    new LinedTable.Cell(mean(it, Viewpoint.HYPOTHESIS).orElse("–"), context.theme().label(),
                            palette.assumed()),
                    table.text(worst(it)))));
            table.draw();
            book.skip(context.px(8));
        }
        evidence();
    }

    /** Draws the means over all journeys; one journey on paper has its whole curve above. */
    private void means(List<Journey> felt) {
        if (felt.size() > 1 || about.isEmpty()) {
            // as high as leaves room for the table below, on this sheet or else on the next one
            double table = context.px(110) + felt.size() * context.px(22);
            if (book.left() < context.px(60) + table) {
                book.begin(book.title());
            }
            heading(messages.get("persona_means"));
            new PersonaMeans(book, persona, ink, messages).draw(felt,
                    Math.clamp(book.left() - table, context.px(56), context.px(120)));
            book.skip(context.px(8));
        } else if (book.left() < context.px(90)) {
            book.begin(book.title());
        }
    }

    private EmotionCurve curve(Journey journey, Viewpoint viewpoint) {
        return EmotionCurve.of(journey, Optional.of(persona), viewpoint, Ids::idOf);
    }

    /** Returns the mean of a journey that is about this persona; emotions of everybody alone do not make it so. */
    private Optional<String> mean(Journey journey, Viewpoint viewpoint) {
        if (!journey.getPersonas().contains(persona) && about.filter(it -> it == journey).isEmpty()) {
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
        if (evidence.isEmpty() && !editable) {
            return;
        }
        FontSpec font = context.theme().small();
        String text = evidence.isEmpty()
                ? messages.get("persona_add", title(Literals.PERSONA__EVIDENCE))
                : Words.listed(context, messages.get("summary_sources") + ' ',
                        evidence.stream().map(Labels::of).toList(), ", ", font, width, 2,
                        count -> messages.get("more", count));
        Sketch sketch = new Sketch(context);
        double height = Words.below(sketch, text, 0, 0, width, font, palette.muted(), 2);
        if (height > book.left()) {
            book.begin(book.title());
        }
        field(Literals.PERSONA__EVIDENCE, -1, new Box(book.content().x(), book.y(), width, height), font);
        book.stack(persona, height, sketch, text);
    }
}
