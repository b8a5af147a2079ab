package org.waymark.ui.tests;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.testing.texts.ShownTexts;
import org.waymark.ui.compare.Comparing;
import org.waymark.ui.compare.FileVersion;
import org.waymark.ui.git.GitActions;
import org.waymark.ui.git.HistoryView;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings.Look;

/** The pictures of docs/git-desktop.md, made like those of the README in {@link PicturesTest}. */
@DesktopTest
@Tag("long")
class TeamPicturesTest {

    private final Desktop desktop;

    @TempDir
    private Path folder;

    TeamPicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
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
        take("conflicts", window -> window.across("Base", "Ours", "Theirs")
                .across("Take base (4)", "Take ours (1)", "Take theirs (2)")
                .down("Base", "Take base (4)", "Now in the portfolio (E to edit):", "Take both (3)"));
    }

    @Test
    void comparison() throws Exception {
        desktop.open(Conflicted.edited(folder));
        UiThread.act(() -> Comparing.open(Desktop.page(), desktop.session(),
                new FileVersion(Samples.path("contact-centre.cjm"))));
        desktop.bot().editorById("org.waymark.ui.compareEditor").bot().widget(Label.class, "label with the count",
                label -> label.getText().startsWith("Changes: "), 0);
        take("compare", window -> window.across("contact-centre.cjm", "Now").down("Now", "Revert this change (R)",
                "Touchpoints", "Customer"));
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
        desktop.bot().waitUntil(Conditions.that("the changes are read, and not only the commits",
                () -> bot.table().rowCount() == 4 && bot.table().cell(2, 0).startsWith("Promise set to")));
        take("history", window -> window.down("Hears of the card", "History", "Promise set to")
                .across("Promise set to", "Ben"));
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
        Pictures.take(commit.widget(), "commit.png").across("Cancel", "Commit");
        commit.close();
        UiThread.act(git::branches);
        ShellBot branches = desktop.bot().shell("Branches");
        Pictures.take(branches.widget(), "branches.png").find("pricing");
        branches.close();
    }

    /** Takes a picture with light colours for the documentation and one with dark colours. */
    private void take(String name, Consumer<ShownTexts> expected) {
        desktop.settle();
        expected.accept(Pictures.take(desktop.shell(), name + ".png"));
        Pictures.keep(name + ".png");
        Desktop.look(Look.DARK);
        desktop.settle();
        expected.accept(Pictures.take(desktop.shell(), name + "-dark.png"));
    }
}
