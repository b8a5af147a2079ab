package org.waymark.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.exchange.Described;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.image.ImageFormats;
import org.waymark.office.OfficeFormats;

/** Lists every exporter and importer of the product, in the order of menus and help. */
public final class Formats {

    private Formats() {
    }

    public static List<Exporter> exporters() {
        return Stream.of(ImageFormats.exporters(), OfficeFormats.exporters(), CoreFormats.exporters())
                .flatMap(List::stream).toList();
    }

    public static List<Importer> importers() {
        return CoreFormats.importers();
    }

    /** Returns the format of an id. */
    public static <T extends Described> Optional<T> named(List<T> formats, String id) {
        return formats.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * Returns the first format whose files end so.
     *
     * @param extension in small letters, without the dot
     */
    public static <T extends Described> Optional<T> ending(List<T> formats, String extension) {
        return formats.stream().filter(format -> format.extensions().contains(extension)).findFirst();
    }
}
