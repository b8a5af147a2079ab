package org.waymark.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
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
class PathPicturesTest {

    private static final int PEOPLE = 4_000;

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
        desktop.open("contact-centre.cjm");
        List<String> events = UiThread.call(() -> desktop.journey().getStages().stream()
                .flatMap(stage -> stage.getTouchpoints().stream()).limit(4)
                .map(it -> it.getName().toLowerCase(Locale.ROOT).replace(' ', '_')).toList());
        log = LogFixture.write(folder.resolve("steps.csv"), PEOPLE, events);
        Files.writeString(log, Files.readString(log) + "c1;2026-02-30T10:00;" + events.getFirst() + "\nc2;;"
                + events.getFirst() + "\n");
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
        Files.deleteIfExists(folder.resolve("steps.paths.json"));
        LogFlow flow = new LogFlow(PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
        UiThread.run(() -> UiThread.display().asyncExec(() -> flow.ask(log)));
        String title = texts.get("log_title");
        Shell shell = desktop.bot().waitForResult(() -> Stream.of(desktop.shell().getShells())
                .filter(it -> it.getText().equals(title)).findFirst(), () -> "no dialog " + title);
        Bot dialog = desktop.bot().shell(title).bot();
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
        desktop.real().key("Return");
        ready(dialog, "log_find");
        dialog.button(plain("log_find")).click();
        PathsView view = desktop.bot().waitForResult(() -> Optional.ofNullable(
                (PathsView) Desktop.page().findView(ViewIds.PATHS)), () -> "no explorer");
        desktop.bot().waitUntil(Conditions.that("the paths are there", () -> UiThread.call(() -> view.report()
                .isPresent() && view.list().isFocusControl())));
        RealInput real = desktop.real();
        real.key("Down", "Down");
        desktop.bot().waitUntil(Conditions.that("a path is lit", () -> UiThread.call(() -> view.selected()
                .isPresent())));
        desktop.settle();
        picture(desktop.shell(), name + "-explorer", keep);
        Bot bot = desktop.bot().viewById(ViewIds.PATHS).bot();
        bot.comboBox().setSelection(1);
        desktop.settle();
        picture(desktop.shell(), name + "-deviations", keep);
        UiThread.act(() -> Desktop.page().hideView(view));
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
