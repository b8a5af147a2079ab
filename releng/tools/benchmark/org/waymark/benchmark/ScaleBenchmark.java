package org.waymark.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.model.cjm.Portfolio;
import org.waymark.office.OwnershipWorkbook;

/** The largest portfolio that is promised, half a million objects, in a small heap. */
final class ScaleBenchmark {

    private ScaleBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-scale");
        Path file = folder.resolve("huge.cjm");
        try {
            write(meter, file);
            meter.compare("load", 3, () -> PortfolioFiles.load(file), "plain EMF XMI load",
                    () -> FilesBenchmark.plainLoad(file));
            meter.compare("validate", 3, () -> {
                PortfolioDocument document = PortfolioFiles.load(file);
                return new Validator().report(document, RuleSettings.standard()).findings().size();
            }, "our load", () -> PortfolioFiles.load(file));
        } finally {
            DeliverBenchmark.delete(folder);
        }
    }

    /** Writes the file; nothing of it stays in the heap. */
    private static void write(Meter meter, Path file) throws Exception {
        PortfolioDocument document = PortfolioFiles.create(file, BigPortfolio.of(1150, 40, 40, 6));
        PortfolioFiles.save(document);
        int objects = 1;
        for (var all = EcoreUtil.getAllContents(document.portfolio(), true); all.hasNext(); all.next()) {
            objects++;
        }
        meter.note("%,d objects, %.1f MB, heap of %d MB", objects, Files.size(file) / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** The matrix of 10,000 touchpoints and 200 functions as a workbook. */
    static void runWorkbook(Meter meter) throws Exception {
        Portfolio portfolio = PortfolioFiles.create(Path.of("matrix.cjm"), BigPortfolio.of(250, 40, 200, 8))
                .portfolio();
        OwnershipReport report = OwnershipReport.of(portfolio, portfolio.getJourneys(), MatrixOptions.PLAIN, Ids::idOf);
        WorkbookContent content = new WorkbookContent(report,
                new WorkbookOptions(Locale.ENGLISH, ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC)));
        Path file = Files.createTempFile("waymark", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                OwnershipWorkbook.write(content, out, () -> false);
            }
            meter.note("10,000 touchpoints x 200 functions, %.1f MB", Files.size(file) / 1e6);
            BareWorkbook bare = BareWorkbook.of(file);
            meter.note("%,d cells", bare.cells());
            meter.compare("write", 3, () -> written(content), BareWorkbook.NAME, bare::write);
        } finally {
            Files.delete(file);
        }
    }

    private static Object written(WorkbookContent content) throws IOException, JourneyException {
        OwnershipWorkbook.write(content, OutputStream.nullOutputStream(), () -> false);
        return content;
    }
}
