package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.ui.export.EverythingDialog;
import org.waymark.ui.export.ExportDialog;
import org.waymark.ui.export.ExportSubject;
import org.waymark.ui.importing.ImportFlow;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.preview.DrawingCanvas;
import org.waymark.ui.session.PortfolioSession;

/**
 * Pictures of the dialogs for export and import, in the language of the run. Those of the documentation are written to
 * {@code docs/images} as {@link PicturesTest} does.
 */
@DesktopTest
@Tag("long")
class DialogPicturesTest {

    /** A place that looks the same on every machine. */
    private static final Path MAPS = Path.of("/tmp/Harbour Bank");

    private final Desktop desktop;
    private PortfolioSession session;

    DialogPicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.waymark.ui");
        for (String key : preferences.keys()) {
            if (key.startsWith("export.")) {
                preferences.remove(key);
            }
        }
        Files.createDirectories(MAPS);
        desktop.open(Files.copy(Samples.path(isRussian() ? "retail-loan-ru.cjm" : "contact-centre.cjm"),
                MAPS.resolve("map.cjm")));
        session = desktop.session();
    }

    @AfterEach
    void clear() throws Exception {
        desktop.reset();
        try (Stream<Path> files = Files.walk(MAPS)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void theExportDialogWithItsPreview() throws Exception {
        export("export");
        Desktop.look(Look.DARK);
        export("export-dark");
    }

    @Test
    void theExportDialogWithSheetsOfPaper() throws Exception {
        Journey journey = UiThread.call(() -> session.portfolio().getJourneys().getFirst());
        UiThread.run(() -> UiThread.display().asyncExec(() -> new ExportDialog(desktop.shell(),
                new ExportSubject(session.document(), Optional.of(journey), Optional.empty()), Optional.of("png"),
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), path -> true).open()));
        Bot dialog = desktop.bot().shell("Export").bot();
        dialog.comboBoxWithLabel("Paper:").setSelection("A4");
        dialog.checkBox("Landscape").click();
        dialog.comboBoxWithLabel("Several sheets:").setSelection("By stages and lanes");
        desktop.bot().waitUntil(Conditions.that("the sheets are counted", () -> Controls.in(shell("Export"))
                .anyMatch(control -> control instanceof Label label && label.getText().startsWith("1 / ")
                        && label.isVisible())));
        // away from the settings, whose explanations are in the way
        UiThread.run(() -> UiThread.display().setCursorLocation(1, 1));
        take("Export", "export-sheets");
    }

    @Test
    @Tag("russian")
    void theExportDialogInRussian() throws Exception {
        export("export-ru");
    }

    @Test
    void theImportDialogWithWhatTheFileHolds() throws Exception {
        importing("import");
        Desktop.look(Look.DARK);
        importing("import-dark");
    }

    @Test
    @Tag("russian")
    void theImportDialogInRussian() throws Exception {
        importing("import-ru");
    }

    @Test
    void theImportOfATableInThreePages() throws Exception {
        table("import-table");
        Pictures.keep("import-table-columns.png");
        Pictures.keep("import-table-map.png");
        Desktop.look(Look.DARK);
        table("import-table-dark");
    }

    @Test
    @Tag("russian")
    void theImportOfATableInRussian() throws Exception {
        table("import-table-ru");
    }

    @Test
    void theDialogThatExportsEverything() throws Exception {
        everything("export-everything");
        Pictures.keep("export-everything.png");
        Desktop.look(Look.DARK);
        everything("export-everything-dark");
    }

    @Test
    @Tag("russian")
    void theDialogThatExportsEverythingInRussian() throws Exception {
        everything("export-everything-ru");
    }

    private void everything(String name) throws Exception {
        Journey journey = UiThread.call(() -> session.portfolio().getJourneys().getFirst());
        UiThread.run(() -> UiThread.display().asyncExec(() -> new EverythingDialog(desktop.shell(),
                new ExportSubject(session.document(), Optional.of(journey), Optional.empty()),
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), path -> true).open()));
        Shell shell = shell(Messages.of(EverythingDialog.class).get("everything_title"));
        calm(shell);
        picture(shell, name);
        close(shell);
    }

    /** Waits until the theme has stopped to blend the state of buttons: five looks at the window show the same. */
    private void calm(Shell shell) {
        List<Integer> looks = new ArrayList<>();
        desktop.bot().waitUntil(Conditions.that("nothing changes any more", () -> {
            looks.add(UiThread.call(() -> Arrays.hashCode(Screenshots.imageOf(shell).data)));
            int count = looks.size();
            return count >= 5 && looks.subList(count - 5, count).stream().distinct().count() == 1;
        }));
    }

    private void export(String name) throws Exception {
        Journey journey = UiThread.call(() -> session.portfolio().getJourneys().getFirst());
        UiThread.run(() -> UiThread.display().asyncExec(() -> new ExportDialog(desktop.shell(),
                new ExportSubject(session.document(), Optional.of(journey), Optional.empty()), Optional.of("pdf"),
                Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC), path -> true).open()));
        take(Messages.of(ExportDialog.class).get("export_title"), name);
    }

    private void importing(String name) throws Exception {
        Path file = MAPS.resolve("sketch.mmd");
        Files.writeString(file, """
                journey
                  title Opening an account
                  section Decide
                    Compares offers: 4: Customer
                    Asks a friend: 5: Customer
                  section Apply
                    Fills in the form: 2: Customer, Branch
                    Sends documents: 1: Customer, Operations
                """);
        ImportFlow flow = new ImportFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0], Optional.of(session));
        UiThread.run(() -> UiThread.display().asyncExec(() -> flow.ask(file)));
        take(Messages.of(ImportFlow.class).get("import_title"), name);
    }

    private void table(String name) throws Exception {
        Path file = MAPS.resolve("workshop.csv");
        Files.writeString(file, """
                Workshop of 12 March;;;;;;
                Phase;Touchpoint;What they think;Feeling (1-5);Pain point;Channels;Prio
                Notice;Sees the advert;Is this for me?;4;;Tram, Website;B
                ;Asks a friend;She is happy with it;5;;In person;C
                Apply;Fills in the form;Why my income again?;2;Form asks twice;web;A
                ;Sends documents;Where is the photo button?;1;Upload breaks off;App;A
                Wait;Calls the bank;Nobody knows anything;1;Transferred three times;Phone;A
                """);
        ImportFlow flow = new ImportFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0], Optional.of(session));
        UiThread.run(() -> UiThread.display().asyncExec(() -> flow.ask(file)));
        Messages messages = Messages.of(ImportFlow.class);
        Shell shell = shell(messages.get("import_title"));
        Bot dialog = desktop.bot().shell(messages.get("import_title")).bot();
        String next = messages.get("import_next").replace("&", "");
        desktop.bot().waitUntil(Conditions.that("the table is read", () -> dialog.button(next).isEnabled()));
        picture(shell, name + "-file");
        dialog.button(next).click();
        picture(shell, name + "-columns");
        dialog.button(next).click();
        drawn(shell);
        picture(shell, name + "-map");
        close(shell);
    }

    private void picture(Shell shell, String name) throws Exception {
        desktop.settle();
        Pictures.take(shell, name + ".png");
        expectNoButtonCut(shell);
    }

    private void drawn(Shell shell) {
        desktop.bot().waitUntil(Conditions.that("the preview is drawn", () -> Controls.in(shell).anyMatch(
                control -> control instanceof DrawingCanvas canvas && canvas.isVisible() && canvas.current())));
    }

    /** Takes the picture when the preview is there, and closes the dialog. */
    private void take(String title, String name) throws Exception {
        Shell shell = shell(title);
        drawn(shell);
        picture(shell, name);
        Pictures.keep(name + ".png");
        close(shell);
    }

    private void close(Shell shell) {
        UiThread.run(() -> shell.getDisplay().asyncExec(shell::close));
        desktop.bot().waitUntil(Conditions.that("the dialog is closed", shell::isDisposed));
    }

    private static void expectNoButtonCut(Shell shell) {
        List<String> cut = UiThread.call(() -> Controls.in(shell).filter(Control::isVisible)
                .filter(Button.class::isInstance)
                .filter(button -> button.computeSize(button.getSize().x, -1).y > button.getSize().y
                        || (button.getStyle() & SWT.WRAP) == 0 && button.computeSize(-1, -1).x > button.getSize().x)
                .map(b -> ((Button) b).getText()).toList());
        assertTrue(cut.isEmpty(), () -> "cut off: " + cut);
    }

    private Shell shell(String title) {
        return desktop.bot().waitForResult(() -> Stream.of(desktop.shell().getShells())
                .filter(shell -> shell.getText().equals(title)).findFirst(), () -> "no dialog " + title);
    }

    private static boolean isRussian() {
        return "ru".equals(Locale.getDefault().getLanguage());
    }
}
