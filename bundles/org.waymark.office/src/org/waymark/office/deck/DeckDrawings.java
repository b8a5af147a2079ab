package org.waymark.office.deck;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.layout.TextMeasurer;

/**
 * Holds what a deck needs from the bundle that draws.
 *
 * @param measurer makes the measurer by which texts fit on slides
 * @param drawing writes the map as SVG
 * @param picture writes the map as PNG
 * @param pictures returns the content of a picture by the portfolio's folder and its path there; empty if it is refused
 */
public record DeckDrawings(Supplier<TextMeasurer> measurer, Exporter drawing, Exporter picture,
        BiFunction<Path, String, Optional<byte[]>> pictures) {
}
