package org.waymark.core.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.formats.CoreFormats;
import org.waymark.core.text.Labels;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Runs exporters and importers on texts. */
public final class Exchanges {

    private Exchanges() {
    }

    /** The text of an export and its summary. */
    public record Export(String text, ExchangeSummary summary) {
    }

    public static Export write(String format, Portfolio portfolio) {
        Exporter exporter = CoreFormats.exporters().stream().filter(e -> e.id().equals(format)).findFirst()
                .orElseThrow();
        PortfolioDocument document = portfolio.eResource() == null
                ? PortfolioFiles.create(Path.of("test.cjm"), portfolio)
                : null;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExchangeSummary summary = exporter
                    .write(new ExportInput(document, portfolio.getJourneys(), Optional.empty(),
                            Locale.ENGLISH, ExportSettings.STANDARD,
                            ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC)), out);
            return new Export(out.toString(StandardCharsets.UTF_8), summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JourneyException e) {
            throw new AssertionError(e);
        }
    }

    public static ImportResult read(String format, String text) throws JourneyException {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    public static ImportResult read(String format, byte[] content) throws JourneyException {
        Importer importer = CoreFormats.importers().stream().filter(e -> e.id().equals(format)).findFirst()
                .orElseThrow();
        return importer.read(new ImportInput(content, "imported", Locale.ENGLISH));
    }

    /** Starts a portfolio of this name. */
    public static Draft draft(String name) {
        return new Draft(new ImportInput(new byte[0], name, Locale.ENGLISH));
    }

    /** Returns the journey as stages with their touchpoints: {@code Stage: Touchpoint 1.5 Anna+Bob, ...}. */
    public static List<String> outline(Journey journey) {
        return journey.getStages().stream().map(Exchanges::outline).toList();
    }

    private static String outline(Stage stage) {
        return stage.getName() + ": " + stage.getTouchpoints().stream().map(Exchanges::outline)
                .collect(Collectors.joining(", "));
    }

    private static String outline(Touchpoint touchpoint) {
        return touchpoint.getName()
                + touchpoint.getEmotions().stream().map(Emotion::getScore).map(s -> " " + s.toPlainString())
                        .collect(Collectors.joining())
                + touchpoint.getPersonas().stream().map(Labels::of).map(n -> " " + n).collect(Collectors.joining());
    }
}
