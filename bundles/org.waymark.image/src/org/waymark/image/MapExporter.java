package org.waymark.image;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.waymark.core.JourneyException;
import org.waymark.core.domain.Brand;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.DrawingExporter;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.ExportTarget;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;

/** Exports one journey as pages, or as its map without end, in one of four formats. */
record MapExporter(Kind kind) implements DrawingExporter {

    /** PNG pixels per map pixel: 2 is sharp on paper and on high-resolution screens. */
    static final ExportOption<Integer> SCALE = new ExportOption.Number("scale", 2, 1, 8, MapExporter.class);

    private static final double PIXELS_PER_INCH = 96;
    private static final int LEAST_DPI = 36;
    /** Pixels per inch of paper. */
    static final ExportOption<Integer> DPI = new ExportOption.Number("dpi", 150, LEAST_DPI, 1200, "dpi",
            MapExporter.class);
    /** Characters without a font that a notice shows. */
    private static final int MOST_NAMED = 12;

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
    public Scope scope(ExportSettings settings) {
        return settings.get(PageOptions.CONTENT) == Content.PORTFOLIO ? Scope.JOURNEYS : Scope.JOURNEY;
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
        List<ExportOption<?>> options = new ArrayList<>();
        options.add(PageOptions.CONTENT);
        if (kind != Kind.HTML) {
            options.addAll(PageOptions.PAPER);
        }
        if (kind == Kind.PNG) {
            options.add(SCALE);
            options.add(DPI);
        }
        options.add(PageOptions.COLOURS);
        options.add(PageOptions.SAFE_COLOURS);
        options.add(PageOptions.OBSERVED);
        options.add(DeliverableOptions.PROFILE);
        if (kind == Kind.HTML) {
            options.add(DeliverableOptions.COMMENTS);
        }
        return List.copyOf(options);
    }

    @Override
    public boolean applies(ExportOption<?> option, ExportSettings settings) {
        if (option == DeliverableOptions.COMMENTS) {
            return settings.get(PageOptions.CONTENT) == Content.MAP && DeliverableOptions.applies(option, settings);
        }
        boolean endless = PageFormat.of(settings).endless();
        return option == SCALE ? endless : option == DPI ? !endless : PageOptions.applies(option, settings);
    }

    @Override
    public List<PlacedPage> pages(ExportInput input) throws JourneyException {
        return PageSources.pages(request(input, new Java2DMeasurer()));
    }

    private static PageRequest request(ExportInput input, Java2DMeasurer measurer) {
        return new PageRequest(input, PageOptions.theme(input.settings(), input.document().portfolio()),
                PageFormat.of(input.settings()),
                TextCache.of(measurer));
    }

    @Override
    public int effort() {
        return switch (kind) {
            case PNG -> 5;
            case PDF -> 3;
            case HTML -> 2;
            case SVG -> 1;
        };
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        return write(input, (number, count, content) -> {
            if (count > 1) {
                throw new JourneyException(Messages.of(MapExporter.class, input.locale()).get("map_severalFiles",
                        count));
            }
            content.write(out);
        });
    }

    @Override
    public ExchangeSummary write(ExportInput input, ExportTarget target) throws IOException, JourneyException {
        Journey journey = input.journeys().getFirst();
        Java2DMeasurer measurer = new Java2DMeasurer();
        PageRequest request = request(input, measurer);
        Optional<Path> folder = Optional.of(input.document().folder());
        Messages messages = Messages.of(MapExporter.class, input.locale());
        if (kind == Kind.HTML && input.settings().get(PageOptions.CONTENT) == Content.MAP) {
            WebPage page = WebPage.of(request);
            target.file(1, 1, out -> text(out, writer -> new HtmlWriter(writer).write(page)));
            return summary(journey, List.of(page.map().page()), 1, folder, messages);
        }
        List<PlacedPage> pages = PageSources.pages(request);
        switch (kind) {
            case HTML -> target.file(1, 1, out -> text(out, writer -> new PagesHtml(writer, folder).write(pages)));
            case PDF -> target.file(1, 1,
                    out -> bytes(out, to -> new PdfWriter(measurer, folder).write(pages, info(input), to)));
            case SVG -> {
                for (int i = 0; i < pages.size(); i++) {
                    PlacedPage page = pages.get(i);
                    target.file(i + 1, pages.size(),
                            out -> text(out, writer -> new SvgWriter(writer, folder).document(page)));
                }
            }
            case PNG -> {
                PagePainter painter = new PagePainter(measurer, folder);
                for (int i = 0; i < pages.size(); i++) {
                    PlacedPage page = pages.get(i);
                    target.file(i + 1, pages.size(), out -> bytes(out, to -> png(page, input, painter, to)));
                }
            }
        }
        boolean several = kind == Kind.SVG || kind == Kind.PNG;
        int files = several ? pages.size() : 1;
        ExchangeSummary summary = scope(input.settings()) == Scope.JOURNEYS
                ? new ExchangeSummary(messages.get("map_donePortfolio", input.journeys().size(), pages.size()),
                        missing(pages, folder, messages), files)
                : summary(journey, pages, files, folder, messages);
        return kind == Kind.PNG || kind == Kind.PDF ? summary.and(unseen(pages, measurer, messages)) : summary;
    }

    private static PdfInfo info(ExportInput input) {
        Portfolio portfolio = input.document().portfolio();
        Brand brand = Brand.of(portfolio);
        String subject = Stream.of(brand.client(), portfolio.getName(), brand.version(), brand.confidentiality())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "));
        boolean whole = input.settings().get(PageOptions.CONTENT) == Content.PORTFOLIO;
        return new PdfInfo(Labels.of(whole ? portfolio : input.journeys().getFirst()),
                Optional.of(brand.author()).filter(text -> !text.isEmpty()),
                Optional.of(subject).filter(text -> !text.isEmpty()), input.locale().toLanguageTag(),
                input.created());
    }

    static ExchangeSummary summary(Journey journey, List<PlacedPage> pages, int files, Optional<Path> folder,
            Messages messages) {
        int touchpoints = journey.getStages().stream().mapToInt(stage -> stage.getTouchpoints().size()).sum();
        PlacedPage first = pages.getFirst();
        return new ExchangeSummary(pages.size() == 1
                ? messages.get("map_done", journey.getStages().size(), touchpoints,
                        (int) Math.ceil(first.bounds().width()), (int) Math.ceil(first.bounds().height()))
                : messages.get("map_donePages", journey.getStages().size(), touchpoints, pages.size()),
                missing(pages, folder, messages), files);
    }

    private static void png(PlacedPage page, ExportInput input, PagePainter painter, OutputStream to)
            throws IOException, JourneyException {
        boolean paper = !PageFormat.of(input.settings()).endless();
        double scale = paper ? input.settings().get(DPI) / PIXELS_PER_INCH : input.settings().get(SCALE);
        double width = page.bounds().width() * scale;
        double height = page.bounds().height() * scale;
        if (width * height > PngWriter.MAX_PIXELS || Math.max(width, height) > PngWriter.MAX_SIDE) {
            Messages messages = Messages.of(MapExporter.class, input.locale());
            double most = Math.min(PngWriter.MAX_SIDE / Math.max(width, height),
                    Math.sqrt(PngWriter.MAX_PIXELS / (width * height)));
            int smaller = (int) Math.floor(scale * most * (paper ? PIXELS_PER_INCH : 1));
            boolean possible = smaller >= (paper ? LEAST_DPI : 1);
            String way = possible ? messages.get(paper ? "png_lowerDpi" : "png_lowerScale", smaller) : "";
            throw new JourneyException(messages.get("png_tooLarge", (long) width, (long) height, PngWriter.MAX_SIDE,
                    way));
        }
        new PngWriter(painter, scale).write(page, to);
    }

    /** Returns a line about the characters that no font of this machine has. */
    private static List<String> unseen(List<PlacedPage> pages, Java2DMeasurer measurer, Messages messages) {
        List<Integer> codes = pages.stream().flatMap(page -> page.parts().stream())
                .flatMap(part -> part.shapes().stream()).filter(PlacedShape.Text.class::isInstance)
                .flatMap(shape -> ((PlacedShape.Text) shape).lines().stream())
                .flatMapToInt(line -> line.text().codePoints()).distinct().filter(measurer.fonts()::isMissing).boxed()
                .toList();
        if (codes.isEmpty()) {
            return List.of();
        }
        String some = codes.stream().limit(MOST_NAMED).map(Character::toString).collect(Collectors.joining());
        return List.of(messages.get("map_noGlyphs", codes.size(), codes.size() > MOST_NAMED ? some + '…' : some));
    }

    /** Returns a message for each picture that is not shown. */
    private static List<String> missing(List<PlacedPage> pages, Optional<Path> folder, Messages messages) {
        Pictures pictures = new Pictures(folder);
        return pages.stream().flatMap(page -> page.parts().stream()).flatMap(part -> part.shapes().stream())
                .filter(PlacedShape.Image.class::isInstance).map(shape -> ((PlacedShape.Image) shape).path())
                .distinct().flatMap(path -> pictures.refusal(path).stream()
                        .map(reason -> messages.get("map_picture_" + reason.name().toLowerCase(Locale.ROOT), path)))
                .toList();
    }

    /** Writes a page to a character or byte stream. */
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
