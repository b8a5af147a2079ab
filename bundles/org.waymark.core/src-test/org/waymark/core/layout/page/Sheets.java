package org.waymark.core.layout.page;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.View;

/** Maps of samples on sheets, measured with letters of one width. */
final class Sheets {

    private static final Path SAMPLES = Path.of("../../samples");

    private Sheets() {
    }

    static PortfolioDocument sample(String name) throws JourneyException {
        return PortfolioFiles.load(SAMPLES.resolve(name + ".cjm"));
    }

    static ExportSettings settings(PaperSize paper, boolean landscape, Split split) {
        return ExportSettings.STANDARD.with(PageOptions.PAGE, paper).with(PageOptions.LANDSCAPE, landscape)
                .with(PageOptions.SPLIT, split);
    }

    static PageRequest request(PortfolioDocument document, Journey journey, Optional<View> view,
            ExportSettings settings) {
        return new PageRequest(new ExportInput(document, List.of(journey), view, Locale.ENGLISH, settings,
                ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC)),
                PageOptions.theme(settings, document.portfolio()), PageFormat.of(settings),
                TextCache.of(new FixedMeasurer()));
    }

    static PageRequest request(String sample, ExportSettings settings) throws JourneyException {
        PortfolioDocument document = sample(sample);
        return request(document, document.portfolio().getJourneys().getFirst(), Optional.empty(), settings);
    }

    static List<PlacedPage> pages(PageRequest request) throws JourneyException {
        return PageFrame.around(new MapPages().pages(request), request);
    }

    static Stream<PlacedPart> parts(PlacedPage page, PartRole role) {
        return page.parts().stream().filter(part -> part.role() == role);
    }

    /** Returns the size of the smallest text in points. */
    static double smallest(PlacedPage page) {
        return page.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).map(PlacedShape.Text.class::cast)
                .filter(text -> !text.lines().isEmpty()).mapToDouble(text -> text.font().size() * 0.75).min()
                .orElseThrow();
    }

    /** Returns what is on a sheet as a few lines. */
    static String dump(PlacedPage page) {
        return page.title() + "\n  stages: " + names(page, PartRole.STAGE_HEADER) + "\n  touchpoints: "
                + names(page, PartRole.TOUCHPOINT) + "\n  lanes: " + names(page, PartRole.LANE_HEADER)
                + "\n  title: " + parts(page, PartRole.TITLE).count() + ", text "
                + Math.round(smallest(page) * 10) / 10.0 + " pt, footer " + parts(page, PartRole.PAGE_FRAME)
                        .filter(part -> part.key().detail().equals("footer")).map(PlacedPart::name).findFirst()
                        .orElse("none")
                + "\n";
    }

    private static String names(PlacedPage page, PartRole role) {
        return parts(page, role).map(PlacedPart::name).collect(Collectors.joining(" | "));
    }
}
