package org.waymark.core.layout.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.FreeParts;
import org.waymark.core.layout.lane.Sketch;

/** The last line of a map: logo and client, marking of confidentiality, author and version. */
final class Imprint {

    private static final double LOGO_WIDTH = 96;
    private static final double LOGO_HEIGHT = 32;

    private Imprint() {
    }

    /** Returns the line; empty for a portfolio without a brand. */
    static Optional<PlacedPart> place(Context context, double left, double top, double room) {
        Brand brand = Brand.of(context.journey().getPortfolio());
        List<String> texts = Stream.of(brand.client(), brand.confidentiality(), brand.author(), brand.version())
                .filter(text -> !text.isEmpty()).toList();
        if (texts.isEmpty() && !brand.hasLogo()) {
            return Optional.empty();
        }
        Sketch sketch = new Sketch(context);
        double height = context.px(brand.hasLogo() ? LOGO_HEIGHT : 20);
        double rule = context.px(12);
        sketch.line(0, 0, room, 0, Stroke.solid(context.palette().hairline(), 1));
        double x = 0;
        if (brand.hasLogo()) {
            sketch.logo(new Box(0, rule, context.px(LOGO_WIDTH), height), brand.logo());
            x = context.px(LOGO_WIDTH + 16);
        }
        FontSpec font = context.theme().label();
        double y = rule + Math.round((height - font.lineHeight()) / 2);
        for (String text : texts) {
            boolean marking = text.equals(brand.confidentiality());
            x = sketch.label(text, x, y, Math.max(room - x, 1), marking ? context.theme().labelStrong() : font,
                    marking ? context.palette().ink() : context.palette().muted()).right() + context.px(24);
        }
        return Optional.of(FreeParts.decoration(context, PartRole.IMPRINT, "", PlacedPart.Region.FOOTER,
                new Box(left, top, room, rule + height), sketch, String.join(", ", texts)));
    }
}
