package org.waymark.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.InitiativeStatus;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Viewpoint;

/** The read-only sheets, compared cell by cell with a worked example. */
class ReadingSheetsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final Fees fees = new Fees();

    @Test
    void eachFunctionHasABandWithItsFactsAndARowForAllItOwns() throws Exception {
        fees.calls.setMoment(MomentKind.MOMENT_OF_TRUTH);
        Ownership calls = fees.calls.getOwnerships().getFirst();
        calls.setAuthority("cancels up to 100 a year");
        calls.setChange("no approvals");
        try (XSSFWorkbook workbook = fees.workbook()) {
            assertEquals(List.of(
                    "Journey|Stage|Touchpoint|Moment|Importance|Roles|Influence|Authority|What to change",
                    "Customer Service  ·  CS||2 touchpoints: accountable at 1, responsible at 0, "
                            + "moments of truth 1; load 12 = 32 % of all||||||",
                    "Late fee|Complains||||A|2||", "Late fee|Complains|Calls|Moment of truth|5|(A)|2||",
                    "Late fee|Complains|Waits|||(A)|2||",
                    "Contact Centre  ·  CC||2 touchpoints: accountable at 1, responsible at 2, "
                            + "moments of truth 1; load 20 = 54 % of all||||||",
                    "Late fee|Complains|Calls|Moment of truth|5|R/A|4|cancels up to 100 a year|no approvals",
                    "Late fee|Complains|Waits|||R|0||",
                    "Finance  ·  FIN||1 touchpoints: accountable at 0, responsible at 0, "
                            + "moments of truth 1; load 5 = 14 % of all||||||",
                    "Late fee|Complains||||C|1||", "Late fee|Complains|Calls|Moment of truth|5|(C)|1||"),
                    lines(workbook.getSheet("By function"), 3));
            XSSFSheet sheet = workbook.getSheet("By function");
            assertEquals("RACI!C13", sheet.getHyperlink(6, 2).getLocation().replace("'", ""));
            assertEquals(2, sheet.getRowBreaks().length, "each function starts a page");
        }
    }

    @Test
    void aHandoverNamesBothSidesAndNobody() throws Exception {
        fees.complains.getOwnerships().removeFirst();
        var stage = MAKE.createStage();
        stage.setName("Leaves");
        Fees.own(stage, fees.finance, 3, Role.ACCOUNTABLE);
        fees.journey.getStages().add(stage);
        try (XSSFWorkbook workbook = fees.workbook()) {
            assertEquals(List.of(
                    "Journey|From stage|From touchpoint|Accountable before|To stage|To touchpoint|Accountable after"
                            + "|Between stages",
                    "Late fee|Complains|Calls|Contact Centre|Complains|Waits|nobody|no",
                    "Late fee|Complains|Waits|nobody|Leaves|Leaves|Finance|yes"),
                    lines(workbook.getSheet("Handovers"), 3));
            XSSFSheet sheet = workbook.getSheet("Handovers");
            assertEquals("A4:H6", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @Test
    void initiativesAreRealNumbersAndDatesTheBestForItsEffortFirst() throws Exception {
        Initiative slow = initiative("New core system", InitiativeStatus.IDEA, 4, 5);
        Initiative quick = initiative("Agents may cancel the fee", InitiativeStatus.IN_PROGRESS, 5, 2);
        initiative("More scripts", InitiativeStatus.REJECTED, 5, 1);
        quick.setAccountable(fees.contactCentre);
        quick.getContributors().addAll(List.of(fees.finance, fees.service));
        quick.setDue(LocalDate.of(2026, 9, 30));
        quick.setExpectedEffect("-30 % calls");
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Three approvals");
        pain.getInitiatives().add(quick);
        fees.calls.getPainPoints().add(pain);
        fees.waits.getInitiatives().addAll(List.of(quick, slow));
        try (XSSFWorkbook workbook = fees.workbook()) {
            Sheet sheet = workbook.getSheet("Initiatives");
            List<String> lines = lines(sheet, 4);
            assertEquals(List.of(
                    "1|Agents may cancel the fee|In progress|5|2|2.5|Contact Centre|Finance, Customer Service|46295"
                            + "|-30 % calls|Three approvals|Waits|2|_Agents may cancel the fee",
                    "2|New core system|Idea|4|5|0.8|||||" + "|Waits|1|_New core system",
                    "3|More scripts|Rejected|5|1|5|||||||1|_More scripts"), lines);
            Cell due = sheet.getRow(4).getCell(8);
            assertTrue(DateUtil.isCellDateFormatted(due));
            assertEquals(LocalDate.of(2026, 9, 30), due.getLocalDateTimeCellValue().toLocalDate());
            assertTrue(sheet.getRow(4).getCell(9).getCellStyle().getQuotePrefixed(), "a minus is no formula");
            sheet.getRow(4).getCell(4).setCellValue(1);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertEquals(5, evaluator.evaluate(sheet.getRow(4).getCell(5)).getNumberValue());
        }
    }

    @Test
    void emotionsHaveAColumnForEachCurveTheirGapAndAChartOverTheSameCells() throws Exception {
        Persona anna = MAKE.createPersona();
        anna.setName("Anna");
        fees.portfolio.getPersonas().add(anna);
        feels(anna, Viewpoint.HYPOTHESIS, "1");
        feels(anna, Viewpoint.OBSERVED, "-2");
        feels(anna, Viewpoint.OBSERVED, "-1");
        try (XSSFWorkbook workbook = fees.workbook()) {
            XSSFSheet sheet = workbook.getSheet("Emotion");
            List<String> lines = lines(sheet, 2).stream().filter(line -> !line.replace("|", "").isEmpty()).toList();
            assertEquals(List.of("Late fee", "Stage|Touchpoint|Anna: Hypothesis|Anna: Observed|Anna: gap",
                    "Complains|Calls|1|-1.5|2.5", "|Waits|||", "|Average|1|-1.5", "|Peak|1|-1.5",
                    "|Pit|1|-1.5", "|End|1|-1.5"),
                    lines.stream().map(line -> line.replaceAll("\\|+$", "")).map(
                            line -> line.equals("|Waits") ? "|Waits|||" : line).toList());
            XSSFChart chart = sheet.getDrawingPatriarch().getCharts().getFirst();
            Row heading = Fees.row(sheet, EmotionSheet.TOUCHPOINT, "Touchpoint");
            int first = heading.getRowNum() + 2;
            String xml = chart.getCTChart().xmlText();
            assertTrue(xml.contains("Emotion!$C$" + first + ":$C$" + (first + 1)), xml);
            assertTrue(xml.contains("Emotion!$D$" + first + ":$D$" + (first + 1)), xml);
            assertEquals(1, chart.getCTChart().getPlotArea().sizeOfLineChartArray());
        }
    }

    private void feels(Persona persona, Viewpoint viewpoint, String score) {
        Emotion emotion = MAKE.createEmotion();
        emotion.setName("feels " + score);
        emotion.setPersona(persona);
        emotion.setViewpoint(viewpoint);
        emotion.setScore(new BigDecimal(score));
        fees.calls.getEmotions().add(emotion);
    }

    private Initiative initiative(String name, InitiativeStatus status, int impact, int effort) {
        Initiative initiative = MAKE.createInitiative();
        initiative.setName(name);
        initiative.setStatus(status);
        initiative.setImpact(impact);
        initiative.setEffort(effort);
        fees.portfolio.getInitiatives().add(initiative);
        return initiative;
    }

    /** Returns the rows from an index on, cells separated by bars. */
    private static List<String> lines(Sheet sheet, int from) {
        List<String> lines = new ArrayList<>();
        for (int r = from; r <= sheet.getLastRowNum(); r++) {
            Row row = sheet.getRow(r);
            List<String> cells = new ArrayList<>();
            for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
                cells.add(shown(row.getCell(i)));
            }
            lines.add(String.join("|", cells));
        }
        return lines;
    }

    private static String shown(Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString()
                : Fees.text(cell);
    }
}
