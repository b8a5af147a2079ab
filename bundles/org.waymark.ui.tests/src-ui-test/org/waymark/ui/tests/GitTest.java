package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.testing.Bot;
import org.waymark.testing.Condition;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.ui.git.GitActions;
import org.waymark.ui.git.GitStatus;
import org.waymark.ui.git.HistoryView;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;

/** A portfolio in a git repository: history, commit, branches and a merge with a conflict. */
@DesktopTest
class GitTest {

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private WorkTree tree;
    private PortfolioSession session;

    GitTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() throws Exception {
        tree = WorkTree.create(folder);
        desktop.open(tree.file());
        session = desktop.session();
    }

    @Test
    @Tag("long")
    void theHistoryOfAnElementSaysWhoChangedItFromWhat() throws Exception {
        HistoryView view = (HistoryView) UiThread.call(() -> Desktop.page().showView(ViewIds.HISTORY));
        Bot bot = desktop.bot().viewById(ViewIds.HISTORY).bot();
        desktop.bot().waitUntil(Conditions.that("two commits", () -> bot.table().rowCount() == 2));
        assertEquals("What we promise about the card", bot.table().cell(0, 0));
        UiThread.act(() -> view.show(Conflicted.touchpoint(session.document(), Conflicted.PRAISE)));
        desktop.bot().waitUntil(Conditions.that("the change in words", () -> bot.table().rowCount() == 2
                && bot.table().cell(0, 0).contains("Promise set to")));
        assertEquals("Ben", bot.table().cell(0, 1));
    }

    @Test
    void aChangeIsCommittedWithASummaryInWords() throws Exception {
        UiThread.act(() -> session.execute(new org.waymark.core.edit.FeatureEdits(session.domain()).set(
                Conflicted.touchpoint(session.document(), Conflicted.ADVERT),
                org.waymark.model.cjm.CjmPackage.Literals.TOUCHPOINT__IMPORTANCE, 5)));
        desktop.save();
        desktop.bot().waitUntil(Conditions.that("it is seen as not committed", () -> UiThread.call(() -> PlatformUI
                .getWorkbench().getService(GitStatus.class).state(session).filter(GitStatus.State::uncommitted)
                .isPresent())));
        actions(GitActions::commit);
        desktop.bot().shell("Commit").bot().button("Commit").click();
        desktop.bot().waitUntil(Conditions.that("it is committed", () -> tree.git("status", "--porcelain").isEmpty()));
        assertTrue(tree.git("log", "-1", "--format=%s").contains("Importance"), tree.git("log", "-1"));
    }

    @Test
    @Tag("long")
    void aMergeLeavesItsConflictsToTheConflictEditor() throws Exception {
        tree.git("checkout", "-q", "-b", "other", "HEAD");
        tree.promise("Free for ever.");
        tree.commit("For ever", "Ben");
        tree.git("checkout", "-q", "main");
        tree.promise("Free for two years.");
        tree.commit("Two years", "Ann");
        UiThread.act(() -> Desktop.sessions().reload(session));
        actions(GitActions::branches);
        Bot dialog = desktop.bot().shell("Branches").bot();
        dialog.table().select(1);
        dialog.button("Merge into current").click();
        Bot editor = desktop.bot().editorById("org.waymark.ui.conflictEditor").bot();
        editor.widget(Label.class, "label with the count", label -> label.getText().startsWith("1 of 1"), 0);
        Keyboard.focused().typeText("2");
        editor.widget(Label.class, "label that all is done", label -> label.getText().startsWith("All merge"), 0);
        desktop.save();
        actions(GitActions::commit);
        desktop.bot().shell("Commit").bot().button("Commit").click();
        desktop.bot().waitUntil(
                Conditions.that("the merge is concluded", () -> tree.git("log", "-1", "--format=%p").contains(" ")));
        assertEquals("Free for ever.", UiThread.call(
                () -> Conflicted.touchpoint(session.document(), Conflicted.PRAISE).getPromise()));
    }

    @Test
    void aBranchSwitchedUnderAnOpenMapIsShown() throws Exception {
        tree.git("branch", "before", "HEAD~1");
        actions(GitActions::branches);
        Bot dialog = desktop.bot().shell("Branches").bot();
        dialog.table().select(0);
        dialog.button("Switch").click();
        desktop.bot().waitUntil(Conditions.that("the old promise", () -> UiThread.call(() -> Conflicted
                .touchpoint(session.document(), Conflicted.PRAISE).getPromise() == null)));
        assertEquals("before", tree.git("branch", "--show-current"));
    }

    @Test
    @Tag("long")
    void theMenuOffersOnlyWhatCanBeDone() throws Exception {
        desktop.bot().waitUntil(enabled("git", true));
        desktop.bot().waitUntil(enabled("gitAbort", false));
        tree.git("checkout", "-q", "-b", "other");
        tree.promise("Free for ever.");
        tree.commit("For ever", "Ben");
        tree.git("checkout", "-q", "main");
        tree.git("merge", "-q", "--no-commit", "--no-ff", "other");
        UiThread.act(() -> PlatformUI.getWorkbench().getService(GitStatus.class).refresh());
        desktop.bot().waitUntil(enabled("gitAbort", true));
        desktop.open("airline-gate.cjm");
        desktop.bot().waitUntil(enabled("git", false));
        desktop.bot().waitUntil(enabled("gitAbort", false));
    }

    private static Condition enabled(String command, boolean expected) {
        return Conditions.that(command + (expected ? " is enabled" : " is disabled"),
                () -> UiThread.call(() -> PlatformUI.getWorkbench().getService(ICommandService.class)
                        .getCommand("org.waymark.ui.commands." + command).isEnabled()) == expected);
    }

    private void actions(java.util.function.Consumer<GitActions> action) {
        UiThread.act(() -> action.accept(new GitActions(Desktop.page().getWorkbenchWindow(), session)));
    }
}
