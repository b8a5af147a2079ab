package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.WaymarkBot;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** The product as used by the tests of this bundle: opens files, finds parts of a map, closes everything. */
final class Desktop {

    private static final String START_PAGE = "org.waymark.ui.startEditor";

    private final WaymarkBot bot = new WaymarkBot();

    WaymarkBot bot() {
        return bot;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Sessions sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class);
    }

    /** Opens a file as File > Open does and waits for its map. */
    GefEditorBot open(Path file) {
        UiThread.act(() -> new Opener(page()).file(file));
        return map(bot.editorById("org.waymark.ui.mapEditor"));
    }

    static GefEditorBot map(EditorBot editor) {
        return GefEditorBot.of(editor)
                .naming(part -> part instanceof ElementPart element ? element.placed().name() : "");
    }

    PortfolioSession session() {
        return UiThread.call(() -> sessions().all().getLast());
    }

    static Touchpoint touchpoint(PortfolioSession session, String name) {
        return UiThread.call(() -> {
            for (Journey journey : session.portfolio().getJourneys()) {
                for (Stage stage : journey.getStages()) {
                    for (Touchpoint touchpoint : stage.getTouchpoints()) {
                        if (name.equals(touchpoint.getName())) {
                            return touchpoint;
                        }
                    }
                }
            }
            throw new AssertionError("no touchpoint " + name);
        });
    }

    /** Returns the part of an element in a role. */
    static EditPartBot part(GefEditorBot map, EObject element, PartRole role) {
        return map.getEditPart(role + " of " + element,
                p -> p instanceof ElementPart e && e.placed().element() == element && e.placed().role() == role);
    }

    static List<String> names(Stage stage) {
        return UiThread.call(() -> stage.getTouchpoints().stream().map(Touchpoint::getName).toList());
    }

    MapEditor editor() {
        return bot.editorById("org.waymark.ui.mapEditor").part(MapEditor.class);
    }

    /** Returns the active map; to be called on the UI thread. */
    MapEditor front() {
        return (MapEditor) page().getActiveEditor();
    }

    Shell shell() {
        return UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** Waits until no job reads a repository, as it may write the index that the test is about to delete. */
    void gitIsQuiet() {
        bot.waitUntil(Conditions.that("git work has ended", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.waymark.ui.git."))));
    }

    /**
     * Saves through the native dialog, which reacts to real keys only. A list of proposed names in it may consume the
     * first Return.
     */
    void saveAs(Path target) {
        assumeTrue(RealInput.available(), "needs an X display and xdotool");
        String title = "Save Portfolio As";
        RealInput real = new RealInput();
        real.key("ctrl+shift+s");
        for (int i = 0; i < 20 && !real.sees(title); i++) {
            bot.sleep(200);
        }
        bot.sleep(700);
        real.keyToPopup("ctrl+a").typeToPopup(target.toString());
        for (int i = 0; i < 5 && real.sees(title); i++) {
            bot.sleep(500);
            real.keyToPopup("Return");
            bot.sleep(700);
        }
    }

    /** Closes everything without a question and waits for the start page. */
    void reset() {
        bot.closeAllShells();
        UiThread.act(() -> {
            page().closeAllEditors(false);
            sessions().all().forEach(sessions()::close);
        });
        UiThread.act(() -> page().resetPerspective());
        bot.editorById(START_PAGE);
    }
}
