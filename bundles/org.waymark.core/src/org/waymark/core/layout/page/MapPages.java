package org.waymark.core.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.text.Messages;

/** The map of a journey on pages. */
public final class MapPages implements PageSource {

    /** A small map is not blown up further on a large sheet. */
    private static final double LARGEST = 1.5;
    private static final double POINTS = 0.75;

    @Override
    public List<PlacedPage> pages(PageRequest request) throws JourneyException {
        PageFormat format = request.format();
        if (format.endless()) {
            return switch (format.split()) {
                case NONE -> List.of(map(request).page());
                case STAGES -> new StageSheets(request, request.view()).endless();
                case TILES -> throw new JourneyException(Messages.of(MapPages.class, request.locale()).get(
                        "page_tilesNeedPaper"));
            };
        }
        StageSheets stages = new StageSheets(request, FocusFold.of(request.journey(), request.view()));
        return switch (format.split()) {
            case NONE -> List.of(one(stages, request));
            case STAGES -> stages.whole().map().columns().isEmpty()
                    ? List.of(one(stages, request))
                    : stages.pages(stages.plan(format).orElseThrow(() -> tooSmall(stages, request)));
            case TILES -> new TileSheets(request, stages.whole()).pages();
        };
    }

    /** Returns the whole map. */
    public static PlacedMap map(PageRequest request) {
        return MapLayout.place(request.journey(), request.view(), request.theme(), request.measurer());
    }

    private static PlacedPage one(StageSheets stages, PageRequest request) throws JourneyException {
        MapSheet map = stages.whole();
        double scale = scale(map, request.format());
        if (scale * map.smallest() * POINTS < request.format().minText() - 0.05) {
            throw tooSmall(stages, request);
        }
        Box content = request.format().content();
        Scaling place = Scaling.at(scale, map.left(), map.top(), content.x(), content.y());
        List<PlacedPart> parts = map.parts(true).stream().map(place::part).toList();
        return new PlacedPage(map.map().title(), map.map().language(), request.format().sheet(), map.map().canvas(),
                parts);
    }

    private static double scale(MapSheet map, PageFormat format) {
        return Math.min(LARGEST, Math.min(format.content().width() / map.width(),
                format.content().height() / map.height(true)));
    }

    private static JourneyException tooSmall(StageSheets stages, PageRequest request) {
        Messages messages = Messages.of(MapPages.class, request.locale());
        PageFormat format = request.format();
        MapSheet map = stages.whole();
        double size = scale(map, format) * map.smallest() * POINTS;
        List<String> ways = new ArrayList<>();
        larger(map, format).ifPresent(paper -> ways.add(messages.get(
                paper.landscape() ? "page_tryLandscape" : "page_tryPaper", name(paper.paper(), request),
                PageOptions.PAGE.format(paper.paper()))));
        if (format.split() == Split.NONE) {
            stages.plan(format).ifPresent(plan -> ways.add(messages.get("page_trySplit", plan.sheets().size())));
        } else {
            divided(stages, format).ifPresent(paper -> ways.add(messages.get(paper.landscape()
                    ? "page_tryLandscapeSplit"
                    : "page_tryPaperSplit", name(paper.paper(), request), PageOptions.PAGE.format(paper.paper()))));
        }
        ways.add(messages.get("page_tryTiles"));
        ways.add(messages.get("page_tryFit"));
        return new JourneyException(format.split() == Split.NONE
                ? messages.get("page_tooSmall", name(format.paper(), request), Math.round(size * 10) / 10.0,
                        format.minText(),
                        String.join("; ", ways))
                : messages.get("page_tooHigh", name(format.paper(), request), format.minText(),
                        String.join("; ", ways)));
    }

    private static String name(PaperSize paper, PageRequest request) {
        return ((ExportOption.Choice<PaperSize>) PageOptions.PAGE).title(paper, request.locale());
    }

    /** Returns the smallest paper that holds the whole map. */
    private static Optional<PageFormat> larger(MapSheet map, PageFormat format) {
        return papers(format).stream()
                .filter(paper -> scale(map, paper) * map.smallest() * POINTS >= format.minText()).findFirst();
    }

    /** Returns the smallest paper that holds the map by stages and lanes. */
    private static Optional<PageFormat> divided(StageSheets stages, PageFormat format) {
        return papers(format).stream().filter(paper -> stages.plan(paper).isPresent()).findFirst();
    }

    private static List<PageFormat> papers(PageFormat format) {
        boolean inches = format.paper() == PaperSize.LETTER || format.paper() == PaperSize.TABLOID;
        List<PaperSize> sizes = inches
                ? List.of(PaperSize.LETTER, PaperSize.TABLOID, PaperSize.A2, PaperSize.A1, PaperSize.A0)
                : List.of(PaperSize.A4, PaperSize.A3, PaperSize.A2, PaperSize.A1, PaperSize.A0);
        return sizes.stream().flatMap(size -> Stream.of(format.on(size, false),
                format.on(size, true))).toList();
    }
}
