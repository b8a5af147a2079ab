package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.JourneyChoice;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** Every exporter over samples, templates, golden files and random maps: each writes something or says why not. */
class EveryExporterTest {

    private static final Path ROOT = Path.of("../..");
    private static final Path GOLDEN = ROOT.resolve("docs/file-format/golden-1.1-single.cjm");

    /** Texts that some format once could not bear. */
    private static final List<String> TEXTS = List.of("", " ", "Fee, late: 'yes' [no] / \\ ? *", "=1+1",
            "first\n\nthird",
            "\n", "\t", "שלום world עולם", "مرحبا", "漢字かな", "😀👩‍👩‍👧 family", "a".repeat(400), "<b>&amp;\"'", "]]>",
            "%s {0} ${x}",
            "e\u0301\u0323", "\u200B\u00AD\u202E", "-- x", "..", "con", "1,5", "2026-01-01",
            "Долгий текст о том, как всё было. "
                    .repeat(12));

    private record Source(String name, PortfolioDocument document) {
    }

    private static Source file(Path file) {
        try {
            return new Source(file.getFileName().toString(), PortfolioFiles.load(file));
        } catch (JourneyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source template(Template template, String language) {
        Portfolio portfolio = Templates.create(template, Locale.forLanguageTag(language));
        return new Source(template.id() + " " + language, PortfolioFiles.create(Path.of("t.cjm"), portfolio));
    }

    /** Returns the golden portfolio with random texts, and with stages and touchpoints doubled and left out. */
    private static Source random(long seed) {
        Random random = new Random(seed);
        Source source = file(GOLDEN);
        List<EObject> all = new ArrayList<>();
        Portfolio portfolio = source.document().portfolio();
        for (Journey journey : portfolio.getJourneys()) {
            for (int i = random.nextInt(4); i > 0 && !journey.getStages().isEmpty(); i--) {
                Stage stage = journey.getStages().get(random.nextInt(journey.getStages().size()));
                if (random.nextBoolean()) {
                    journey.getStages().add(EcoreUtil.copy(stage));
                } else if (!stage.getTouchpoints().isEmpty()) {
                    Touchpoint one = stage.getTouchpoints().get(random.nextInt(stage.getTouchpoints().size()));
                    stage.getTouchpoints().add(EcoreUtil.copy(one));
                }
            }
        }
        for (TreeIterator<EObject> each = portfolio.eAllContents(); each.hasNext();) {
            all.add(each.next());
        }
        all.forEach(element -> element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType() == Literals.TEXT && !attribute.isMany())
                .filter(attribute -> random.nextInt(3) == 0).forEach(attribute -> set(element, attribute, random)));
        return new Source("random " + seed, source.document());
    }

    private static void set(EObject element, EAttribute attribute, Random random) {
        boolean version = attribute.getName().equals("formatVersion");
        if (!version) {
            element.eSet(attribute, TEXTS.get(random.nextInt(TEXTS.size())));
        }
    }

    private static List<Path> portfolios(Path folder) {
        try (Stream<Path> all = Files.walk(folder, 2)) {
            return all.filter(each -> each.toString().endsWith(".cjm"))
                    .filter(each -> !each.getParent().endsWith("journeys")).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachFormatWritesARandomMap() {
        return tests(random(4711), false);
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> eachFormatWritesEverything() {
        return Stream.of(portfolios(ROOT.resolve("samples")).stream().map(EveryExporterTest::file),
                portfolios(ROOT.resolve("docs/file-format")).stream().map(EveryExporterTest::file),
                Templates.all().stream()
                        .flatMap(each -> Stream.of(template(each, "en"), template(each, "ru"))),
                new Random(1).longs(8).mapToObj(EveryExporterTest::random)).flatMap(sources -> sources)
                .flatMap(source -> tests(source, false));
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> eachFormatWritesWithEachOfItsOptions() {
        return Stream.of(file(GOLDEN), file(ROOT.resolve("samples/cosmetics-till-ru.cjm")), random(42))
                .flatMap(source -> tests(source, true));
    }

    private static Stream<DynamicTest> tests(Source source, boolean options) {
        return Formats.exporters().stream().map(exporter -> dynamicTest(source.name + ": " + exporter.id(), () -> {
            write(source, exporter, small(exporter), "");
            if (options) {
                for (ExportOption<?> option : exporter.options()) {
                    values(source, exporter, option);
                }
            }
        }));
    }

    /** Returns settings with the smallest numbers: pixels cost time and are all alike. */
    private static ExportSettings small(Exporter exporter) {
        ExportSettings settings = ExportSettings.STANDARD;
        for (ExportOption<?> option : exporter.options()) {
            if (option instanceof ExportOption.Number number && List.of("scale", "dpi").contains(option.id())) {
                settings = settings.with(number, number.least());
            }
        }
        return settings;
    }

    private static <T> void values(Source source, Exporter exporter, ExportOption<T> option) throws IOException {
        List<String> texts = switch (option) {
            case ExportOption.Choice<?> choice -> List.of(choice.values().split("\\|"));
            case ExportOption.Flag flag -> List.of("true");
            default -> List.of();
        };
        for (String text : texts) {
            ExportSettings settings = small(exporter).with(option, option.parse(text).orElseThrow());
            write(source, exporter, settings, option.id() + " " + text);
        }
    }

    /** Exports each journey; a format may refuse one with a reason, but not break. */
    private static void write(Source source, Exporter exporter, ExportSettings settings, String with)
            throws IOException {
        List<Journey> journeys = JourneyChoice.all(source.document);
        List<List<Journey>> runs = exporter.scope() == Exporter.Scope.JOURNEYS
                ? List.of(journeys)
                : journeys.stream().map(List::of).toList();
        for (List<Journey> each : runs) {
            long[] written = {0};
            try {
                exporter.write(new ExportInput(source.document, each, Optional.empty(), Locale.ENGLISH, settings,
                        ZonedDateTime.parse("2026-01-01T00:00:00Z")), (number, count, body) -> {
                            Counter out = new Counter();
                            body.write(out);
                            assertTrue(out.bytes > 0, exporter.id() + " wrote an empty file");
                            written[0] += out.bytes;
                        });
                assertTrue(written[0] > 0, exporter.id() + " wrote nothing with " + with);
            } catch (JourneyException refused) {
                assertFalse(refused.getMessage().isBlank());
                // without options each journey of these sizes can be written
                assertFalse(with.isEmpty(), () -> exporter.id() + ": " + refused.getMessage());
            }
        }
    }

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int from, int length) {
            bytes += length;
        }
    }
}
