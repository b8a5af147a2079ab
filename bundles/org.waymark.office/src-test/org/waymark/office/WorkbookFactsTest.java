package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.CommentChoice;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.ImportInput;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.table.TableSheet;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;

/** Facts of the workbook beyond ownership: maps, personas, pain points, evidence, findings by rule, charts. */
class WorkbookFactsTest {

    private static final ZonedDateTime DATE = ZonedDateTime.of(2026, 3, 14, 10, 0, 0, 0, ZoneOffset.UTC);

    private static byte[] write(PortfolioDocument document, List<Journey> journeys) throws Exception {
        return write(document, journeys, ExportSettings.STANDARD);
    }

    private static byte[] write(PortfolioDocument document, List<Journey> journeys, ExportSettings settings)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportInput input = new ExportInput(document, journeys, Optional.empty(), Locale.ENGLISH, settings, DATE);
        OwnershipWorkbook.write(WorkbookContent.of(input, MatrixOptions.PLAIN), out, () -> false);
        return out.toByteArray();
    }

    private static PortfolioDocument bank() throws Exception {
        return PortfolioFiles.load(Path.of("../../samples/contact-centre.cjm"));
    }

    private static XSSFWorkbook book() throws Exception {
        PortfolioDocument bank = bank();
        return new XSSFWorkbook(new ByteArrayInputStream(write(bank,
                List.of(bank.portfolio().getJourneys().getFirst()))));
    }

    private static List<String> column(Sheet sheet, int column) {
        List<String> texts = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(column) != null && !row.getCell(column).toString().isBlank()) {
                texts.add(row.getCell(column).toString());
            }
        }
        return texts;
    }

    @Test
    void theMapHasStagesAcrossAndLanesDown() throws Exception {
        try (XSSFWorkbook book = book()) {
            XSSFSheet map = book.getSheet("Map");
            assertEquals(List.of("Customer journey map", "Stage", "Touchpoint", "Kind", "Moment", "Personas"),
                    column(map, 0).stream().filter(it -> !it.contains("·")).limit(6).toList());
            assertEquals(7, map.getMergedRegions().stream().filter(it -> it.getFirstRow() == 3).count());
            assertEquals(32, IntStream.rangeClosed(1, 40).filter(it -> map.getRow(4).getCell(it) != null).count());
            assertEquals(new CellRangeAddress(-1, -1, 0, 0), map.getRepeatingColumns());
        }
    }

    @Test
    void theImportOfTablesReadsTheMapBack() throws Exception {
        PortfolioDocument bank = bank();
        byte[] workbook = write(bank, List.of(bank.portfolio().getJourneys().getFirst()));
        TableSheet first = new WorkbookImporter().book(new ImportInput(workbook, "fee", Locale.ENGLISH)).sheets()
                .stream().filter(it -> it.name().equals("Map")).findFirst().orElseThrow();
        assertTrue(first.rows().stream().anyMatch(it -> it.cell(0).equals("Touchpoint")));
    }

    @Test
    void personasPainPointsAndEvidenceHaveTheirSheets() throws Exception {
        try (XSSFWorkbook book = book()) {
            assertTrue(column(book.getSheet("Personas"), 0).containsAll(List.of("Anna", "Viktor")));
            Sheet pains = book.getSheet("Pain points");
            assertTrue(column(pains, 3).contains("9 % of fined customers leave within a year"));
            List<String> severities = column(pains, 1);
            List<String> sorted = severities.subList(1, severities.size());
            assertEquals(sorted.stream().sorted(java.util.Comparator.reverseOrder()).toList(), sorted);
            Row survey = null;
            for (Row row : book.getSheet("Evidence")) {
                survey = row.getCell(0) != null && row.getCell(0).toString().equals("Yearly relationship survey")
                        ? row
                        : survey;
            }
            assertEquals(2400, survey.getCell(4).getNumericCellValue());
            assertTrue(survey.getCell(5).getNumericCellValue() > 0);
        }
    }

    @Test
    void votesOfAWorkshopHaveAColumnIfThereAreAny() throws Exception {
        PortfolioDocument bank = bank();
        Journey journey = bank.portfolio().getJourneys().getFirst();
        try (XSSFWorkbook book = book()) {
            assertTrue(column(book.getSheet("Pain points"), 2).stream().noneMatch("Votes"::equals));
            assertTrue(column(book.getSheet("Initiatives"), 13).stream().noneMatch("Votes"::equals));
            assertTrue(IntStream.range(2, 12).mapToObj(it -> column(book.getSheet("Emotion"), it))
                    .flatMap(List::stream).noneMatch(it -> it.endsWith(", voters")));
        }
        journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream())
                .flatMap(it -> it.getPainPoints().stream()).findFirst().orElseThrow().setVotes(7);
        Initiative initiative = journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream())
                .flatMap(it -> it.getPainPoints().stream()).flatMap(it -> it.getInitiatives().stream()).findFirst()
                .orElseThrow();
        initiative.setVotes(4);
        Emotion emotion = journey.getStages().stream().flatMap(it -> it.getTouchpoints().stream())
                .flatMap(it -> it.getEmotions().stream()).filter(it -> it.getViewpoint() == Viewpoint.HYPOTHESIS)
                .findFirst().orElseThrow();
        emotion.setVoters(8);
        emotion.setSpread(new BigDecimal("1.25"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(bank, List.of(journey))))) {
            assertEquals(List.of("Votes", "7.0"), column(book.getSheet("Pain points"), 2));
            assertEquals(List.of("Votes", "4.0"), column(book.getSheet("Initiatives"), 13));
            assertTrue(column(book.getSheet("Initiatives"), 14).contains(Ids.idOf(initiative)));
            Sheet curves = book.getSheet("Emotion");
            String whose = emotion.getPersona().getName() + ": ";
            List<List<String>> ballot = IntStream.range(2, 12).mapToObj(it -> column(curves, it))
                    .filter(it -> it.size() == 2 && it.getFirst().startsWith(whose)).toList();
            assertEquals(List.of("8.0", "1.25"), ballot.stream().map(List::getLast).toList());
            assertTrue(ballot.getFirst().getFirst().endsWith(", voters"), ballot::toString);
            assertTrue(ballot.getLast().getFirst().endsWith(", spread"), ballot::toString);
        }
    }

    @Test
    void commentsStandOnASheetOnDemandAndNeverForAClient() throws Exception {
        PortfolioDocument bank = bank();
        List<Journey> now = List.of(bank.portfolio().getJourneys().getFirst());
        try (XSSFWorkbook book = book()) {
            assertNull(book.getSheet("Comments"));
        }
        ExportSettings open = ExportSettings.STANDARD.with(DeliverableOptions.COMMENTS, CommentChoice.OPEN);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(bank, now, open)))) {
            Sheet comments = book.getSheet("Comments");
            assertEquals(7, column(comments, 3).stream().filter("Open"::equals).count());
            assertEquals(0, column(comments, 3).stream().filter("Resolved"::equals).count());
            assertTrue(column(comments, 6).contains("    ↳ A queue is two days of work. Who answers in it?"));
            assertTrue(column(comments, 4).contains("Yusuf Kaya"));
        }
        ExportSettings all = open.with(DeliverableOptions.COMMENTS, CommentChoice.ALL);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(bank, now, all)))) {
            assertEquals(5, column(book.getSheet("Comments"), 3).stream().filter("Resolved"::equals).count());
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(bank, now,
                all.with(DeliverableOptions.PROFILE, Profile.CLIENT))))) {
            assertNull(book.getSheet("Comments"));
        }
    }

    @Test
    void findingsStandByRuleWithAdviceOwnerAndPlace() throws Exception {
        try (XSSFWorkbook book = book()) {
            Sheet findings = book.getSheet("Findings");
            List<String> first = column(findings, 0);
            int rule = first.indexOf("A broken promise");
            assertTrue(rule > 0, first::toString);
            assertTrue(first.get(rule + 1).startsWith("Keep the promise"), first::toString);
            assertTrue(first.get(rule + 2).contains(" / "), first::toString);
            assertTrue(column(findings, 1).contains("warning: 8") || column(findings, 1).contains("Warning: 8"));
            assertTrue(column(findings, 1).contains("Risk and Collections"));
            assertEquals(first.stream().filter("A broken promise"::equals).count(), 1);
        }
    }

    @Test
    void aClientGetsNoFindings() throws Exception {
        PortfolioDocument bank = bank();
        ExportInput input = new ExportInput(bank, bank.portfolio().getJourneys(), Optional.empty(), Locale.ENGLISH,
                ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, Profile.CLIENT), DATE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookExporter().write(input, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertNull(book.getSheet("Findings"));
            assertNotNull(book.getSheet("RACI"));
        }
    }

    @Test
    void chartsHaveWordsAndKnowTheirStages() throws Exception {
        try (XSSFWorkbook book = book()) {
            List<XSSFChart> charts = new ArrayList<>();
            book.forEach(sheet -> {
                if (((XSSFSheet) sheet).getDrawingPatriarch() != null) {
                    charts.addAll(((XSSFSheet) sheet).getDrawingPatriarch().getCharts());
                }
            });
            assertEquals(2, charts.size());
            assertTrue(book.getSheet("Initiatives").getDrawingPatriarch().getCTDrawing().xmlText()
                    .contains("descr=\"Initiatives by effort and impact"));
            assertTrue(book.getSheet("Emotion").getDrawingPatriarch().getCTDrawing().xmlText()
                    .contains("descr=\"Emotion curves of the journey"));
            String emotion = charts.stream().map(it -> it.getCTChart().xmlText()).filter(it -> it.contains("lineChart"))
                    .findFirst().orElseThrow();
            assertTrue(emotion.contains("multiLvlStrRef") && emotion.contains("Hears of the card"));
            String bubbles = charts.stream().map(it -> it.getCTChart().xmlText())
                    .filter(it -> it.contains("bubbleChart")).findFirst().orElseThrow();
            assertEquals(13, bubbles.split("<c:ser>").length - 1);
            assertTrue(bubbles.contains("bubbleScale"));
        }
    }

    @Test
    void anyPunctuationInANameGivesSheetsThatPrint() throws Exception {
        PortfolioDocument bank = bank();
        String signs = IntStream.range(33, 127).filter(it -> !Character.isLetterOrDigit(it))
                .mapToObj(Character::toString).collect(Collectors.joining());
        List<String> names = new ArrayList<>(List.of("'", "''quoted''", "a,b", "a!b", "=A1", "{x}", "a'!$A$1:$B$2,'c",
                "History", "\"", "#REF!", "a;b", "  ", "1,2,3", "«Путь»: «туда, и обратно»", signs));
        signs.chars().forEach(it -> names.add("Late " + Character.toString(it) + " fee"));
        for (String name : names) {
            Journey journey = CjmFactory.eINSTANCE.createJourney();
            journey.setName(name);
            Stage stage = CjmFactory.eINSTANCE.createStage();
            stage.setName(name);
            journey.getStages().add(stage);
            bank.portfolio().getJourneys().add(journey);
        }
        for (int from = 2; from < bank.portfolio().getJourneys().size(); from += 25) {
            List<Journey> some = bank.portfolio().getJourneys().subList(from,
                    Math.min(from + 25, bank.portfolio().getJourneys().size()));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write(bank, some)))) {
                assertTrue(book.getNumberOfSheets() > 3 * some.size());
                for (Sheet sheet : book) {
                    if (sheet.getSheetName().startsWith("RACI") || sheet.getSheetName().startsWith("Map")) {
                        assertFalse(sheet.getRepeatingRows() == null, sheet.getSheetName());
                        assertFalse(sheet.getRepeatingColumns() == null, sheet.getSheetName());
                    }
                }
            }
        }
    }
}
