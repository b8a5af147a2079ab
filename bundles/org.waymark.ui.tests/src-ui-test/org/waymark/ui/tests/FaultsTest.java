package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.NamedElement;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.ShellBot;
import org.waymark.testing.UiThread;
import org.waymark.ui.session.PortfolioSession;

/** Errors of the program, of jobs and of the disk, as the user meets them. */
@DesktopTest
class FaultsTest {

    private static final String TITLE = "Waymark made an error";

    private final Desktop desktop;

    FaultsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void anErrorOfTheProgramIsShownOnceWithDetailsToCopy() {
        desktop.open("contact-centre.cjm");
        TestClipboard.put("nothing");
        fail();
        ShellBot said = desktop.bot().shell(TITLE);
        said.bot().button("Copy details").click();
        String details = TestClipboard.text();
        assertTrue(details.contains("IllegalStateException: broken on purpose")
                && details.contains("FaultsTest") && details.contains("Java "), details);
        said.bot().button("OK").click();
        fail();
        desktop.bot().waitUntil(Conditions.that("the second one is logged", () -> desktop.logged().size() == 2));
        assertTrue(desktop.bot().shells().stream().noneMatch(shell -> TITLE.equals(shell.getText())));
        desktop.forgetLog();
    }

    @Test
    void anErrorOfAJobIsShownTheSameWay() {
        Job job = new Job("breaks") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Status.error("in a job", new IllegalArgumentException("broken on purpose"));
            }
        };
        job.schedule();
        desktop.bot().shell(TITLE).bot().button("OK").click();
        assertTrue(desktop.logged().stream().anyMatch(entry -> entry.contains("in a job")));
        desktop.forgetLog();
    }

    @Test
    @Tag("long")
    void aSupportBundleHoldsTheTraceAndNothingOfThePortfolio() throws Exception {
        Path file = Samples.copy("contact-centre.cjm", desktop.folder());
        desktop.open(file);
        PortfolioSession session = desktop.session();
        UiThread.run(() -> UiThread.display().asyncExec(() -> {
            // another place than in the other tests: one error of the program is shown once
            throw new IllegalStateException("broken on purpose");
        }));
        ShellBot said = desktop.bot().shell(TITLE);
        Path bundle = desktop.folder().resolve("support.zip");
        UiThread.run(() -> UiThread.display().asyncExec(() -> said.bot().button("Save support bundle...").click()));
        desktop.real().awaitActive("Save support bundle").keyToSystem("ctrl+a").typeToSystem(bundle.toString())
                .keyUntilClosed("Save support bundle", "Return");
        desktop.bot().waitUntil(Conditions.that("the bundle is written", () -> Files.exists(bundle)));
        said.bot().button("OK").click();
        String all = content(bundle);
        assertTrue(all.contains("java.lang.IllegalStateException\n") && all.contains("FaultsTest"), all);
        assertTrue(all.contains("  Touchpoint " + touchpoints(session) + "\n") && all.contains("org.waymark.core "),
                all);
        assertFalse(all.contains("on purpose"), "messages are left out");
        for (String name : names(session)) {
            assertFalse(all.contains(name), name);
        }
        assertFalse(all.contains(file.toString()) || all.contains(desktop.folder().toString()), "no path");
        desktop.forgetLog();
    }

    @Test
    @Tag("long")
    void aReadOnlyFolderIsNamedAndTheWorkIsSavedElsewhere() throws Exception {
        Path medium = Files.createDirectory(desktop.folder().resolve("medium"));
        Path file = Samples.copy("contact-centre.cjm", medium);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(medium, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            desktop.open(file);
            PortfolioSession session = desktop.session();
            UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(session.portfolio(),
                    Literals.NAMED_ELEMENT__NAME, "Not lost")));
            desktop.bot().toolbarButtonWithTooltip("Save").click();
            ShellBot said = desktop.bot().shell("Not lost was not saved");
            said.bot().widget(Label.class, "label with file, cause and cure",
                    l -> l.getText().contains("contact-centre.cjm") && l.getText().contains("No permission to write"),
                    0);
            said.bot().button("OK").click();
            assertTrue(session.dirty());
            Path elsewhere = desktop.folder().resolve("elsewhere.cjm");
            desktop.saveAs(elsewhere);
            desktop.bot().waitUntil(Conditions.that("it is saved", () -> !session.dirty()));
            assertTrue(Files.readString(elsewhere).contains("name=\"Not lost\""));
            assertEquals(-1, Files.mismatch(Samples.path("contact-centre.cjm"), file));
        } finally {
            Files.setPosixFilePermissions(medium, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    @Tag("long")
    void aReadOnlyFolderOfRecoveryCopiesStopsNoWork() throws Exception {
        Path home = Files.createDirectory(desktop.folder().resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (RecoveryStore store = new RecoveryStore(home.resolve("recovery"))) {
            assertEquals(List.of(), store.recoverable());
            desktop.open("contact-centre.cjm");
            String message = UiThread.call(() -> {
                try {
                    store.copy().take(desktop.session().document()).write();
                    return "";
                } catch (org.waymark.core.JourneyException e) {
                    return e.getMessage();
                }
            });
            assertTrue(message.contains("No permission to write here. Save your work soon."), message);
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static void fail() {
        UiThread.run(() -> UiThread.display().asyncExec(() -> {
            throw new IllegalStateException("broken on purpose");
        }));
    }

    private static int touchpoints(PortfolioSession session) {
        return UiThread.call(() -> {
            int count = 0;
            TreeIterator<EObject> all = session.portfolio().eAllContents();
            while (all.hasNext()) {
                count += all.next() instanceof Touchpoint ? 1 : 0;
            }
            return count;
        });
    }

    private static List<String> names(PortfolioSession session) {
        return UiThread.call(() -> {
            List<String> names = new ArrayList<>();
            TreeIterator<EObject> all = session.portfolio().eAllContents();
            while (all.hasNext()) {
                if (all.next() instanceof NamedElement named && named.getName() != null
                        && named.getName().contains(" ")) {
                    names.add(named.getName());
                }
            }
            assertTrue(names.size() > 50);
            return names;
        });
    }

    private static String content(Path bundle) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
            }
        }
        return all.toString();
    }
}
