package org.waymark.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waymark.core.compare.FileMerge;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.formats.Formats;
import org.waymark.office.OwnershipWorkbook;

/**
 * Each operation with an input of one, two, four and eight sizes. The reference of the larger ones is the smallest as many
 * times in a row, each time with an input of its own, so that both sides find as much of their input in the caches of the
 * processor. So 1 means linear, and anything worse than n log n is seen at once.
 */
final class GrowthBenchmark {

    private static final int[] TIMES = {2, 4, 8};
    private static final int ROUNDS = 5;
    private static final int WARM = 20;
    private static final int JOURNEYS = 25;
    private static final int TOUCHPOINTS = 40;
    /** Touchpoints of the smallest single map; the largest has 3,000. */
    private static final int MAP = 375;

    private GrowthBenchmark() {
    }

    /** Makes the work on an input of a size. */
    private interface Work {
        Callable<?> of(int times) throws Exception;
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-growth");
        try {
            grow(meter, "load", times -> {
                Path file = file(folder, times);
                return () -> PortfolioFiles.load(file);
            });
            grow(meter, "serialise", times -> {
                PortfolioDocument document = PortfolioFiles.load(file(folder, times));
                return () -> CanonicalText.of(document);
            });
            grow(meter, "validate", times -> {
                PortfolioDocument document = PortfolioFiles.load(file(folder, times));
                return () -> new Validator().report(document, RuleSettings.standard());
            });
            grow(meter, "diff", times -> {
                Version one = Version.of(PortfolioFiles.load(file(folder, times)));
                Version other = Version.of(PortfolioFiles.load(file(folder, times)));
                return () -> ModelDiff.between(one, other);
            });
            grow(meter, "merge", times -> {
                byte[] bytes = Files.readAllBytes(file(folder, times));
                byte[] other = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("Touchpoint 7", "Touchpoint seven")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                byte[] ours = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("Touchpoint 8", "Touchpoint eight")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
                return () -> new FileMerge(folder.resolve("grown.cjm"), "grown.theirs.cjm").merge(() -> bytes, ours,
                        () -> other);
            });
            grow(meter, "workbook", times -> {
                WorkbookContent content = workbook(file(folder, times));
                return () -> OwnershipWorkbook.write(content, OutputStream.nullOutputStream(), () -> false);
            });
            for (String format : List.of("svg", "pdf")) {
                grow(meter, format, times -> {
                    ExportInput input = map(folder, times);
                    Exporter exporter = Formats.exporters().stream().filter(it -> it.id().equals(format)).findFirst()
                            .orElseThrow();
                    return () -> exporter.write(input, (number, count, body) -> body.write(
                            OutputStream.nullOutputStream()));
                });
            }
        } finally {
            DeliverBenchmark.delete(folder);
        }
    }

    private static Path file(Path folder, int times) throws Exception {
        Path file = folder.resolve("grown" + times + ".cjm");
        if (!Files.exists(file)) {
            PortfolioFiles.save(PortfolioFiles.create(file, BigPortfolio.of(JOURNEYS * times, TOUCHPOINTS, 40, 6)));
        }
        return file;
    }

    private static WorkbookContent workbook(Path file) throws Exception {
        PortfolioDocument document = PortfolioFiles.load(file);
        OwnershipReport report = OwnershipReport.of(document.portfolio(), document.portfolio().getJourneys(),
                MatrixOptions.PLAIN, Ids::idOf);
        return new WorkbookContent(report,
                new WorkbookOptions(Locale.ENGLISH, ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC)));
    }

    private static ExportInput map(Path folder, int times) throws IOException {
        PortfolioDocument document = PortfolioFiles.create(folder.resolve("map.cjm"),
                BigPortfolio.of(1, MAP * times, 40, 6));
        return new ExportInput(document, document.portfolio().getJourneys(), Optional.empty(), Locale.ENGLISH,
                ExportSettings.STANDARD, ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC));
    }

    private static void grow(Meter meter, String id, Work work) throws Exception {
        Callable<?> smallest = work.of(1);
        repeat(smallest, WARM);
        meter.alone(id, ROUNDS, smallest);
        List<Callable<?>> small = new ArrayList<>(List.of(smallest));
        for (int times : TIMES) {
            while (small.size() < times) {
                small.add(work.of(1));
            }
            Callable<?> larger = work.of(times);
            repeat(larger, 1);
            int rounds = meter.rounds(ROUNDS);
            Runs ours = new Runs(rounds);
            Runs linear = new Runs(rounds);
            for (int i = 0; i < rounds; i++) {
                // in turns, so that a slow moment of the machine hits both
                linear.add(i, small);
                ours.add(i, List.of(larger));
            }
            meter.runs(id + '-' + times + 'x', "ms", ours.wall, ours.cpu, times + " times 1x", linear.wall,
                    linear.cpu);
        }
    }

    private static void repeat(Callable<?> work, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            work.call();
        }
    }

    /** The wall and CPU times of one side. */
    private static final class Runs {

        private final double[] wall;
        private final double[] cpu;

        Runs(int rounds) {
            wall = new double[rounds];
            cpu = new double[rounds];
        }

        void add(int round, List<Callable<?>> works) throws Exception {
            System.gc();
            double cpuBefore = Meter.cpuMillis();
            long start = System.nanoTime();
            for (Callable<?> work : works) {
                work.call();
            }
            wall[round] = (System.nanoTime() - start) / 1e6;
            cpu[round] = Meter.cpuMillis() - cpuBefore;
        }
    }
}
