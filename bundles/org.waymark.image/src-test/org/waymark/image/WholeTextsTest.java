package org.waymark.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPage;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.PlacedShape.Text;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.content.PageSources;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.layout.page.Content;
import org.waymark.core.layout.page.PageFormat;
import org.waymark.core.layout.page.PageOptions;
import org.waymark.core.layout.page.PageRequest;
import org.waymark.core.layout.page.PaperSize;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/** Texts of all samples on the map, measured in the fonts that machines usually have: none is cut, no word breaks. */
class WholeTextsTest {

    private static final Path SAMPLES = Path.of("../../samples");
    private static final Path DEJAVU = Path.of("/usr/share/fonts/truetype/dejavu");

    private static final ZonedDateTime CREATED = ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final Set<Content> CONTENTS = EnumSet.of(Content.SUMMARY, Content.COMPARE, Content.INSIGHT,
            Content.PERSONAS, Content.BACKLOG, Content.MATRIX, Content.PORTFOLIO);

    private record Family(String name, TextMeasurer measurer) {
    }

    @TestFactory
    Stream<DynamicTest> everyTextOfTheMapIsWhole() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Family family : families()) {
            for (String language : List.of("en", "ru")) {
                tests.add(DynamicTest.dynamicTest(family.name() + ' ' + language,
                        () -> check(family.measurer(), Locale.forLanguageTag(language))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> everyTextOfThePagesIsWhole() throws IOException {
        return families().stream()
                .map(family -> DynamicTest.dynamicTest(family.name(), () -> pages(family.measurer())));
    }

    private static void pages(TextMeasurer measurer) throws IOException, JourneyException {
        TextCache text = TextCache.of(measurer);
        List<String> wrong = new ArrayList<>();
        for (Path sample : samples()) {
            PortfolioDocument document = PortfolioFiles.load(sample);
            for (Journey journey : document.portfolio().getJourneys()) {
                for (Content content : CONTENTS) {
                    for (boolean landscape : new boolean[]{true, false}) {
                        ExportSettings settings = ExportSettings.STANDARD.with(PageOptions.CONTENT, content)
                                .with(PageOptions.PAGE, PaperSize.A4).with(PageOptions.LANDSCAPE, landscape);
                        ExportInput input = new ExportInput(document, List.of(journey), Optional.empty(),
                                sample.toString().contains("-ru") ? Locale.forLanguageTag("ru") : Locale.ENGLISH,
                                settings, CREATED);
                        List<PlacedPage> pages;
                        try {
                            pages = PageSources.pages(new PageRequest(input, Theme.light(),
                                    PageFormat.of(settings), text));
                        } catch (JourneyException e) {
                            // says that there is nothing to show
                            continue;
                        }
                        pages.forEach(page -> page.parts().forEach(part -> check(part, text, wrong,
                                sample.getFileName() + " " + journey.getName() + " " + content)));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(TextMeasurer measurer, Locale locale) throws IOException, JourneyException {
        TextCache text = TextCache.of(measurer);
        List<String> wrong = new ArrayList<>();
        for (Path sample : samples()) {
            for (Journey journey : PortfolioFiles.load(sample).portfolio().getJourneys()) {
                for (Theme theme : List.of(Theme.light(), Theme.light().largeType())) {
                    PlacedMap map = MapLayout.place(journey,
                            ViewSettings.of(journey).withLocale(locale).withLanes(LaneSpec.all(), false), theme, text);
                    for (PlacedPart part : map.parts()) {
                        check(part, text, wrong, sample.getFileName() + " " + journey.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(PlacedPart part, TextCache text, List<String> wrong, String where) {
        Box bounds = new Box(0, 0, part.bounds().width(), part.bounds().height()).inset(-1);
        for (PlacedShape shape : part.shapes()) {
            if (shape instanceof Text words) {
                if (words.truncated()) {
                    wrong.add(where + " " + part.role() + " is cut: " + words.full());
                }
                for (TextLine line : words.lines()) {
                    if (line.width() > words.box().width() + 0.5) {
                        wrong.add(where + " " + part.role() + " is wider than its box: " + line.text());
                    }
                }
                if (text.longestWord(words.full(), words.font()) > words.box().width() + 0.5) {
                    wrong.add(where + " " + part.role() + " breaks a word: " + words.full());
                }
                boolean beside = switch (part.role()) {
                    // labels of points, and of transitions, stand beside them
                    case EMOTION_POINT, TRANSITION -> true;
                    default -> false;
                };
                if (!beside && !bounds.contains(words.box())) {
                    wrong.add(where + " " + part.role() + " leaves its part: " + words.full());
                }
            }
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(it -> it.toString().endsWith(".cjm") && !it.toString().contains("journeys")).sorted()
                    .toList();
        }
    }

    private static List<Family> families() throws IOException {
        Path others = Path.of(System.getenv().getOrDefault("WAYMARK_TEST_FONTS",
                System.getProperty("user.home") + "/.cache/waymark/fonts"));
        return List.of(family("DejaVu", DEJAVU, "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
                family("Carlito", others, "Carlito-Regular", "Carlito-Bold", "Carlito-Italic"),
                family("Liberation", others, "LiberationSans-Regular", "LiberationSans-Bold",
                        "LiberationSans-Italic"));
    }

    private static Family family(String name, Path folder, String regular, String bold, String italic)
            throws IOException {
        return new Family(name, new FontFileMeasurer(folder.resolve(regular + ".ttf"), folder.resolve(bold + ".ttf"),
                folder.resolve(italic + ".ttf")));
    }
}
