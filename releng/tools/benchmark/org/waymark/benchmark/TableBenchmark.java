package org.waymark.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.waymark.core.exchange.TableImporter;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.reading.DecodedText;
import org.waymark.core.reading.TextDecoder;
import org.waymark.core.table.TableBook;
import org.waymark.core.table.TableMapping;
import org.waymark.core.table.TableOutline;
import org.waymark.core.table.TablePlan;
import org.waymark.core.table.TableText;
import org.waymark.core.table.TableTexts;
import org.waymark.core.task.NamedFile;
import org.waymark.core.task.NewFile;
import org.waymark.core.task.Progress;
import org.waymark.core.task.TableImportTask;
import org.waymark.core.task.TableReadTask;
import org.waymark.formats.Formats;
import org.waymark.model.TextCleaner;

/** The table reader beside the plain reading of CSV, and whole imports beside load and save of what comes out. */
final class TableBenchmark {

    private static final int ROWS = 100_000;
    private static final int XLSX_ROWS = 50_000;
    private static final String HEADINGS = "Stage,Touchpoint,Channels,Assumed emotion,Pain points,Description";

    private TableBenchmark() {
    }

    static void run(Meter meter) throws Exception {
        Path folder = Files.createTempDirectory("waymark-tables");
        byte[] csv = csv().getBytes(StandardCharsets.UTF_8);
        meter.note("%,d rows of 6 columns, %.1f MB", ROWS, csv.length / 1e6);
        meter.compare("understand", 15, () -> understood(csv), "plain read of the CSV", () -> PlainCsv.parse(csv));
        Path map = folder.resolve("map.csv");
        Files.write(map, csv);
        Path file = folder.resolve("map.cjm");
        imported(map, file);
        meter.note("the portfolio: %.1f MB", Files.size(file) / 1e6);
        int[] turn = {0};
        meter.compare("import", 7, () -> imported(map, file), "load and save of the portfolio", () -> {
            PortfolioDocument document = PortfolioFiles.load(file);
            document.portfolio().setDescription("turn " + turn[0]++);
            PortfolioFiles.save(document);
            return null;
        });
        Path xlsx = folder.resolve("map.xlsx");
        workbook(xlsx);
        meter.note("xlsx of %,d rows, %.1f MB, with -Xmx256m: %s", XLSX_ROWS, Files.size(xlsx) / 1e6,
                small(xlsx, folder.resolve("small.cjm")));
        try (var all = Files.list(folder)) {
            for (Path left : all.toList()) {
                Files.deleteIfExists(left);
            }
        }
        Files.delete(folder);
    }

    private static String csv() {
        StringBuilder text = new StringBuilder(HEADINGS).append("\r\n");
        for (int i = 0; i < ROWS; i++) {
            text.append(row(i, ",", "\"")).append("\r\n");
        }
        return text.toString();
    }

    private static String row(int i, String separator, String quote) {
        return String.join(separator, "Stage " + i / 500, "Touchpoint " + i, "Channel " + i % 20,
                Integer.toString(i % 5 - 2), "Pain " + i % 1000, quote + "What happens here, in words " + i + quote);
    }

    private static Object understood(byte[] content) throws Exception {
        DecodedText text = TextDecoder.decode(content, Optional.empty(), Locale.ENGLISH);
        TableBook book = new TableBook(List.of(TableText.read(text.text())), Optional.empty(), List.of());
        TablePlan plan = TablePlan.of(TableOutline.of(book, TableMapping.NONE, Locale.ENGLISH), () -> false);
        List<String> report = new ArrayList<>(new TableTexts(Locale.ENGLISH).lines(plan.outline().items()));
        report.addAll(new TableTexts(Locale.ENGLISH).lines(plan.items()));
        if (plan.touchpoints() != ROWS) {
            throw new IllegalStateException("touchpoints: " + plan.touchpoints() + ", " + report);
        }
        return plan;
    }

    private static Object imported(Path source, Path target) throws Exception {
        TableImporter importer = (TableImporter) Formats.importers().stream().filter(it -> it.id().equals("csv"))
                .findFirst().orElseThrow();
        return new TableImportTask(new TableReadTask(importer, new NamedFile(source), TableMapping.NONE),
                new TableImportTask.Target.Fresh(new NewFile(new NamedFile(target), true)), TableImportTask.Then.SAVE)
                .run(Progress.NONE);
    }

    private static void workbook(Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
            SXSSFSheet sheet = book.createSheet("Map");
            fill(sheet.createRow(0), HEADINGS.split(","));
            for (int i = 0; i < XLSX_ROWS; i++) {
                fill(sheet.createRow(i + 1), row(i, "\t", "").split("\t"));
            }
            book.write(out);
        }
    }

    private static void fill(Row row, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** Imports a workbook in a process with a small heap. */
    private static String small(Path source, Path target) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(java, "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                "org.waymark.cli.Main", "import", source.toString(), "-o", target.toString()).redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int code = process.waitFor();
        return String.format("%s in %.1f s; %s", code == 0 ? "done" : "FAILED", (System.nanoTime() - start) / 1e9,
                said.lines().reduce((a, b) -> b).orElse("").replace(target.getParent() + File.separator, ""));
    }

    /** The plain reading of CSV: UTF-8, cleaned, and split at commas outside of quotes into rows of texts. */
    private static final class PlainCsv {

        private PlainCsv() {
        }

        static List<List<String>> parse(byte[] content) throws IOException {
            String text = TextCleaner.clean(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
            List<List<String>> rows = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        cell.append(text.charAt(++i));
                    } else {
                        quoted = false;
                    }
                } else if (c == '"' && cell.isEmpty()) {
                    quoted = true;
                } else if (c == ',' || c == '\n') {
                    cells.add(cell.toString());
                    cell.setLength(0);
                    if (c == '\n') {
                        rows.add(List.copyOf(cells));
                        cells.clear();
                    }
                } else {
                    cell.append(c);
                }
            }
            return rows;
        }
    }
}
