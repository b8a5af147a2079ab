package org.waymark.image;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.core.domain.Brand;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.facts.FactSheets;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.layout.page.MapPages;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/**
 * Content of a web page about one journey.
 *
 * @param map the map without its title as placed for a light screen, or for the only one the page is made for
 * @param dark the same map for a dark screen; empty = the page looks the same everywhere
 */
record WebPage(ExportInput input, PlacedMap map, Optional<PlacedMap> dark) {

    /** Space above the stage headers. */
    private static final double ABOVE = 8;

    /** Places the map for the screens of a request: for light and dark ones unless dark colours were chosen. */
    static WebPage of(PageRequest request) {
        ExportSettings settings = request.input().settings();
        boolean both = settings.get(PageOptions.COLOURS) == PageOptions.Colours.LIGHT;
        PageRequest dark = new PageRequest(request.input(),
                PageOptions.theme(settings.with(PageOptions.COLOURS, PageOptions.Colours.DARK),
                        request.input().document().portfolio()),
                request.format(),
                request.measurer());
        return new WebPage(request.input(), grid(MapPages.map(request)),
                both ? Optional.of(grid(MapPages.map(dark))) : Optional.empty());
    }

    /** Returns the map without its title, which a page writes itself. */
    private static PlacedMap grid(PlacedMap map) {
        double up = map.parts().stream().filter(part -> part.region() == PlacedPart.Region.STAGE_HEADERS)
                .mapToDouble(part -> part.bounds().y()).min().orElse(map.body().y()) - ABOVE;
        List<PlacedPart> parts = map.parts().stream().filter(part -> part.region() != PlacedPart.Region.TITLE)
                .map(part -> part.moved(0, -up)).toList();
        Box all = map.bounds();
        return new PlacedMap(map.title(), map.language(),
                new Box(0, 0, all.width(), Math.max(all.height() - up, 1)), map.body().moved(0, -up), map.canvas(),
                map.columns(),
                map.rows().stream().map(row -> new PlacedRow(row.id(), row.y() - up, row.height())).toList(),
                Optional.empty(), parts);
    }

    Journey journey() {
        return input.journeys().getFirst();
    }

    Portfolio portfolio() {
        return input.document().portfolio();
    }

    Locale locale() {
        return input.locale();
    }

    Profile profile() {
        return input.settings().get(DeliverableOptions.PROFILE);
    }

    Brand brand() {
        return Brand.of(portfolio());
    }

    Messages messages() {
        return Messages.of(WebPage.class, locale());
    }

    FactSheets sheets() {
        return new FactSheets(locale(), profile());
    }

    /** Returns the folder of the pictures. */
    Optional<Path> folder() {
        return Optional.of(input.document().folder());
    }
}
