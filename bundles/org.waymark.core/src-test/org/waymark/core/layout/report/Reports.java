package org.waymark.core.layout.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/** Pages of samples, and what must be true of every page. */
final class Reports {

    private static final Path SAMPLES = Path.of("../../samples");
    private static final ZonedDateTime CREATED = ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC);

    private Reports() {
    }

    static PortfolioDocument sample(String name) throws JourneyException {
        return PortfolioFiles.load(SAMPLES.resolve(name));
    }

    static PageRequest request(PortfolioDocument document, Journey journey, ExportSettings settings, Locale locale) {
        ExportInput input = new ExportInput(document, List.of(journey), Optional.empty(), locale, settings, CREATED);
        return new PageRequest(input, PageOptions.theme(settings, document.portfolio()), PageFormat.of(settings),
                TextCache.of(new FixedMeasurer()));
    }

    static List<PlacedPage> pages(PortfolioDocument document, Journey journey, Content content)
            throws JourneyException {
        return PageSources.pages(request(document, journey, ExportSettings.STANDARD.with(PageOptions.CONTENT, content),
                Locale.ENGLISH));
    }

    /** Returns the texts of a page in the order in which they are read, one a line. */
    static String texts(PlacedPage page) {
        return page.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Text.class::isInstance).map(shape -> ((PlacedShape.Text) shape).full())
                .collect(Collectors.joining("\n"));
    }

    /** Checks that every text is inside the sheet and its part, whole, and not across another one. */
    static void check(PageRequest request, List<PlacedPage> pages) {
        List<String> wrong = new ArrayList<>();
        Box content = request.format().content().inset(-1);
        for (PlacedPage page : pages) {
            List<Box> taken = new ArrayList<>();
            for (PlacedPart part : page.parts()) {
                for (PlacedShape shape : part.shapes()) {
                    if (shape instanceof PlacedShape.Text text) {
                        if (text.truncated()) {
                            wrong.add("cut: " + text.lines());
                        }
                        for (TextLine line : text.lines()) {
                            Box box = new Box(part.bounds().x() + line.x(),
                                    part.bounds().y() + line.baseline() - text.font().size() * 0.7, line.width(),
                                    text.font().size() * 0.7);
                            if (!(part.role() == PartRole.PAGE_FRAME
                                    ? request.format().printable().inset(-1)
                                    : content).contains(box)) {
                                wrong.add("outside: " + line.text() + " " + box);
                            }
                            taken.stream().filter(other -> other.inset(0.5).intersects(box)).findFirst()
                                    .ifPresent(other -> wrong.add("covers another: " + line.text() + " " + box));
                            taken.add(box);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
