package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.exchange.Importer;
import org.waymark.core.insight.OwnershipReport;
import org.waymark.core.ownership.MatrixOptions;
import org.waymark.core.text.Labels;
import org.waymark.core.workbook.WorkbookContent;
import org.waymark.core.workbook.WorkbookOptions;
import org.waymark.formats.Formats;
import org.waymark.office.OwnershipWorkbook;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ShellBot;
import org.waymark.testing.TreeBot;
import org.waymark.testing.TreeItemBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.importing.ImportFlow;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;

/** File > Import of an edited workbook, as one undo step. */
@DesktopTest
class ImportTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private PortfolioSession session;
    private Path workbook;

    ImportTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void export() throws Exception {
        desktop.open("contact-centre.cjm");
        session = desktop.session();
        workbook = folder.resolve("back.xlsx");
        OwnershipReport report = UiThread.call(() -> OwnershipReport.of(session.document(),
                session.portfolio().getJourneys(), MatrixOptions.PLAIN));
        try (OutputStream out = Files.newOutputStream(workbook)) {
            OwnershipWorkbook.write(
                    new WorkbookContent(report, new WorkbookOptions(Locale.ENGLISH, ZonedDateTime.now())),
                    out, () -> false);
        }
    }

    @Test
    void theReportComesFirstThenOneStepThatCanBeUndone() throws Exception {
        edit("Assignments", "decides wording and media up to 200,000 euros", "decides wording");
        String before = desktop.text();
        Bot dialog = open();
        TreeBot tree = dialog.tree();
        assertEquals(List.of("Changed (1)"), groups(dialog));
        assertEquals(before, desktop.text(), "nothing happens before it is asked for");
        TreeItemBot line = tree.getAllItems().getFirst().getItems().getFirst();
        assertTrue(line.cell(1).contains("“decides wording”"), line.cell(1));
        assertTrue(line.cell(2).startsWith("Assignments!"), line.cell(2));
        line.select();
        dialog.button("Show on map").click();
        desktop.bot().waitUntil(Conditions.that("the touchpoint is selected on its map", () -> line.cell(0)
                .startsWith(selected() + " / ")));
        dialog.button("Import (1)").click();
        desktop.bot().waitUntil(Conditions.that("the workbook is imported", () -> desktop.text().contains(
                "authority=\"decides wording\"")));
        assertEquals(List.of(), desktop.bot().shells().stream().map(ShellBot::getText).filter("Import workbook"::equals)
                .toList(), "nothing was left out, so there is nothing more to say");
        UiThread.act(() -> session.undo());
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
        assertEquals(Optional.of(folder), UiThread.call(() -> new LastFolder("import").get()));
    }

    @Test
    @Tag("long")
    void whatIsLeftOutStaysInSightAndCanBeCopied() throws Exception {
        edit("Assignments", "decides wording and media up to 200,000 euros", "decides wording");
        edit("RACI", "R/A", "boss");
        Bot dialog = open();
        assertEquals(List.of("Changed (1)", "Left out (1)"), groups(dialog));
        dialog.button("Import (1)").click();
        assertEquals(List.of("Left out (1)"), groups(dialog));
        dialog.label("Imported: 1. One undo reverts all of it.");
        dialog.button("Copy report").click();
        String copied = TestClipboard.text();
        assertTrue(copied.startsWith("left out RACI!") && copied.contains("“boss” is not a combination of the letters"),
                copied);
        dialog.button("Close").click();
        assertTrue(session.dirty());
    }

    @Test
    @Tag("long")
    void escapeLeavesEverythingAsItIs() throws Exception {
        edit("Assignments", "decides wording and media up to 200,000 euros", "decides wording");
        Bot dialog = open();
        dialog.tree().pressShortcut("Esc");
        desktop.bot().waitUntil(Conditions.that("the report is gone", () -> desktop.bot().shells().stream()
                .noneMatch(shell -> shell.getText().equals("Import workbook"))));
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void aWorkbookWithoutEditsAndAFileThatIsNoneAreSaid() throws Exception {
        Bot dialog = choose(workbook);
        said(dialog, "The workbook contains nothing new for the portfolio.");
        assertFalse(dialog.button("Import").isEnabled());
        Files.writeString(folder.resolve("none.xlsx"), "no workbook");
        dialog.textWithLabel("File:").setText(folder.resolve("none.xlsx").toString());
        said(dialog, folder.resolve("none.xlsx") + ": ");
        assertFalse(dialog.button("Import").isEnabled());
        dialog.textWithLabel("File:").setText(folder.resolve("gone.xlsx").toString());
        said(dialog, "the file does not exist");
        dialog.button("Cancel").click();
        assertFalse(session.dirty());
    }

    private static void said(Bot dialog, String text) {
        dialog.widget(Label.class, "label with " + text, label -> label.getText().contains(text), 0);
    }

    @Test
    @Tag("long")
    void aMapOfAnotherFormatBecomesANewPortfolio() throws Exception {
        Bot dialog = choose(mermaid());
        said(dialog, "Found: stages: 1, touchpoints: 1");
        dialog.button("Import").click();
        desktop.bot().waitUntil(Conditions.equal("the number of portfolios", 2, () -> Desktop.sessions().all().size()));
        PortfolioSession opened = desktop.session();
        assertEquals("My day", UiThread.call(() -> opened.portfolio().getJourneys().getFirst().getName()));
        assertTrue(opened.dirty());
        assertFalse(Files.exists(folder.resolve("day.cjm")), "nothing is written before it is saved");
    }

    @Test
    @Tag("long")
    void aMapGoesIntoTheOpenPortfolioInOneStepThatCanBeUndone() throws Exception {
        String before = desktop.text();
        Bot dialog = choose(mermaid());
        dialog.radio("A new journey of the open portfolio: Harbour Bank: contact centre").click();
        dialog.button("Import").click();
        desktop.bot().waitUntil(Conditions.equal("the number of journeys", 3,
                () -> session.portfolio().getJourneys().size()));
        desktop.bot().waitUntil(Conditions.equal("the map in front", "My day",
                () -> desktop.front().content().journey().getName()));
        UiThread.act(session::undo);
        assertEquals(before, desktop.text());
        assertFalse(session.dirty());
    }

    @Test
    @Tag("long")
    void everyFormatIsOfferedAndTheEndingChoosesIt() throws Exception {
        Bot dialog = choose(mermaid());
        assertEquals(1 + Formats.importers().size(), dialog.table().rowCount());
        for (Importer importer : Formats.importers()) {
            Path named = folder.resolve("map." + importer.extensions().getFirst());
            dialog.textWithLabel("File:").setText(named.toString());
            // which of the two kinds of workbooks it is, the content says
            String title = importer.extensions().getFirst().equals("xlsx")
                    ? "Ownership workbook (Excel)"
                    : importer.title(Locale.ENGLISH);
            assertEquals(List.of(dialog.table().indexOf(title)), dialog.table().selectedRows());
        }
        dialog.button("Cancel").click();
    }

    @Test
    @Tag("long")
    void byKeysAlone() throws Exception {
        assertTrue(RealInput.available(), "needs an X display and xdotool");
        RealInput real = new RealInput();
        desktop.bot().menu("File").menu("Import...").click();
        ShellBot shell = desktop.bot().shell("Import");
        real.key("alt+i", "ctrl+a").type(mermaid().toString());
        said(shell.bot(), "Found: stages: 1, touchpoints: 1");
        real.key("Return");
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
        desktop.bot().waitUntil(Conditions.equal("the number of portfolios", 2, () -> Desktop.sessions().all().size()));
    }

    private Path mermaid() throws Exception {
        return Files.writeString(folder.resolve("day.mmd"),
                "journey\n  title My day\n  section Morning\n    Make tea: 5: Me\n");
    }

    /** Opens the dialog as the menu does, with a file in it. */
    private Bot choose(Path file) {
        UiThread.display().asyncExec(() -> flow().ask(file));
        return desktop.bot().shell("Import").bot();
    }

    /** Imports the workbook and waits for its report. */
    private Bot open() {
        choose(workbook).button("Import").click();
        return desktop.bot().shell("Import workbook").bot();
    }

    private ImportFlow flow() {
        return new ImportFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0], Optional.of(session));
    }

    private static List<String> groups(Bot dialog) {
        return dialog.tree().getAllItems().stream().map(TreeItemBot::getText).toList();
    }

    private String selected() {
        return UiThread.call(() -> {
            MapEditor editor = (MapEditor) Desktop.page().getActiveEditor();
            return SessionContext.elements(editor.getSite().getSelectionProvider().getSelection()).stream()
                    .map(Labels::of).collect(Collectors.joining());
        });
    }

    /** Replaces the text of the first cell with this text on a sheet, as in a spreadsheet program. */
    private void edit(String sheet, String before, String after) throws Exception {
        try (FileSystem book = FileSystems.newFileSystem(workbook)) {
            Path texts = book.getPath("xl/sharedStrings.xml");
            String shared = Files.readString(texts);
            List<String> entries = List.of(shared.split("<si>"));
            int old = IntStream.range(1, entries.size()).filter(i -> entries.get(i).contains(">" + before + "<"))
                    .findFirst().orElseThrow() - 1;
            Files.writeString(texts, shared.replace("</sst>", "<si><t>" + after + "</t></si></sst>"));
            Path part = part(book, sheet);
            String cells = Files.readString(part);
            assertTrue(cells.contains("<v>" + old + "</v>"), sheet);
            Files.writeString(part, cells.replaceFirst("<v>" + old + "</v>", "<v>" + (entries.size() - 1) + "</v>"));
        }
    }

    private static Path part(FileSystem book, String sheet) throws Exception {
        Matcher id = Pattern.compile("<sheet name=\"" + sheet + "\"[^>]*r:id=\"([^\"]*)\"")
                .matcher(Files.readString(book.getPath("xl/workbook.xml")));
        assertTrue(id.find(), sheet);
        for (String relation : Files.readString(book.getPath("xl/_rels/workbook.xml.rels")).split("<Relationship ")) {
            if (relation.contains("Id=\"" + id.group(1) + "\"")) {
                return book.getPath("xl", relation.replaceFirst("(?s).*Target=\"(?:/xl/)?([^\"]*)\".*", "$1"));
            }
        }
        throw new AssertionError("no sheet " + sheet);
    }
}
