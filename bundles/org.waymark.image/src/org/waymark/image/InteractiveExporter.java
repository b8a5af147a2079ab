package org.waymark.image;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.DrawingExporter;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.page.MapPages;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.text.Messages;

/** Exports one journey as a web page to move in. */
record InteractiveExporter() implements DrawingExporter {

    private static final FileFormat FORMAT = new FileFormat("interactive", List.of("html"),
            InteractiveExporter.class);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEY;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public boolean usesView() {
        return true;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(PageOptions.COLOURS, PageOptions.SAFE_COLOURS, DeliverableOptions.PROFILE,
                DeliverableOptions.COMMENTS);
    }

    @Override
    public boolean applies(ExportOption<?> option, ExportSettings settings) {
        return DeliverableOptions.applies(option, settings);
    }

    @Override
    public List<PlacedPage> pages(ExportInput input) {
        return List.of(MapPages.map(request(input)).page());
    }

    private static PageRequest request(ExportInput input) {
        return new PageRequest(input, PageOptions.theme(input.settings(), input.document().portfolio()),
                PageFormat.of(input.settings()), TextCache.of(new Java2DMeasurer()));
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        WebPage page = WebPage.of(request(input));
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new InteractiveWriter(writer, page).write();
        writer.flush();
        return MapExporter.summary(page.journey(), List.of(page.map().page()), 1, page.folder(),
                Messages.of(InteractiveExporter.class, input.locale()));
    }
}
