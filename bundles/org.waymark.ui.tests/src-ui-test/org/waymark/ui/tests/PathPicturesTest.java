package org.waymark.ui.tests;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.text.Messages;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.paths.LogFlow;
import org.waymark.ui.paths.PathsView;
import org.waymark.ui.paths.wizard.LogDialog;
import org.waymark.ui.preferences.Settings.Look;

/** Pictures of the wizard for event logs and of the path explorer, for docs/paths.md. */
@DesktopTest
@Tag("long")
class PathPicturesTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private final Messages texts = Messages.of(LogDialog.class);
    private Path log;

    PathPicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        desktop.open(Files.copy(Samples.path("retail-paths/shop.cjm"), folder.resolve("shop.cjm")));
        log = folder.resolve("shop-events.csv.gz");
        // two rows that cannot be used, so that it is seen what is said of them
        try (InputStream in = new GZIPInputStream(Files.newInputStream(Samples.path("retail-paths/"
                + log.getFileName()))); OutputStream out = new GZIPOutputStream(Files.newOutputStream(log))) {
            in.transferTo(out);
            out.write("c1,2026-02-30 10:00:00,home,web,\n,2026-04-01 10:00:00,home,web,\n".getBytes(
                    StandardCharsets.UTF_8));
        }
    }

    @Test
    void theWizardAndTheExplorer() throws Exception {
        all("paths", true);
        Desktop.look(Look.DARK);
        all("paths-dark", false);
    }

    @Test
    @Tag("russian")
    void theWizardAndTheExplorerInRussian() throws Exception {
        all("paths-ru", false);
    }

    private void all(String name, boolean keep) throws Exception {
        Path mapping = folder.resolve("shop-events.paths.json");
        Files.deleteIfExists(mapping);
        Shell shell = opened();
        Bot dialog = desktop.bot().shell(UiThread.call(shell::getText)).bot();
        dialog.comboBox(0).setSelection(1);
        picture(shell, name + "-wizard-table", false);
        dialog.comboBox(0).setSelection(0);
        for (int page = 1; page <= 5; page++) {
            if (page > 1) {
                ready(dialog, "log_next");
                dialog.button(plain("log_next")).click();
            }
            if (page < 5) {
                ready(dialog, "log_next");
            }
            picture(shell, name + "-wizard-" + page, keep);
        }
        dialog.button(plain("log_cancel")).click();
        desktop.bot().waitUntil(Conditions.that("the dialog is closed", shell::isDisposed));
        Files.copy(Samples.path("retail-paths/shop.paths.json"), mapping);
        Bot again = desktop.bot().shell(UiThread.call(opened()::getText)).bot();
        ready(again, "log_find");
        again.button(plain("log_find")).click();
        PathsView view = desktop.bot().waitForResult(() -> Optional.ofNullable(
                (PathsView) Desktop.page().findView(ViewIds.PATHS)), () -> "no explorer");
        desktop.bot().waitUntil(Conditions.that("the paths are there", () -> UiThread.call(() -> view.report()
                .isPresent() && view.rows() > 0 && view.list().isFocusControl())));
        RealInput real = desktop.real();
        real.key("Down", "Down");
        desktop.bot().waitUntil(Conditions.that("a path is lit", () -> UiThread.call(() -> view.selected()
                .isPresent())));
        desktop.settle();
        picture(desktop.shell(), name + "-explorer", keep);
        toggle(UiThread.call(() -> Desktop.page().getReference(Desktop.page().getActiveEditor())));
        picture(desktop.shell(), name + "-map", keep);
        toggle(UiThread.call(() -> Desktop.page().getReference(Desktop.page().getActiveEditor())));
        Bot bot = desktop.bot().viewById(ViewIds.PATHS).bot();
        bot.comboBox().setSelection(1);
        desktop.settle();
        picture(desktop.shell(), name + "-deviations", keep);
        UiThread.act(() -> Desktop.page().hideView(view));
    }

    private void toggle(IWorkbenchPartReference part) {
        UiThread.act(() -> Desktop.page().toggleZoom(part));
        desktop.settle();
    }

    private Shell opened() {
        LogFlow flow = new LogFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        UiThread.run(() -> UiThread.display().asyncExec(() -> flow.ask(log)));
        String title = texts.get("log_title");
        return desktop.bot().waitForResult(() -> Stream.of(desktop.shell().getShells())
                .filter(it -> it.getText().equals(title)).findFirst(), () -> "no dialog " + title);
    }

    private void ready(Bot dialog, String button) {
        desktop.bot().waitUntil(Conditions.that(button, () -> dialog.button(plain(button)).isEnabled()));
    }

    private String plain(String key) {
        return texts.get(key).replace("&", "");
    }

    private void picture(Control window, String name, boolean keep) throws Exception {
        desktop.settle();
        Pictures.take(window, name + ".png");
        if (keep) {
            Pictures.keep(name + ".png");
        }
    }
}
