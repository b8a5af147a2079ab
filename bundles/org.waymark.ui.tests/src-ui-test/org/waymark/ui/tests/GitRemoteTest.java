package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.UiThread;
import org.waymark.ui.git.GitActions;
import org.waymark.ui.session.PortfolioSession;

/** Clone, push and pull with a remote repository, here a bare one on disk. */
@DesktopTest
@Tag("long")
class GitRemoteTest {

    private static final String PAGE = "org.waymark.ui.portfolioEditor";

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private WorkTree ben;
    private Path bare;

    GitRemoteTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void remote() throws Exception {
        ben = WorkTree.create(folder);
        bare = folder.resolve("shared.git");
        ben.git("clone", "-q", "--bare", ".", bare.toString());
        ben.git("remote", "add", "origin", bare.toString());
        ben.git("fetch", "-q");
        ben.git("branch", "-q", "-u", "origin/main");
    }

    @Test
    void whatIsCommittedInACloneIsPushed() throws Exception {
        WorkTree ann = cloned();
        PortfolioSession session = desktop.session();
        promise(session, "Free for two years.");
        desktop.save();
        actions(session, GitActions::commit);
        desktop.bot().shell("Commit").bot().button("Commit").click();
        desktop.bot().waitUntil(Conditions.that("committed", () -> ann.git("status", "--porcelain").isEmpty()));
        push(session, "Pushed to origin/main.");
        assertEquals(ann.git("rev-parse", "HEAD"), ben.git("--git-dir", bare.toString(), "rev-parse", "main"));
        push(session, "Nothing to push");
    }

    @Test
    void whatSomebodyElsePushedIsPulledIntoTheOpenMap() throws Exception {
        cloned();
        PortfolioSession session = desktop.session();
        ben.promise("Free for ever.");
        ben.commit("For ever", "Ben");
        ben.git("push", "-q", "origin", "main");
        actions(session, GitActions::pull);
        desktop.bot().waitUntil(Conditions.that("their promise", () -> "Free for ever.".equals(praise(session))));
        actions(session, GitActions::pull);
        desktop.bot().shell("Merge").bot().button("OK").click();
    }

    @Test
    void aPullThatConflictsOpensTheConflictEditorAndIsPushedWhenResolved() throws Exception {
        WorkTree ann = cloned();
        PortfolioSession session = desktop.session();
        ben.promise("Free for ever.");
        ben.commit("For ever", "Ben");
        ben.git("push", "-q", "origin", "main");
        ann.promise("Free for two years.");
        ann.commit("Two years", "Ann");
        UiThread.act(() -> Desktop.sessions().reload(session));
        actions(session, GitActions::push);
        Bot refused = desktop.bot().shell("Push").bot();
        refused.widget(Label.class, "advice to pull", label -> label.getText().contains("ull"), 0);
        refused.button("OK").click();
        actions(session, GitActions::pull);
        Bot editor = desktop.bot().editorById("org.waymark.ui.conflictEditor").bot();
        editor.widget(Label.class, "label with the count", label -> label.getText().startsWith("1 of 1"), 0);
        Keyboard.focused().typeText("2");
        editor.widget(Label.class, "label that all is done", label -> label.getText().startsWith("All merge"), 0);
        desktop.save();
        actions(session, GitActions::commit);
        desktop.bot().shell("Commit").bot().button("Commit").click();
        desktop.bot().waitUntil(
                Conditions.that("the merge is concluded", () -> ann.git("log", "-1", "--format=%p").contains(" ")));
        push(session, "Pushed to origin/main.");
        ben.git("pull", "-q", "--ff-only");
        assertTrue(Files.readString(ben.file()).contains("Free for ever."));
    }

    @Test
    void aPortfolioInASubfolderOfTheCloneIsOpenedAndOfSeveralTheDialogAsks() throws Exception {
        Path maps = Files.createDirectories(ben.folder().resolve("docs").resolve("maps"));
        Files.move(ben.file(), maps.resolve("contact-centre.cjm"));
        ben.commit("Moved", "Ben");
        ben.git("push", "-q", "origin", "main");
        clone("first");
        desktop.bot().editorById(PAGE);
        assertEquals("contact-centre.cjm", name(desktop.session()));
        Samples.copy("airline-gate.cjm", Files.createDirectories(ben.folder().resolve("more")));
        ben.commit("A second one", "Ben");
        ben.git("push", "-q", "origin", "main");
        clone("second");
        Bot which = desktop.bot().shell("Open portfolios").bot();
        assertEquals(2, which.table().rowCount());
        which.button("Open").click();
        desktop.bot().waitUntil(Conditions.that("the portfolio that is checked is open",
                () -> UiThread.call(() -> Desktop.sessions().all().size()) == 2));
        assertEquals("airline-gate.cjm", name(desktop.session()));
    }

    @Test
    void anotherBranchIsChosenAndAWrongAddressIsPutRight() throws Exception {
        ben.git("checkout", "-q", "-b", "ideas");
        ben.promise("Free for ever.");
        ben.commit("For ever", "Ben");
        ben.git("push", "-q", "origin", "ideas");
        UiThread.act(() -> Desktop.page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand("org.waymark.ui.commands.gitClone", null));
        Bot wizard = desktop.bot().shell("Clone a git repository").bot();
        wizard.text(0).setText(folder.resolve("nowhere.git").toString());
        wizard.text(1).setText(folder.resolve("chosen").toString());
        wizard.button("Branch >").click();
        wizard.widget(Text.class, "what is wrong", text -> text.getText().contains("nowhere.git: "), 0);
        wizard.text(0).setText(bare.toString());
        wizard.button("Branch >").click();
        desktop.bot().waitUntil(Conditions.that("the branches", () -> wizard.table().rowCount() == 2));
        assertEquals("main  (main branch)", wizard.table().cell(1, 0));
        wizard.table().select(0);
        wizard.button("Clone").click();
        desktop.bot().editorById(PAGE);
        assertEquals("Free for ever.", praise(desktop.session()));
        assertEquals("ideas", new WorkTree(folder.resolve("chosen")).git("branch", "--show-current"));
    }

    private static String name(PortfolioSession session) {
        return UiThread.call(() -> session.document().rootFile().getFileName().toString());
    }

    private WorkTree cloned() throws Exception {
        WorkTree tree = clone("ann");
        desktop.bot().editorById(PAGE);
        tree.git("config", "user.name", "Ann");
        tree.git("config", "user.email", "ann@example.com");
        tree.git("config", "commit.gpgsign", "false");
        return tree;
    }

    /** Clones with the wizard of the Git menu. */
    private WorkTree clone(String name) {
        Path place = folder.resolve(name);
        UiThread.act(() -> Desktop.page().getWorkbenchWindow().getService(IHandlerService.class)
                .executeCommand("org.waymark.ui.commands.gitClone", null));
        Bot dialog = desktop.bot().shell("Clone a git repository").bot();
        dialog.text(0).setText(bare.toString());
        dialog.text(1).setText(place.toString());
        dialog.button("Clone").click();
        desktop.bot().waitUntil(Conditions.that("the clone is there", () -> Files.exists(place.resolve(".git/index"))));
        return new WorkTree(place);
    }

    private void push(PortfolioSession session, String answer) {
        actions(session, GitActions::push);
        Bot dialog = desktop.bot().shell("Push").bot();
        dialog.widget(Label.class, answer, label -> label.getText().startsWith(answer), 0);
        dialog.button("OK").click();
    }

    private static void promise(PortfolioSession session, String text) {
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(
                Conflicted.touchpoint(session.document(), Conflicted.PRAISE), Literals.TOUCHPOINT__PROMISE, text)));
    }

    private static String praise(PortfolioSession session) {
        return UiThread.call(() -> Conflicted.touchpoint(session.document(), Conflicted.PRAISE).getPromise());
    }

    private void actions(PortfolioSession session, java.util.function.Consumer<GitActions> action) {
        UiThread.act(() -> action.accept(new GitActions(Desktop.page().getWorkbenchWindow(), session)));
    }
}
