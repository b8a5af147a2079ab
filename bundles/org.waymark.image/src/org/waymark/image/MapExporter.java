package org.waymark.image;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.DrawingExporter;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.Journey;

/** Exports one journey as its map, in one of four formats. */
record MapExporter(Kind kind) implements DrawingExporter {

    /** The theme of the map. */
    enum Colours {
        LIGHT, DARK
    }

    static final ExportOption<Colours> COLOURS = new ExportOption.Choice<>("colours", Colours.LIGHT,
            MapExporter.class);
    static final ExportOption<Boolean> SAFE_COLOURS = new ExportOption.Flag("safe-colours", false, MapExporter.class);
    /** PNG pixels per map pixel: 2 is sharp on paper and on high-resolution screens. */
    static final ExportOption<Integer> SCALE = new ExportOption.Number("scale", 2, 1, 8, MapExporter.class);

    /** The output format. */
    enum Kind {
        SVG, PNG, PDF, HTML
    }

    @Override
    public FileFormat format() {
        String id = kind.name().toLowerCase(Locale.ROOT);
        return kind == Kind.HTML
                ? new FileFormat(id, List.of(id, "htm"), MapExporter.class)
                : new FileFormat(id, MapExporter.class);
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEY;
    }

    @Override
    public boolean isText() {
        return kind == Kind.SVG || kind == Kind.HTML;
    }

    @Override
    public boolean usesView() {
        return true;
    }

    @Override
    public List<ExportOption<?>> options() {
        return kind == Kind.PNG
                ? List.of(SCALE, COLOURS, SAFE_COLOURS, DeliverableOptions.PROFILE)
                : List.of(COLOURS, SAFE_COLOURS, DeliverableOptions.PROFILE);
    }

    @Override
    public PlacedMap drawing(ExportInput input) {
        return place(input, new Java2DMeasurer());
    }

    private static PlacedMap place(ExportInput input, Java2DMeasurer measurer) {
        Journey journey = input.journeys().getFirst();
        ViewSettings view = input.view().map(chosen -> ViewSettings.of(journey, chosen))
                .orElseGet(() -> ViewSettings.of(journey)).withLocale(input.locale())
                .withProfile(input.settings().get(DeliverableOptions.PROFILE));
        Theme theme = input.settings().get(COLOURS) == Colours.DARK ? Theme.dark() : Theme.light();
        return MapLayout.place(journey, view, input.settings().get(SAFE_COLOURS) ? theme.colourBlindSafe() : theme,
                measurer);
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        Journey journey = input.journeys().getFirst();
        Java2DMeasurer measurer = new Java2DMeasurer();
        PlacedMap map = place(input, measurer);
        Optional<Path> folder = Optional.of(input.document().folder());
        Messages messages = Messages.of(MapExporter.class, input.locale());
        switch (kind) {
            case SVG -> text(out, writer -> new SvgWriter(writer, folder).document(map));
            case HTML -> text(out, writer -> new HtmlWriter(writer, folder).write(map));
            case PNG -> bytes(out, to -> png(map, input, new PlacedMapPainter(measurer, folder), to));
            case PDF -> bytes(out, to -> new PdfWriter(measurer, folder).write(map, to));
        }
        long touchpoints = map.columns().stream().filter(column -> column.touchpoint().isPresent()).count();
        return new ExchangeSummary(messages.get("map_done", journey.getStages().size(), touchpoints,
                (int) Math.ceil(map.bounds().width()), (int) Math.ceil(map.bounds().height())),
                missing(map, folder, messages));
    }

    private static void png(PlacedMap map, ExportInput input, PlacedMapPainter painter, OutputStream to)
            throws IOException, JourneyException {
        double scale = input.settings().get(SCALE);
        double width = map.bounds().width() * scale;
        double height = map.bounds().height() * scale;
        if (width * height > PngWriter.MAX_PIXELS) {
            throw new JourneyException(Messages.of(MapExporter.class, input.locale()).get("png_tooLarge", (int) width,
                    (int) height));
        }
        new PngWriter(painter, scale).write(map, to);
    }

    /** Returns a message for each picture that is not shown. */
    private static List<String> missing(PlacedMap map, Optional<Path> folder, Messages messages) {
        Pictures pictures = new Pictures(folder);
        return map.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Image.class::isInstance).map(shape -> ((PlacedShape.Image) shape).path())
                .distinct().flatMap(path -> pictures.refusal(path).stream()
                        .map(reason -> messages.get("map_picture_" + reason.name().toLowerCase(Locale.ROOT), path)))
                .toList();
    }

    /** Writes a map to a character or byte stream. */
    private interface Body<T> {
        void write(T out) throws IOException, JourneyException;
    }

    private static void text(OutputStream out, Body<Writer> body) throws IOException, JourneyException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        body.write(writer);
        writer.flush();
    }

    private static void bytes(OutputStream out, Body<OutputStream> body) throws IOException, JourneyException {
        OutputStream buffered = new BufferedOutputStream(out);
        body.write(buffered);
        buffered.flush();
    }
}
