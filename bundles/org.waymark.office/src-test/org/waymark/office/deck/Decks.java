package org.waymark.office.deck;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExchangeSummary;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.exchange.FileFormat;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Decks of samples and of portfolios with texts that nobody expects. */
final class Decks {

    static final Path SAMPLES = Path.of("..", "..", "samples").toAbsolutePath().normalize();
    static final ZonedDateTime DATE = ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC);

    private static final List<String> TEXTS = List.of("", " ", "a,b;c/d\\e:f*g?h[i]j'k\"l", "line\n\nbreak\nand more",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(3),
            "Звонок в контакт-центр после обеда",
            "一位老客户少付了十欧元因为手续费入账太晚", "<b>&amp;\"</b>", "👩‍👩‍👧 family", "שלום עולם", "tab\tseparated",
            "wort ".repeat(400), "x".repeat(900), "=1+1", "_x0041_");

    /** Measures every letter alike, bold ones a little wider. */
    static final TextMeasurer MEASURER = new TextMeasurer() {

        @Override
        public double width(String text, FontSpec font) {
            return text.length() * font.size() * (font.bold() ? 0.66 : 0.6);
        }

        @Override
        public double ascent(FontSpec font) {
            return font.size() * 0.9;
        }

        @Override
        public double descent(FontSpec font) {
            return font.size() * 0.25;
        }
    };

    private Decks() {
    }

    static PortfolioDocument sample(String name) throws Exception {
        return PortfolioFiles.load(SAMPLES.resolve(name));
    }

    static byte[] write(PortfolioDocument document, Journey journey, ExportSettings settings) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(document, journey, settings, out);
        return out.toByteArray();
    }

    static ExchangeSummary write(PortfolioDocument document, Journey journey, ExportSettings settings,
            OutputStream out) throws Exception {
        Locale locale = Locale.forLanguageTag(Optional.ofNullable(document.portfolio().getLanguage()).orElse("en"));
        return new DeckExporter(new DeckDrawings(() -> MEASURER, new Drawing("svg"), new Drawing("png"),
                (folder, path) -> Optional.empty())).write(
                        new ExportInput(document, List.of(journey), Optional.empty(), locale, settings, DATE), out);
    }

    static XMLSlideShow read(byte[] deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(deck));
    }

    /** Changes texts at random, deletes elements and doubles touchpoints. */
    static void shake(PortfolioDocument document, long seed) {
        Random random = new Random(seed);
        List<EObject> all = new ArrayList<>();
        document.portfolio().eAllContents().forEachRemaining(all::add);
        for (EObject element : all) {
            if (random.nextInt(25) == 0 && !(element instanceof Journey) && element.eContainer() != null) {
                EcoreUtil.delete(element, true);
                continue;
            }
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType().getName().equals("Text") && !attribute.isMany()
                        && random.nextInt(4) == 0) {
                    element.eSet(attribute, TEXTS.get(random.nextInt(TEXTS.size())));
                }
            }
            if (element instanceof Touchpoint touchpoint
                    && touchpoint.eContainer() instanceof org.waymark.model.cjm.Stage stage && random.nextInt(3) == 0) {
                stage.getTouchpoints().add(EcoreUtil.copy(touchpoint));
            }
        }
    }

    /** Stands for the exporters of drawings, which are in another bundle. */
    private record Drawing(String id) implements Exporter {

        @Override
        public FileFormat format() {
            return new FileFormat(id, Decks.class);
        }

        @Override
        public Scope scope() {
            return Scope.JOURNEY;
        }

        @Override
        public boolean isText() {
            return false;
        }

        @Override
        public ExchangeSummary write(ExportInput input, OutputStream out) throws IOException {
            if (id.equals("png")) {
                ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", out);
            } else {
                out.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"360\"/>"
                        .getBytes(StandardCharsets.UTF_8));
            }
            return new ExchangeSummary("", List.of());
        }
    }
}
