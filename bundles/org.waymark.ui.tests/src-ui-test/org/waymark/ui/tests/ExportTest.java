package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.cli.Main;
import org.waymark.cli.Terminal;
import org.waymark.core.domain.Ids;
import org.waymark.core.exchange.Exporter;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.export.ExportDialog;
import org.waymark.ui.export.ExportSubject;
import org.waymark.ui.session.PortfolioSession;

/** File > Export: what the desktop writes, in every format, is what the command line writes. */
@DesktopTest
class ExportTest {

    private static final Instant MOMENT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final List<Path> launched = new ArrayList<>();
    private Path file;
    private PortfolioSession session;
    private List<Journey> journeys;

    ExportTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
        for (String key : preferences.keys()) {
            if (key.startsWith("export.") || key.equals("folder.export")) {
                preferences.remove(key);
            }
        }
        file = Samples.copy("contact-centre.cjm", folder);
        desktop.open(file);
        session = desktop.session();
        journeys = UiThread.call(() -> List.copyOf(session.portfolio().getJourneys()));
    }

    @Test
    @Tag("long")
    void everyFormatOfAJourneyHasTheBytesOfTheCommandLine() throws Exception {
        Bot dialog = dialog(Optional.empty());
        for (Exporter exporter : Formats.exporters()) {
            Path written = export(dialog, exporter, "journey");
            assertSame(written, exporter, "--journey", Ids.idOf(journeys.getFirst()));
            assertTrue(dialog.table().cell(0, 0).equals(written.toString()), written::toString);
            dialog.button("Export more").click();
        }
        dialog.button("Cancel").click();
    }

    @Test
    @Tag("long")
    void aFileForEachJourneyOrOneForAllHasTheBytesOfTheCommandLine() throws Exception {
        portfolio(List.of(exporter("svg"), exporter("xlsx")));
    }

    @Test
    @Tag("long")
    void everyFormatOfThePortfolioHasTheBytesOfTheCommandLine() throws Exception {
        portfolio(Formats.exporters());
    }

    private void portfolio(List<Exporter> exporters) throws Exception {
        assertEquals(2, exporters.stream().map(Exporter::scope).distinct().count());
        Bot dialog = dialog(Optional.empty());
        dialog.radio("All journeys of the portfolio (2)").click();
        for (Exporter exporter : exporters) {
            Path written = export(dialog, exporter, "all");
            if (exporter.scope() == Exporter.Scope.JOURNEYS) {
                assertSame(written, exporter);
            } else {
                assertFalse(Files.exists(written), "a file for each journey: " + written);
                assertSame(named(written, "late-fee-by-ten-euros-today"), exporter, "--journey",
                        Ids.idOf(journeys.get(0)));
                assertSame(named(written, "late-fee-the-agent-decides"), exporter, "--journey",
                        Ids.idOf(journeys.get(1)));
                dialog.table().select(1);
                dialog.button("Open").click();
                assertEquals(named(written, "late-fee-the-agent-decides"), launched.getLast());
            }
            dialog.button("Export more").click();
        }
        dialog.button("Cancel").click();
    }

    private static Path named(Path file, String journey) {
        return file.resolveSibling(file.getFileName().toString().replace(".", "-" + journey + "."));
    }

    @Test
    void chosenJourneysLanguageAndOptionsHaveTheBytesOfTheCommandLine() throws Exception {
        Bot dialog = dialog(Optional.of("xlsx"));
        dialog.radio("Chosen journeys:").click();
        dialog.table(1).setChecked(0, false);
        assertFalse(dialog.button("Export").isEnabled(), "no journey is chosen");
        dialog.table(1).setChecked(1, true);
        dialog.comboBoxWithLabel("Language:").setSelection("Russian");
        dialog.spinnerWithLabel("Levels of functions:").setSelection(1);
        assertSame(export(dialog, exporter("xlsx"), "chosen"), exporter("xlsx"), "--journey",
                Ids.idOf(journeys.get(1)), "--lang", "ru", "--rollup", "1");
        dialog.button("Export more").click();
        dialog.table().select("Picture (PNG)");
        dialog.comboBoxWithLabel("Colours:").setSelection("Dark");
        dialog.checkBox("Colours for colour-blind readers").click();
        dialog.spinnerWithLabel("Resolution:").setSelection(1);
        assertSame(export(dialog, exporter("png"), "chosen"), exporter("png"), "--journey",
                Ids.idOf(journeys.get(1)), "--lang", "ru", "--scale", "1", "--colours", "dark", "--safe-colours");
        dialog.button("Close").click();
    }

    @Test
    @Tag("long")
    void theNextExportBeginsWhereTheLastEnded() throws Exception {
        Bot dialog = dialog(Optional.of("png"));
        dialog.spinnerWithLabel("Resolution:").setSelection(1);
        dialog.comboBoxWithLabel("Language:").setSelection("Russian");
        assertEquals(List.of(Formats.exporters().indexOf(exporter("png"))), dialog.table().selectedRows(),
                "the format is marked in the list");
        assertEquals(1, dialog.spinnerWithLabel("Resolution:").getSelection(), "before the export");
        Path written = export(dialog, exporter("png"), "for-the-client");
        assertEquals("1", InstanceScope.INSTANCE.getNode("org.waymark.ui").get("export.option.scale", "none"));
        dialog.button("Show folder").click();
        assertEquals(List.of(folder), launched);
        dialog.button("Close").click();
        Bot again = dialog(Optional.empty());
        assertEquals(written.toString(), again.textWithLabel("File:").getText());
        assertEquals(1, again.spinnerWithLabel("Resolution:").getSelection());
        assertEquals("Russian", again.comboBoxWithLabel("Language:").getText());
        warning(again, "for-the-client.png exists and will be replaced.");
        again.table().select("Table (CSV)");
        assertEquals(folder.resolve("for-the-client.csv").toString(), again.textWithLabel("File:").getText());
        again.button("Cancel").click();
    }

    @Test
    @Tag("long")
    void aTextIsPreviewedAsItIsWritten() {
        Bot dialog = dialog(Optional.of("mermaid"));
        desktop.bot().waitUntil(Conditions.that("the text is shown", () -> texts(dialog).stream()
                .anyMatch(text -> text.startsWith("journey\n    title Late fee by ten euros: today"))));
        dialog.button("Cancel").click();
    }

    private static List<String> texts(Bot dialog) {
        return Stream.of(0, 1).map(i -> dialog.text(i).getText()).toList();
    }

    @Test
    void whereNothingCanBeWrittenIsSaidBefore() {
        Bot dialog = dialog(Optional.of("csv"));
        Path none = folder.resolve("none");
        dialog.textWithLabel("File:").setText(none.resolve("out.csv").toString());
        warning(dialog, none.toString());
        assertFalse(dialog.button("Export").isEnabled());
        dialog.textWithLabel("File:").setText("");
        warning(dialog, "Name a file.");
        dialog.textWithLabel("File:").setText("beside-the-portfolio.csv");
        dialog.button("Export").click();
        desktop.bot().waitUntil(Conditions.that("the file is written",
                () -> Files.exists(folder.resolve("beside-the-portfolio.csv"))));
        dialog.button("Close").click();
    }

    private static void warning(Bot dialog, String text) {
        dialog.widget(Label.class, "label with " + text, label -> label.getText().contains(text), 0);
    }

    @Test
    @Tag("long")
    void theMenuOfTheMatrixBeginsWithTheWorkbook() {
        desktop.bot().menu("File").menu("Export ownership matrix...").click();
        Bot dialog = desktop.bot().shell("Export").bot();
        assertTrue(dialog.textWithLabel("File:").getText().endsWith(".xlsx"));
        dialog.spinnerWithLabel("Levels of functions:");
        dialog.button("Cancel").click();
    }

    @Test
    @Tag("long")
    void eachPageOfAPictureIsAFileWithTheBytesOfTheCommandLine() throws Exception {
        Bot dialog = dialog(Optional.of("svg"));
        dialog.comboBoxWithLabel("View:").setSelection("Ownership");
        dialog.comboBoxWithLabel("Paper:").setSelection("A3");
        dialog.checkBox("Landscape").click();
        dialog.comboBoxWithLabel("Several sheets:").setSelection("By stages and lanes");
        dialog.spinnerWithLabel("Smallest text (pt):").setSelection(7);
        Path out = folder.resolve("pages.svg");
        dialog.textWithLabel("File:").setText(out.toString());
        dialog.button("Export").click();
        dialog.button("Close");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err),
                Map.of("SOURCE_DATE_EPOCH", String.valueOf(MOMENT.getEpochSecond())), "Linux", Optional.empty(),
                folder);
        assertEquals(0, Main.run(terminal, "export", file.toString(), "-o", folder.resolve("cli.svg").toString(),
                "--journey", Ids.idOf(journeys.getFirst()), "--view", "ownership", "--page", "a3", "--landscape",
                "--split", "stages", "--min-text", "7"), err::toString);
        assertFalse(Files.exists(out), "each page has a number");
        int pages = 0;
        for (int i = 1; Files.exists(folder.resolve("cli-" + i + ".svg")); i++) {
            assertEquals(-1,
                    Files.mismatch(folder.resolve("cli-" + i + ".svg"), folder.resolve("pages-" + i + ".svg")));
            pages = i;
        }
        assertTrue(pages > 1, pages + " pages");
        dialog.table().select(1);
        dialog.button("Open").click();
        assertEquals(folder.resolve("pages-2.svg"), launched.getLast());
        dialog.button("Close").click();
    }

    @Test
    @Tag("long")
    void byKeysAlone() throws Exception {
        Path pdf = folder.resolve("by-keys.pdf");
        RealInput real = desktop.real();
        real.key("ctrl+shift+x");
        ShellBot shell = desktop.bot().shell("Export");
        real.key("Down", "Down");
        desktop.bot().waitUntil(Conditions.that("PDF is chosen",
                () -> shell.bot().textWithLabel("File:").getText().endsWith(".pdf")));
        real.key("alt+i", "ctrl+a").type(pdf.toString()).key("alt+e");
        desktop.bot().waitUntil(Conditions.that("the file is written", () -> Files.exists(pdf)));
        assertTrue(Files.readString(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        shell.bot().button("Close");
        real.key("Escape");
        desktop.bot().waitUntil(Conditions.shellCloses(shell));
    }

    @Test
    @Tag("long")
    void everythingIntoAFolderHasTheBytesOfTheCommandLine() throws Exception {
        Bot dialog = dialog(Optional.empty());
        dialog.button("Everything into a folder...").click();
        Bot everything = desktop.bot().shell("Everything into a folder").bot();
        List<String> chosen = List.of("svg", "interactive", "csv");
        for (int i = 0; i < Formats.exporters().size(); i++) {
            everything.table().setChecked(i, chosen.contains(Formats.exporters().get(i).id()));
        }
        everything.radio("All journeys of the portfolio (2)").click();
        everything.comboBoxWithLabel("Readers:").setSelection("Client");
        Path target = folder.resolve("deliverables");
        everything.textWithLabel("Folder:").setText(target.toString());
        everything.button("Export").click();
        everything.button("Open").click();
        assertEquals(target.resolve("index.html"), launched.getLast());
        Path expected = folder.resolve("cli");
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(new ByteArrayOutputStream()),
                Map.of("SOURCE_DATE_EPOCH", String.valueOf(MOMENT.getEpochSecond())), "Linux", Optional.empty(),
                folder);
        assertEquals(0, Main.run(terminal, "export", file.toString(), "--all", "-f", String.join(",", chosen),
                "--profile", "client", "-o", expected.toString()));
        assertEquals(names(expected), names(target));
        for (String name : names(expected)) {
            assertEquals(-1, Files.mismatch(expected.resolve(name), target.resolve(name)), name);
        }
        everything.button("Close").click();
        dialog.button("Cancel").click();
    }

    private static List<String> names(Path of) throws Exception {
        try (Stream<Path> all = Files.list(of)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Exporter exporter(String id) {
        return Formats.exporters().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** Opens the dialog as the command does, at a moment of the test, and with a launcher that only takes note. */
    private Bot dialog(Optional<String> format) {
        UiThread.display().asyncExec(() -> new ExportDialog(desktop.shell(),
                new ExportSubject(session.document(), Optional.of(journeys.getFirst()), Optional.empty()), format,
                Clock.fixed(MOMENT, ZoneOffset.UTC), launched::add).open());
        return desktop.bot().shell("Export").bot();
    }

    private Path export(Bot dialog, Exporter exporter, String name) {
        dialog.table().select(exporter.title(Locale.ENGLISH));
        Path target = folder.resolve(name + "." + exporter.extensions().getFirst());
        dialog.textWithLabel("File:").setText(target.toString());
        dialog.button("Export").click();
        dialog.button("Close");
        return target;
    }

    private void assertSame(Path written, Exporter exporter, String... more) throws Exception {
        Path expected = folder.resolve("cli-" + written.getFileName());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err),
                Map.of("SOURCE_DATE_EPOCH", String.valueOf(MOMENT.getEpochSecond())), "Linux", Optional.empty(),
                folder);
        List<String> words = new ArrayList<>(List.of("export", file.toString(), "-f", exporter.id(), "-o",
                expected.toString()));
        words.addAll(Arrays.asList(more));
        assertEquals(0, Main.run(terminal, words.toArray(String[]::new)), err::toString);
        assertEquals(-1, Files.mismatch(expected, written), written::toString);
    }
}
