package org.waymark.core.layout.page;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.domain.Brand;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.layout.lane.Drawn;
import org.waymark.core.layout.lane.Sketch;
import org.waymark.core.text.Labels;

/** Header and footer of sheets: logo, client, journey, what is on the sheet; author, version, date, number of the sheet. */
public final class PageFrame {

    private static final double LOGO_WIDTH = 72;
    private static final double LOGO_HEIGHT = 18;
    private static final double GAP = 12;

    private final PageRequest request;
    private final Context context;
    private final Brand brand;

    private PageFrame(PageRequest request) {
        this.request = request;
        context = new Context(request.journey(), request.view(), request.theme(), TextCache.of(request.measurer()),
                it -> new Drawn());
        brand = Brand.of(request.input().document().portfolio());
    }

    /** Returns the pages with header and footer; endless pages stay as they are. */
    public static List<PlacedPage> around(List<PlacedPage> pages, PageRequest request) {
        if (request.format().endless()) {
            return pages;
        }
        PageFrame frame = new PageFrame(request);
        List<PlacedPage> framed = new ArrayList<>();
        for (PlacedPage page : pages) {
            List<PlacedPart> parts = new ArrayList<>(page.parts());
            parts.add(frame.header(page));
            parts.add(frame.footer(framed.size() + 1, pages.size()));
            framed.add(page.withParts(parts));
        }
        return List.copyOf(framed);
    }

    /** Returns a part of the frame of a sheet. */
    static PlacedPart part(Context context, String detail, Box box, Sketch sketch, String name) {
        String id = context.id(context.journey());
        return new PlacedPart(new PartKey(PartRole.PAGE_FRAME, id, "", id, detail), PlacedPart.Region.FOOTER,
                context.journey(), context.journey(), box, sketch.shapes(), Optional.empty(), name, "", 1);
    }

    private PlacedPart header(PlacedPage page) {
        Box area = request.format().printable();
        Box box = new Box(area.x(), area.y(), area.width(), PageFormat.BAND);
        Sketch sketch = new Sketch(context);
        String journey = request.isAboutPortfolio() ? page.title() : Labels.of(request.journey());
        String right = joined(brand.client(), brand.confidentiality());
        double end = rightText(sketch, right, box.width());
        double x = 0;
        if (brand.hasLogo()) {
            sketch.logo(new Box(0, 0, LOGO_WIDTH, LOGO_HEIGHT), brand.logo());
            x = LOGO_WIDTH + GAP;
        }
        FontSpec strong = font(true);
        boolean named = page.title().contains(journey);
        Box name = sketch.label(named ? page.title() : journey, x, 0, Math.max(end - x, 1), strong,
                context.palette().ink());
        double at = name.right() + GAP;
        if (!named && end - at > GAP) {
            sketch.label(page.title(), at, 0, end - at, font(false), context.palette().muted());
        }
        sketch.line(0, box.height() - 3, box.width(), box.height() - 3,
                Stroke.solid(context.palette().hairline(), 0.75));
        return part(context, "header", box, sketch, joined(named ? "" : journey, page.title(), right));
    }

    private PlacedPart footer(int number, int count) {
        Box area = request.format().printable();
        Box box = new Box(area.x(), area.bottom() - PageFormat.BAND, area.width(), PageFormat.BAND);
        Sketch sketch = new Sketch(context);
        String page = context.number(BigDecimal.valueOf(number)) + " / "
                + context.number(BigDecimal.valueOf(count));
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(request.locale())
                .format(request.input().created());
        Sketch words = new Sketch(context);
        double end = rightText(words, page, box.width());
        String left = joined(brand.author(), brand.version(), date);
        double y = box.height() - font(false).lineHeight();
        words.label(left, 0, 0, Math.max(end, 1), font(false), context.palette().muted());
        sketch.shapes().addAll(words.shapes());
        return part(context, "footer", new Box(box.x(), box.y() + y, box.width(), box.height() - y), sketch,
                joined(left, page));
    }

    /** Draws a text at the right end; returns where the room left of it ends. */
    private double rightText(Sketch sketch, String text, double width) {
        if (text.isEmpty()) {
            return width;
        }
        double wanted = Math.min(width / 2, Math.ceil(context.text().width(text, font(false))) + 1);
        sketch.text(text, width - wanted, 0, wanted, font(false), context.palette().muted(), 1, Sketch.Align.RIGHT);
        return width - wanted - GAP;
    }

    /** Returns a font that does not grow with the theme: it fits into the bands. */
    private FontSpec font(boolean bold) {
        double size = Math.max(11.5, request.format().minText() / 0.75);
        return new FontSpec(Math.min(size, PageFormat.BAND * 0.68), bold, false);
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("  ·  "));
    }
}
