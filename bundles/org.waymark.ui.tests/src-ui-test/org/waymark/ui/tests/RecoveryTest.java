package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.testing.Conditions;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.workbench.RecoveryOffer;

/** Recovery copies of unsaved work: when they are written, what they contain, and how they come back. */
@DesktopTest
class RecoveryTest {

    private static final Path COPIES = Path.of(System.getProperty("user.home"), ".waymark", "recovery");

    @TempDir
    private Path folder;

    private final Desktop desktop;
    private Path file;
    private GefEditorBot map;
    private PortfolioSession session;

    RecoveryTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @BeforeEach
    void open() {
        file = Samples.copy("contact-centre.cjm", folder);
        map = desktop.open(file);
        session = desktop.session();
    }

    @Test
    void textIsCopiedWhileItIsStillBeingTyped() {
        String before = desktop.text();
        type("Half a sent");
        desktop.bot().waitUntil(Conditions.that("the typed text is copied", () -> copied("Half a sent")));
        assertEquals(before, desktop.text(), "nothing is in the model before it is finished");
        assertFalse(UiThread.call(session::canUndo));
        desktop.real().type("ence").key("Return");
        desktop.bot().waitUntil(Conditions.that("the text is in the model",
                () -> desktop.text().contains("\"Half a sentence\"")));
        desktop.undo();
        assertEquals(before, desktop.text());
        desktop.bot().waitUntil(Conditions.that("undone to the saved state, there is nothing to recover",
                () -> copies().isEmpty()));
    }

    @Test
    @Tag("long")
    void typingWithoutAPauseDoesNotPutCopiesOff() {
        type("n");
        String text = "n";
        // each key comes sooner than a pause in which an earlier version would have waited for its end
        while (copies().stream().allMatch(copy -> content(copy).isEmpty())
                || !copied(text.substring(0, Math.min(text.length(), 3)))) {
            assertTrue(text.length() < 400, "400 keys without a copy");
            desktop.real().type("o");
            text += "o";
        }
        assertTrue(UiThread.call(session::dirty));
        desktop.real().key("Escape");
        desktop.bot().waitUntil(Conditions.that("nothing is typed", () -> !session.dirty()));
    }

    @Test
    @Tag("long")
    void aFieldOfThePropertiesIsCopiedToo() {
        Desktop.part(map, Desktop.touchpoint(session, "Colleague praises the card"), PartRole.TOUCHPOINT).click();
        UiThread.act(() -> Desktop.page().showView("org.waymark.ui.properties"));
        desktop.bot().viewById("org.waymark.ui.properties").bot().textWithLabel("Name").setFocus();
        desktop.real().key("ctrl+a").type("In the form");
        desktop.bot().waitUntil(Conditions.that("the typed text is copied", () -> copied("In the form")));
        desktop.real().key("Escape");
    }

    @Test
    @Tag("long")
    void savingUnderAnotherNameLeavesNoCopy() {
        rename("Renamed");
        desktop.bot().waitUntil(Conditions.that("a copy", () -> copied("Renamed")));
        rename("Renamed again");
        desktop.saveAs(folder.resolve("other.cjm"));
        desktop.bot().waitUntil(Conditions.that("no copy", () -> copies().isEmpty()));
    }

    @Test
    void unsavedWorkOfAProcessThatDiedComesBack() throws Exception {
        died("Nearly lost");
        desktop.reset();
        offer();
        desktop.bot().shell("Recover unsaved work").bot().button("Recover").click();
        desktop.bot().editorById("org.waymark.ui.portfolioEditor");
        assertEquals("Nearly lost", UiThread.call(() -> desktop.session().portfolio().getName()));
        assertTrue(desktop.session().dirty());
        assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
        desktop.bot().waitUntil(Conditions.that("the work has one copy, of this process",
                () -> copies().size() == 1 && copied("Nearly lost")));
    }

    @Test
    @Tag("long")
    void workOfAPortfolioThatWasOpenedBeforeTheOfferReplacesIt() throws Exception {
        died("Nearly lost");
        offer();
        desktop.bot().shell("Recover unsaved work").bot().button("Recover").click();
        desktop.bot().waitUntil(Conditions.equal("the name", "Nearly lost", () -> session.portfolio().getName()));
        assertTrue(session.dirty());
        desktop.bot().waitUntil(Conditions.that("one copy", () -> copies().size() == 1 && copied("Nearly lost")));
    }

    @Test
    void workIsNotMixedWithOtherUnsavedWork() throws Exception {
        Path copy = died("Nearly lost");
        rename("Edited meanwhile");
        offer();
        desktop.bot().shell("Recover unsaved work").bot().button("Recover").click();
        desktop.bot().shell("Recover unsaved work").bot().button("OK").click();
        assertTrue(Files.exists(copy));
        assertEquals("Edited meanwhile", UiThread.call(() -> session.portfolio().getName()));
        Files.delete(copy);
    }

    @Test
    @Tag("long")
    void aFailedCopyIsToldOnceAboveTheMap() throws Exception {
        rename("Copied");
        desktop.bot().waitUntil(Conditions.that("a copy", () -> copied("Copied")));
        Path copy = copies().getFirst();
        Files.delete(copy);
        Files.createDirectories(copy.resolve("in the way"));
        rename("Not copied");
        desktop.bot().waitUntil(Conditions.that("it is told", () -> told() == 1));
        rename("Not copied either");
        Files.delete(copy.resolve("in the way"));
        Files.delete(copy);
        rename("Copied again");
        desktop.bot().waitUntil(Conditions.that("a copy again", () -> copied("Copied again")));
        assertEquals(1, told());
        desktop.bot().waitUntil(Conditions.equal("the state for maps opened later", Optional.empty(),
                session::unprotected));
        desktop.expectLogged("The recovery copy could not be written");
    }

    private long told() {
        return UiThread.call(() -> Controls.in(desktop.shell(), Label.class)
                .filter(label -> label.getText().contains("The recovery copy could not be written")).count());
    }

    /** Leaves a copy as another process does that has ended. */
    private Path died(String name) throws Exception {
        try (RecoveryStore other = new RecoveryStore(COPIES)) {
            PortfolioDocument document = PortfolioFiles.load(file);
            document.portfolio().setName(name);
            other.copy().take(document).write();
        }
        return copies().getFirst();
    }

    private static void offer() {
        UiThread.run(() -> UiThread.display().asyncExec(
                () -> RecoveryOffer.make(PlatformUI.getWorkbench().getWorkbenchWindows()[0])));
    }

    private void type(String text) {
        Desktop.part(map, Desktop.touchpoint(session, "Colleague praises the card"), PartRole.TOUCHPOINT).click();
        desktop.real().key("F2").key("ctrl+a").type(text);
    }

    private void rename(String name) {
        UiThread.act(() -> session.execute(
                new FeatureEdits(session.domain()).set(session.portfolio(), Literals.NAMED_ELEMENT__NAME, name)));
    }

    private static List<Path> copies() {
        try (Stream<Path> files = Files.list(COPIES)) {
            return files.filter(copy -> copy.toString().endsWith(".recovery")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean copied(String text) {
        return copies().stream().anyMatch(copy -> content(copy).filter(c -> c.contains(text)).isPresent());
    }

    /** Returns the portfolio in a copy; empty while there is none. */
    private static Optional<String> content(Path copy) {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            return zip.stream().filter(entry -> entry.getName().endsWith(".cjm")).findFirst().map(entry -> {
                try {
                    return new String(zip.getInputStream(entry).readAllBytes(), "UTF-8");
                } catch (IOException e) {
                    return "";
                }
            });
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
