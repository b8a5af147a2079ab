package org.waymark.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.core.exchange.CoreFormats;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.Importer;
import org.waymark.image.ImageFormats;
import org.waymark.office.OfficeFormats;

/** The formats of all bundles that the command line has. */
final class Formats {

    private Formats() {
    }

    static List<Exporter> exporters() {
        return Stream.of(ImageFormats.exporters(), OfficeFormats.exporters(), CoreFormats.exporters())
                .flatMap(List::stream).toList();
    }

    static List<Importer> importers() {
        return CoreFormats.importers();
    }

    /** The format of an id or, if none is given, of a file name ending. */
    static <T> Optional<T> find(List<T> formats, Optional<String> id, String extension, Function<T, String> idOf,
            Function<T, List<String>> extensionsOf) {
        return formats.stream().filter(f -> id.isPresent()
                ? idOf.apply(f).equalsIgnoreCase(id.get())
                : extensionsOf.apply(f).contains(extension)).findFirst();
    }
}
