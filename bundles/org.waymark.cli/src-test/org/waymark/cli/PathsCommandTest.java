package org.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Shell.Run;
import org.waymark.core.text.JsonText;

/** {@code waymark paths} as typed, on the sample of a shop. */
class PathsCommandTest {

    private static final Path SAMPLE = Path.of("../../samples/retail-paths");
    private static final String MAP = "shop.paths.json";
    private static final String LOG = "shop-events.csv.gz";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void copyOfTheSample() throws IOException {
        for (String name : List.of("shop.cjm", MAP, LOG)) {
            Files.copy(SAMPLE.resolve(name), folder.resolve(name));
        }
        shell = new Shell(folder).with(Map.of("SOURCE_DATE_EPOCH", "1788000000"));
    }

    @Test
    void theSampleSaysThatTenPathsBringEightyPercent() {
        Run run = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.err());
        assertEquals(List.of(LOG, "  20,000 events of 4,301 customers on 1,200 paths, 2026-04-01 to 2026-06-30",
                "  640 reach the goal, 14.9 %", "  10 of 1,200 paths bring 80 % of it: 512 of 640",
                "  1,180 paths were taken by a single customer each; 1,180 paths of too few customers are not shown"
                        + " (1,180 customers)"),
                run.lines().subList(0, 5));
        assertTrue(run.out().contains("Start page (home) → Search ×2 → Product page"), run.out());
        assertTrue(run.out().contains("[coupon]"), run.out());
    }

    @Test
    void jsonHasTheSchemaAndTheSameBytesAgain() throws Exception {
        Run run = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--format", "json", "--by",
                "channel", "--top", "3");
        assertEquals(0, run.code(), run.err());
        Map<?, ?> json = (Map<?, ?>) JsonText.read(run.out());
        assertEquals(List.of("schemaVersion", "tool", "toolVersion", "log", "facts", "quality", "pareto", "tail",
                "paths", "moves", "events", "touchpoints", "loops", "dropOff", "segments"), List.copyOf(json.keySet()));
        assertEquals(3, ((List<?>) json.get("paths")).size());
        assertEquals(7, ((List<?>) json.get("touchpoints")).size());
        assertEquals(3, ((List<?>) json.get("segments")).size());
        assertEquals(run.out(), shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--format", "json",
                "--by", "channel", "--top", "3").out());
        String documented = Files.readString(Path.of("../../docs/paths-json.md"));
        for (Object member : json.keySet()) {
            assertTrue(documented.contains("`" + member + "`"), member + " is documented");
        }
    }

    @Test
    void csvAndHtmlGoToFiles() throws IOException {
        assertEquals(0, shell.run("paths", LOG, "--map", MAP, "--format", "csv", "-o", "out.csv").code());
        List<String> lines = Files.readAllLines(folder.resolve("out.csv"));
        assertEquals("\uFEFFkind,rank,id,from,to,move,customers,uses,outcomes,value,share,medianSeconds", lines
                .getFirst());
        assertTrue(lines.stream().allMatch(it -> it.split(",", -1).length == 12), lines.toString());
        assertEquals(0, shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--format", "html", "--lang",
                "ru", "-o", "out.html").code());
        String page = Files.readString(folder.resolve("out.html"));
        assertTrue(page.contains("<html lang=\"ru\">") && page.contains("Пути клиентов"), page.substring(0, 400));
        assertFalse(page.contains("<script"), page);
    }

    @Test
    void writingAddsTheJourneyAndTheNextRunUpdatesIt() throws IOException {
        Run first = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--write", "-o", "out.txt");
        assertEquals(0, first.code(), first.err());
        assertTrue(first.err().contains("shop.cjm: written: \"Buying online (observed)\""), first.err());
        String written = shell.read("shop.cjm");
        assertTrue(written.contains("kind=\"observed\"") && written.contains("compliance=\"missing\"") && written
                .contains("duration=\"PT"), written);
        String mapping = shell.read(MAP);
        assertTrue(mapping.contains("\"observed\": \""), mapping);
        Run second = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--write", "-o", "out.txt");
        assertEquals(0, second.code(), second.err());
        assertEquals(written, shell.read("shop.cjm"), "the same log changes nothing");
        assertEquals(mapping, shell.read(MAP));
        assertTrue(shell.run("validate", "shop.cjm").out().contains("errors: 0"));
    }

    @Test
    void refusedRowsAreCodeOneAndStrictIsTwoAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("bad.csv"),
                "client,ts,step,channel,value\nSECRET1,2026-04-01 10:00:00,home,web,\n"
                        + "SECRET2,2026-99-01 10:00:01,home,web,\nSECRET3,2026-04-01 10:00:02,search,web\n");
        Run run = shell.run("paths", "bad.csv", "--map", MAP, "--min", "1");
        assertEquals(1, run.code());
        assertEquals(List.of("waymark: bad.csv: line 3: no valid time in column \"ts\"",
                "waymark: bad.csv: line 4: fewer cells than in the heading",
                "waymark: bad.csv: 2 of 3 rows were refused"), run.errors());
        String before = shell.read("shop.cjm");
        Run strict = shell.run("paths", "bad.csv", "--map", MAP, "--portfolio", "shop.cjm", "--write", "--strict", "-o",
                "out.txt", "--debug");
        assertEquals(2, strict.code());
        assertEquals(before, shell.read("shop.cjm"));
        assertTrue(Files.notExists(folder.resolve("out.txt")));
        for (String all : List.of(run.out(), run.err(), strict.out(), strict.err())) {
            assertFalse(all.contains("SECRET") || all.contains("10:00"), all);
        }
    }

    @Test
    void noFormatHasACustomerOrATime() throws IOException {
        for (String format : List.of("text", "json", "csv", "html")) {
            String out = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--format", format, "--min",
                    "1", "--top", "1000", "--by", "channel").out();
            assertFalse(out.matches("(?s).*\\bc1[0-9]{6}\\b.*"), format);
            assertFalse(out.matches("(?s).*[0-9]{2}:[0-9]{2}:[0-9]{2}.*"), format);
        }
        shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm", "--write", "--each-path", "-o", "out.txt");
        assertFalse(shell.read("shop.cjm").matches("(?s).*\\bc1[0-9]{6}\\b.*"));
    }

    @Test
    void aProposalNamesItsGuessesAndRuns() throws IOException {
        Run run = shell.run("paths", LOG, "--propose", "--portfolio", "shop.cjm");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"customer\": \"client\"") && run.out().contains("\"guess\": ["), run.out());
        assertTrue(run.out().contains("\"search\": \"_t_search\""), run.out());
        shell.write("mine.paths.json", run.out());
        assertEquals(0, shell.run("paths", LOG, "--map", "mine.paths.json", "--portfolio", "shop.cjm").code());
    }

    @Test
    void whatIsMissingOrGoneIsSaid() throws IOException {
        assertEquals(List.of("waymark: paths needs a mapping (--map); \"waymark paths LOG --propose\" prints one to"
                + " begin with"), shell.run("paths", LOG).errors());
        assertEquals(2, shell.run("paths", "--map", MAP).code());
        assertTrue(shell.run("paths", "none.csv", "--map", MAP).err().contains("none.csv: the file does not exist"));
        assertTrue(shell.run("paths", LOG, "--map", MAP, "--write").err().contains("--portfolio"));
        assertTrue(shell.run("paths", LOG, "--map", MAP, "--memory", "5MB").err().contains("at least 128MB"));
        assertTrue(shell.run("paths", LOG, "--map", MAP, "--top", "1001").err().contains("from 1 to 1000"));
        shell.write(MAP, shell.read(MAP).replace("\"_t_search\"", "\"_gone\""));
        String gone = shell.run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm").err();
        assertTrue(gone.contains("touchpoints that \"Buying online\" does not have, for \"search\""), gone);
        assertTrue(
                shell.run("paths", "--url", "jdbc:postgresql://h/db?password=topsecret", "--table", "t", "--map", MAP)
                        .err().contains("WAYMARK_DB_PASSWORD"));
    }

    @Test
    void russianIsSpokenWhereTheUserDoes() {
        Run run = new Shell(folder).russian().run("paths", LOG, "--map", MAP, "--portfolio", "shop.cjm");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("путей дают 80 % целей"), run.out());
    }

    @Test
    void aSheetOfAWorkbookIsALog() throws IOException {
        Files.write(folder.resolve("log.xlsx"), new PlainWorkbook().sheet("Notes", "x").sheet("Log",
                "client|ts|step|channel|value", "1|2026-04-01 10:00|home|web|", "1|2026-04-01 10:05|search|web|",
                "2|2026-04-01 11:00|home|web|", "2|nonsense|search|web|").bytes());
        shell.write("sheet.paths.json", shell.read(MAP).replace("\"kind\": \"csv\",", "\"kind\": \"xlsx\", \"sheet\":"
                + " \"Log\","));
        Run run = shell.run("paths", "log.xlsx", "--map", "sheet.paths.json", "--min", "1");
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("3 events of 2 customers on 2 paths"), run.out());
        assertTrue(run.err().contains("log.xlsx: line 5: no valid time in column \"ts\""), run.err());
        shell.write("sheet.paths.json", shell.read("sheet.paths.json").replace("\"Log\"", "\"Gone\""));
        assertTrue(shell.run("paths", "log.xlsx", "--map", "sheet.paths.json").err().contains("no sheet \"Gone\""));
        assertEquals(2, shell.run("paths", LOG, "--map", "sheet.paths.json").code(), "this is no workbook");
    }
}
