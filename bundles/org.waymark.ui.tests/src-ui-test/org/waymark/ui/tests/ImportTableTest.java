package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.importing.ImportFlow;
import org.waymark.ui.session.PortfolioSession;

/** File > Import of tables: the file, the meaning of its columns, the map that it becomes. */
@DesktopTest
class ImportTableTest {

    private static final String TABLE = """
            Workshop of 12 March;;;;
            Phase;Touchpoint;What they think;Feeling;Prio
            Notice;Sees the advert;Is this for me?;4;B
            ;Asks a friend;;5;C
            Apply;Fills in the form;Why again?;2;A
            """;

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private GefEditorBot map;

    ImportTableTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        map = desktop.open("contact-centre.cjm");
        session = desktop.session();
    }

    @Test
    @Tag("long")
    void byKeysAloneATableBecomesAPortfolio() throws Exception {
        RealInput real = desktop.real();
        Path file = Files.writeString(folder.resolve("workshop.csv"), TABLE);
        desktop.bot().menu("File").menu("Import...").click();
        ShellBot shell = desktop.bot().shell("Import");
        real.key("alt+i", "ctrl+a").type(file.toString());
        said(shell.bot(), "Rows: 5");
        real.key("Return");
        said(shell.bot(), "Columns: 5");
        real.key("Return");
        said(shell.bot(), "touchpoints: 3 new");
        real.key("Return");
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
        desktop.bot().waitUntil(Conditions.equal("the number of portfolios", 2, () -> Desktop.sessions().all().size()));
        Journey journey = desktop.session().portfolio().getJourneys().getFirst();
        assertEquals(List.of("Notice: Sees the advert, Asks a friend", "Apply: Fills in the form"),
                UiThread.call(() -> journey.getStages().stream().map(stage -> stage.getName() + ": " + String.join(", ",
                        stage.getTouchpoints().stream().map(Touchpoint::getName).toList())).toList()));
        assertEquals("Prio=B", UiThread.call(() -> {
            var property = journey.getStages().getFirst().getTouchpoints().getFirst().getProperties().getFirst();
            return property.getKey() + "=" + property.getValue();
        }));
        assertFalse(Files.exists(folder.resolve("workshop.csv.mapping.json")), "it is written only when asked for");
    }

    @Test
    @Tag("long")
    void aColumnGetsAnotherMeaningWhichIsKeptWhenAskedFor() throws Exception {
        Path file = Files.writeString(folder.resolve("workshop.csv"), TABLE);
        Bot dialog = choose(file);
        said(dialog, "Rows: 5");
        dialog.button("Next >").click();
        said(dialog, "Columns: 5");
        dialog.button("< Back").click();
        assertTrue(dialog.radio("A new portfolio").isEnabled());
        dialog.button("Next >").click();
        dialog.tableWithLabel("Columns of the table:").select("E");
        dialog.tableWithLabel("\u201cPrio\u201d becomes:").select("Description");
        assertEquals("Description", dialog.tableWithLabel("Columns of the table:").cell(4, 2));
        dialog.button("Next >").click();
        said(dialog, "touchpoints: 3 new");
        dialog.checkBox("Keep the meaning of the columns in workshop.csv.mapping.json").click();
        dialog.button("Import").click();
        desktop.bot().waitUntil(Conditions.equal("the number of portfolios", 2, () -> Desktop.sessions().all().size()));
        assertEquals("B", description());
        assertTrue(Files.readString(folder.resolve("workshop.csv.mapping.json")).contains("\"description\""));
        Bot again = choose(file);
        said(again, "Rows: 5");
        again.button("Next >").click();
        assertEquals("Description", again.tableWithLabel("Columns of the table:").cell(4, 2));
        again.button("Cancel").click();
    }

    private String description() {
        Portfolio portfolio = desktop.session().portfolio();
        return UiThread.call(() -> portfolio.getJourneys().getFirst().getStages().getFirst().getTouchpoints().getFirst()
                .getDescription());
    }

    @Test
    @Tag("long")
    void thisJourneyIsCompletedInOneStepThatCanBeUndone() throws Exception {
        String before = desktop.text();
        Touchpoint touchpoint = Desktop.touchpoint(session, "Reads reviews at night");
        String stage = UiThread.call(() -> ((Stage) touchpoint.eContainer()).getName());
        Path file = Files.writeString(folder.resolve("more.csv"), "Stage,Touchpoint,Thought,Action\n" + '"' + stage
                + "\",Reads reviews at night,Now this,-\n\"" + stage + "\",Asks in a forum,,\n");
        Bot dialog = choose(file);
        said(dialog, "Rows: 3");
        dialog.radio("This journey:").click();
        dialog.button("Next >").click();
        dialog.button("Next >").click();
        said(dialog, "touchpoints: 1 new");
        dialog.button("Import").click();
        desktop.bot().waitUntil(Conditions.equal("the thought", "Now this", touchpoint::getThought));
        assertEquals(Optional.empty(), UiThread.call(() -> Optional.ofNullable(touchpoint.getAction())));
        UiThread.act(session::undo);
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void anEncodingThatWasGuessedWrongCanBeChosen() throws Exception {
        Path file = Files.write(folder.resolve("old.csv"), "Этап;Точка контакта\nВыбор;Звонит\n".getBytes(
                Charset.forName("IBM866")));
        Bot dialog = choose(file);
        dialog.comboBoxWithLabel("Encoding:").setSelection("IBM866");
        said(dialog, "Rows: 2");
        desktop.bot()
                .waitUntil(Conditions.that("the table can be imported", () -> dialog.button("Import").isEnabled()));
        dialog.button("Cancel").click();
    }

    @Test
    @Tag("long")
    void aSpreadsheetOfOthersIsReadAsATableWithoutBeingAsked() throws Exception {
        Bot dialog = choose(spreadsheet());
        said(dialog, "Rows: 2");
        assertTrue(dialog.radio("A new portfolio").isChecked());
        dialog.button("Import").click();
        desktop.bot().waitUntil(Conditions.equal("the number of portfolios", 2, () -> Desktop.sessions().all().size()));
        assertEquals("Calls", UiThread.call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages()
                .getFirst().getTouchpoints().getFirst().getName()));
    }

    /** Returns a workbook with no more than a sheet with two rows. */
    private Path spreadsheet() throws Exception {
        Path file = folder.resolve("sheet.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml",
                    """
                            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                            </Types>""");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/workbook.xml", """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                    <sheets><sheet name="Map" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + row(1, "Stage", "Touchpoint") + row(2, "Find", "Calls") + "</sheetData></worksheet>");
        }
        return file;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String row(int number, String first, String second) {
        String cell = "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>";
        return "<row r=\"" + number + "\">" + cell.formatted("A", number, first) + cell.formatted("B", number, second)
                + "</row>";
    }

    private static void part(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    @Tag("long")
    void headingsThatNobodyKnowsAreNamedByHand() throws Exception {
        Bot dialog = choose(Files.writeString(folder.resolve("odd.csv"), "Foo,Bar\nfind,Sees it\nfind,Asks\n"));
        said(dialog, "no row and no column of the table names");
        assertFalse(dialog.button("Import").isEnabled());
        dialog.button("Next >").click();
        dialog.tableWithLabel("Columns of the table:").select("B");
        dialog.tableWithLabel("\u201cBar\u201d becomes:").select("Touchpoint");
        dialog.tableWithLabel("Columns of the table:").select("A");
        dialog.tableWithLabel("\u201cFoo\u201d becomes:").select("Stage");
        dialog.button("Next >").click();
        said(dialog, "touchpoints: 2 new");
        dialog.button("Cancel").click();
    }

    @Test
    void aPastedTableWithHeadingsIsReadByThemAfterAPreview() {
        RealInput real = desktop.real();
        String before = desktop.text();
        Touchpoint touchpoint = Desktop.touchpoint(session, "Reads reviews at night");
        TestClipboard.put("Touchpoint\tThoughts\tFeeling (1-5)\nReads reviews at night\tNow this\t5\n");
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        map.setFocus();
        real.key("ctrl+v");
        ShellBot shell = desktop.bot().shell("Paste table");
        said(shell.bot(), "touchpoints: 0 new");
        real.key("Return");
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
        desktop.bot().waitUntil(Conditions.equal("the thought", "Now this", touchpoint::getThought));
        assertTrue(desktop.text().contains("Reads reviews at night") && !desktop.text().contains("Feeling (1-5)"));
        UiThread.act(session::undo);
        assertEquals(before, desktop.text());
    }

    private static void said(Bot dialog, String text) {
        dialog.widget(Label.class, "label with " + text, label -> label.getText().contains(text), 0);
    }

    private Bot choose(Path file) {
        UiThread.display().asyncExec(() -> new ImportFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0],
                Optional.of(session)).ask(file));
        return desktop.bot().shell("Import").bot();
    }
}
