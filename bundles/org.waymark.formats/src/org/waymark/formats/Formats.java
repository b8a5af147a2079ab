package org.waymark.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.exchange.DeliverableIndex;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.core.paths.PathEngine;
import org.waymark.image.ImageFormats;
import org.waymark.image.Java2DMeasurer;
import org.waymark.image.Pictures;
import org.waymark.image.PortfolioPage;
import org.waymark.office.OfficeFormats;
import org.waymark.office.deck.DeckDrawings;
import org.waymark.office.SheetLog;
import org.waymark.paths.DuckPathEngine;

/** Lists every exporter and importer of the product, in the order of menus and help. */
public final class Formats {

    private Formats() {
    }

    public static List<Exporter> exporters() {
        return Stream.of(ImageFormats.exporters(),
                OfficeFormats.exporters(new DeckDrawings(Java2DMeasurer::new, picture("svg"), picture("png"),
                        (folder, path) -> new Pictures(Optional.of(folder)).bytes(path))),
                CoreFormats.exporters())
                .flatMap(List::stream).toList();
    }

    private static Exporter picture(String id) {
        return ImageFormats.exporters().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** Returns the writer of the page that leads to all files of an export of everything. */
    public static DeliverableIndex index() {
        return new PortfolioPage();
    }

    public static List<Importer> importers() {
        return Stream.of(CoreFormats.importers(), OfficeFormats.importers()).flatMap(List::stream).toList();
    }

    /** Returns the engine that finds paths in event logs. Its database starts when a log is read and not before. */
    public static PathEngine paths() {
        return new DuckPathEngine(new SheetLog());
    }
}
