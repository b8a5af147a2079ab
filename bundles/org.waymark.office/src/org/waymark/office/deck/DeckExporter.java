package org.waymark.office.deck;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Brand;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.text.Messages;
import org.waymark.office.zip.SteadyZip;

/** Exports one journey as an editable presentation, in the product's look or in that of a client's template. */
public final class DeckExporter implements Exporter {

    /** The presentation or template whose masters and layouts the deck uses. */
    static final ExportOption<Path> TEMPLATE = new ExportOption.File("template", List.of("pptx", "potx"),
            DeckExporter.class);

    private static final FileFormat FORMAT = new FileFormat("pptx", DeckExporter.class);

    private static final List<DeckPart> WHOLE = List.of(new TitleSlide(), new SummarySlide(), new PersonaSlides(),
            new JourneySlide(), new StageSlides(), new MomentSlides(), new RaciSlides(), new HandoverSlides(),
            new PrioritySlide(), new RoadmapSlides(), new CompareSlide(), new EvidenceSlides());

    private final DeckDrawings drawings;

    public DeckExporter(DeckDrawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public Scope scope() {
        return Scope.JOURNEY;
    }

    @Override
    public int effort() {
        return 9;
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(TEMPLATE, PageOptions.CONTENT, DeliverableOptions.PROFILE);
    }

    @Override
    public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException, JourneyException {
        Messages messages = Messages.of(DeckExporter.class, input.locale());
        Path template = input.settings().get(TEMPLATE);
        Content wanted = input.settings().get(PageOptions.CONTENT);
        boolean mapped = wanted == Content.MAP || wanted == Content.APPENDIX;
        DeckContent content = DeckContent.of(input, drawings);
        try (MapPictures pictures = MapPictures.of(content, mapped);
                XMLSlideShow show = template.equals(ExportOption.File.NONE)
                        ? DeckTemplate.own()
                        : DeckTemplate.of(template, messages)) {
            if (template.equals(ExportOption.File.NONE)) {
                show.getSlideMasters().forEach(it -> BrandTheme.apply(content.brand(), it.getTheme()));
            }
            Deck deck = new Deck(show, drawings.measurer().get(), input.locale().toLanguageTag(),
                    content.brand().confidentiality());
            for (DeckPart part : parts(wanted)) {
                input.check();
                part.add(deck, content);
            }
            input.check();
            List<String> notices = new ArrayList<>(deck.leftOut());
            notices.addAll(mapped ? MapSlide.add(deck, content, pictures) : List.of());
            if (wanted == Content.PORTFOLIO) {
                throw new JourneyException(messages.get("content_portfolio"));
            }
            if (show.getSlides().isEmpty()) {
                throw new JourneyException(messages.get("content_empty", content.texts().labels()
                        .shown(content.journey())));
            }
            deck.link();
            properties(show.getProperties(), content);
            SteadyZip.write(show::write, out, input.cancelled());
            return new ExchangeSummary(messages.get("pptx_done", show.getSlides().size()), notices);
        }
    }

    /** Returns the slides of one kind of content; the map stands for the whole deck. */
    private static List<DeckPart> parts(Content content) {
        return switch (content) {
            case MAP -> WHOLE;
            case SUMMARY -> List.of(new SummarySlide());
            case INSIGHT -> List.of(new JourneySlide(), new MomentSlides(), new HandoverSlides());
            case COMPARE -> List.of(new CompareSlide());
            case PERSONAS -> List.of(new PersonaSlides());
            case BACKLOG -> List.of(new PrioritySlide(), new RoadmapSlides());
            case MATRIX -> List.of(new RaciSlides());
            case APPENDIX -> List.of(new EvidenceSlides());
            case PORTFOLIO -> List.of();
        };
    }

    private static void properties(POIXMLProperties properties, DeckContent content) {
        Optional<Date> created = Optional.of(Date.from(content.input().created().toInstant()));
        properties.getCoreProperties().setTitle(content.texts().labels().shown(content.journey()));
        properties.getCoreProperties().setSubjectProperty(TextFit.clean(content.summary().subject().portfolio()));
        Brand brand = content.brand();
        properties.getCoreProperties().setCreator(brand.author().isBlank() ? "Waymark" : TextFit.clean(brand.author()));
        properties.getCoreProperties().setCategory(TextFit.clean(brand.confidentiality()));
        properties.getCoreProperties().setContentStatus(TextFit.clean(brand.version()));
        properties.getCoreProperties().setLastModifiedByUser("Waymark");
        properties.getCoreProperties().setCreated(created);
        properties.getCoreProperties().setModified(created);
        properties.getExtendedProperties().setApplication("Waymark");
        properties.getExtendedProperties().setCompany(TextFit.clean(brand.client()));
    }
}
