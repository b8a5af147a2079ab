package org.waymark.core.layout.map;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Markers;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.Persona;

/** The title of the map: portfolio, kind, status, owner, version and date, name, scenario, and personas. */
final class TitleBlock {

    private static final double PERSONA_WIDTH = 200;
    private static final double TEXT_WIDTH = 840;
    private static final double LEAST_TEXT = 480;

    private final Context context;
    private final List<PlacedPart> parts = new ArrayList<>();
    private double bottom;
    private double factTop;

    TitleBlock(Context context, double x, double y, double width) {
        this.context = context;
        bottom = y;
        int count = context.personas().size();
        double personaWidth = context.px(PERSONA_WIDTH);
        boolean beside = width >= context.px(LEAST_TEXT) + count * (personaWidth + 16);
        double room = beside ? width - count * (personaWidth + 16) - 16 : width;
        double textWidth = Math.max(Math.min(room, context.px(TEXT_WIDTH)), 1);
        text(x, y, textWidth);
        if (beside) {
            personas(x + textWidth + 32, y, count, personaWidth);
        } else {
            int inRow = Math.max(1, (int) ((width + 16) / (personaWidth + 16)));
            personas(x, bottom + context.px(12), inRow, personaWidth);
        }
    }

    double bottom() {
        return bottom;
    }

    List<PlacedPart> parts() {
        return parts;
    }

    private void text(double x, double top, double width) {
        Journey journey = context.journey();
        facts(x, top, width);
        FontSpec font = context.theme().title();
        Sketch sketch = new Sketch(context);
        Box name = sketch.text(context.name(journey), 0, 0, width, font, context.palette().ink(), 4);
        double y = bottom + context.px(6);
        Box box = new Box(x, y, width, Math.max(name.height(), font.lineHeight()));
        add(PartRole.TITLE, "", box, sketch, Optional.of(new InPlaceEdit(journey,
                CjmPackage.Literals.NAMED_ELEMENT__NAME, new Box(0, 0, width, box.height()), font, false)),
                context.name(journey));
        if (!Lines.orEmpty(journey.getScenario()).isBlank()) {
            Sketch words = new Sketch(context);
            FontSpec body = context.theme().body();
            Box scenario = words.text(journey.getScenario(), 0, 0, width, body, context.palette().muted(), 8);
            add(PartRole.SCENARIO, "", new Box(x, bottom + context.px(4), width, scenario.height()), words,
                    Optional.of(new InPlaceEdit(journey, CjmPackage.Literals.JOURNEY__SCENARIO, scenario, body, true)),
                    journey.getScenario());
        }
    }

    private void facts(double x, double top, double width) {
        Journey journey = context.journey();
        Ink muted = context.palette().muted();
        double at = x;
        factTop = top;
        if (journey.getPortfolio() != null && !context.name(journey.getPortfolio()).isBlank()) {
            at = portfolio(context.name(journey.getPortfolio()), at, x, width);
        }
        at = fact("kind", context.title(journey.getKind()), context.palette().accent(), at, x, width);
        Ink status = journey.getStatus() == JourneyStatus.APPROVED ? context.palette().positive() : muted;
        at = fact("status", context.title(journey.getStatus()), status, at, x, width);
        if (journey.getOwner() != null) {
            at = fact("owner", context.message("title_owner", context.name(journey.getOwner())), muted, at, x, width);
        }
        String version = Brand.of(journey.getPortfolio()).version();
        if (!version.isEmpty()) {
            at = fact("version", context.message("title_version", version), muted, at, x, width);
        }
        if (context.view().date().isPresent()) {
            at = fact("date", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(context.locale())
                    .format(context.view().date().get()), muted, at, x, width);
        }
        if (context.view().lens() != Lens.NONE) {
            String target = context.view().lensTarget().map(context::name).orElse(context.title(context.view().lens()));
            fact("lens", context.message("title_lens", target), context.palette().warning(), at, x, width);
        }
    }

    /** Adds the name of the portfolio as plain text, so that it does not look like a state of the journey. */
    private double portfolio(String name, double x, double left, double width) {
        FontSpec font = context.theme().smallStrong();
        Sketch sketch = new Sketch(context);
        double wide = Math.min(width, Math.ceil(context.text().width(name, font)) + 1);
        Box box = sketch.text(name, 0, context.px(2), wide, font, context.palette().muted(), 3);
        add(PartRole.JOURNEY_FACT, "portfolio", new Box(x, factTop, wide, box.bottom() + context.px(2)), sketch,
                Optional.empty(), name);
        return next(x + wide + context.px(12), left, box.bottom() + context.px(2));
    }

    /** Adds a fact behind the others, or below them if it does not fit; returns where the next one may begin. */
    private double fact(String detail, String text, Ink ink, double x, double left, double width) {
        Ink ground = context.palette().canvas().mix(ink, 0.12);
        Sketch sketch = new Sketch(context);
        Box box = sketch.pill(text, 0, 0, width, context.theme().smallStrong(), ink.readableOn(ground, 4.5), ground);
        double at = x;
        if (x > left && x + box.width() > left + width) {
            at = left;
            factTop = bottom + context.px(6);
        }
        add(PartRole.JOURNEY_FACT, detail, box.moved(at, factTop), sketch, Optional.empty(), text);
        return next(at + box.width() + context.px(8), left, box.height());
    }

    private double next(double x, double left, double height) {
        bottom = Math.max(bottom, factTop + height);
        return Math.max(x, left);
    }

    private void personas(double left, double top, int inRow, double width) {
        List<Sketch> faces = new ArrayList<>();
        double highest = 0;
        for (Persona persona : context.personas()) {
            Sketch words = new Sketch(context);
            highest = Math.max(highest, persona(persona, words, width));
            faces.add(words);
        }
        for (int i = 0; i < faces.size(); i++) {
            double y = top + i / inRow * (highest + context.px(8));
            persona(context.personas().get(i), faces.get(i),
                    new Box(left + i % inRow * (width + 16), y, width, highest));
        }
    }

    /** Draws face, name and role; returns the height. */
    private double persona(Persona persona, Sketch words, double width) {
        Ink ink = context.colorOf(Optional.of(persona));
        double pad = context.px(10);
        double face = context.px(36);
        Box avatar = new Box(pad, pad, face, face);
        if (persona.getPicture() == null || persona.getPicture().isBlank()) {
            words.ellipse(avatar, context.palette().surface().mix(ink, 0.16), Stroke.solid(ink, 2));
            FontSpec font = context.theme().strong();
            words.text(initial(context.name(persona)), pad, pad + (face - font.lineHeight()) / 2, face, font,
                    ink.readableOn(context.palette().surface().mix(ink, 0.16), 4.5), 1, Sketch.Align.CENTER);
        } else {
            words.image(avatar, persona.getPicture(), face / 2);
        }
        Markers.draw(words, context.seriesIndex(Optional.of(persona)), pad + face - 3, pad + face - 3,
                context.px(5), ink, Stroke.solid(context.palette().surface(), 1.5));
        double text = pad + face + context.px(10);
        Box name = words.text(context.name(persona), text, pad - 1, width - text - pad, context.theme().strong(),
                context.palette().ink(), 3);
        String role = persona.getRole() == null || persona.getRole().isBlank()
                ? persona.getSegment()
                : persona.getRole();
        Box below = words.text(role, text, name.bottom(), width - text - pad, context.theme().small(),
                context.palette().muted(), 5);
        return Math.max(avatar.bottom(), below.bottom()) + pad;
    }

    private void persona(Persona persona, Sketch words, Box box) {
        Sketch sketch = new Sketch(context).rect(new Box(0, 0, box.width(), box.height()), context.px(8),
                context.palette().surface(), Stroke.solid(context.palette().hairline(), 1));
        sketch.shapes().addAll(words.shapes());
        PlacedPart part = FreeParts
                .of(context, PartRole.PERSONA, persona, "", PlacedPart.Region.TITLE, box, sketch, Optional.empty(),
                        context.name(persona),
                        Lines.orEmpty(persona.getQuote()))
                .withOpacity(context.spotlight().opacity(Optional.of(persona)));
        parts.add(part);
        bottom = Math.max(bottom, box.bottom());
    }

    private static String initial(String name) {
        return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
    }

    private void add(PartRole role, String detail, Box box, Sketch sketch, Optional<InPlaceEdit> edit, String name) {
        parts.add(
                FreeParts.of(context, role, context.journey(), detail, PlacedPart.Region.TITLE, box, sketch, edit, name,
                        ""));
        bottom = Math.max(bottom, box.bottom());
    }
}
