package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Screenshots;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.compare.FileVersion;
import org.waymark.ui.git.GitActions;
import org.waymark.ui.git.HistoryView;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;

/** The pictures of docs/git-desktop.md, made like those of the README in {@link PicturesTest}. */
@DesktopTest
class TeamPicturesTest {

    private final Desktop desktop;

    @TempDir
    private Path folder;

    TeamPicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        assumeTrue(System.getProperty("swt.autoScale") == null && !"ru".equals(Locale.getDefault().getLanguage()));
        UiThread.act(() -> desktop.shell().setMaximized(true));
    }

    @AfterEach
    void close() {
        UiThread.act(() -> desktop.shell().setMaximized(false));
        desktop.reset();
    }

    @Test
    void conflicts() throws Exception {
        desktop.open(Conflicted.file(folder));
        UiThread.act(() -> Conflicts.open(Desktop.page(), desktop.session()));
        desktop.bot().editorById("org.waymark.ui.conflictEditor");
        take("conflicts");
    }

    @Test
    void comparison() throws Exception {
        desktop.open(Conflicted.edited(folder));
        UiThread.act(() -> Comparing.open(Desktop.page(), desktop.session(),
                new FileVersion(Samples.path("contact-centre.cjm"))));
        desktop.bot().editorById("org.waymark.ui.compareEditor").bot().widget(Label.class, "label with the count",
                label -> label.getText().startsWith("Changes: "), 0);
        take("compare");
    }

    @Test
    void history() throws Exception {
        WorkTree tree = WorkTree.create(folder);
        tree.promise("The card is free for two years.");
        tree.commit("Two years, says marketing", "Clara");
        tree.promise("The card costs nothing in the first year.");
        tree.commit("Back to one year: finance does not carry two", "Ann");
        GefEditorBot map = desktop.open(tree.file());
        Touchpoint praise = UiThread.call(() -> Conflicted.touchpoint(desktop.session().document(),
                Conflicted.PRAISE));
        Desktop.part(map, praise, PartRole.TOUCHPOINT).click();
        HistoryView view = (HistoryView) UiThread.call(() -> Desktop.page().showView(ViewIds.HISTORY));
        UiThread.act(() -> view.show(praise));
        Bot bot = desktop.bot().viewById(ViewIds.HISTORY).bot();
        desktop.bot().waitUntil(Conditions.that("the changes", () -> bot.table().rowCount() == 4));
        take("history");
    }

    @Test
    void dialogs() throws Exception {
        WorkTree tree = WorkTree.create(folder);
        tree.git("branch", "pricing");
        desktop.open(tree.file());
        tree.promise("The card is free for two years.");
        UiThread.act(() -> Desktop.sessions().reload(desktop.session()));
        GitActions git = new GitActions(Desktop.page().getWorkbenchWindow(), desktop.session());
        UiThread.act(git::commit);
        ShellBot commit = desktop.bot().shell("Commit");
        Screenshots.widget(commit.widget(), Path.of("target", "pictures", "commit.png"));
        commit.close();
        UiThread.act(git::branches);
        ShellBot branches = desktop.bot().shell("Branches");
        Screenshots.widget(branches.widget(), Path.of("target", "pictures", "branches.png"));
        branches.close();
    }

    private static Settings settings() {
        return PlatformUI.getWorkbench().getService(Settings.class);
    }

    /** Takes a picture. Pictures with dark colours are not stored in the repository. */
    private void take(String name) throws Exception {
        Path taken = picture(name + ".png");
        Path kept = Path.of("..", "..", "docs", "images", name + ".png");
        if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, Files.readAllBytes(taken));
        }
        UiThread.act(() -> settings().look(Look.DARK));
        UiThread.flush();
        picture(name + "-dark.png");
    }

    private Path picture(String name) {
        desktop.settle();
        Path taken = Path.of("target", "pictures", name);
        Screenshots.widget(desktop.shell(), taken);
        ImageData picture = UiThread.call(() -> new ImageData(taken.toString()));
        assertTrue(Screenshots.colours(picture, 200) == 200, "a picture of something");
        return taken;
    }
}
