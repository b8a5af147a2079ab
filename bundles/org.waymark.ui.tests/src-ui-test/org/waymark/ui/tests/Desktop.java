package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.PageBookView;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.layout.PartRole;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.rules.RuleSettings;
import org.waymark.core.rules.Validator;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.LogWatch;
import org.waymark.testing.RealInput;
import org.waymark.testing.UiThread;
import org.waymark.testing.WaymarkBot;
import org.waymark.testing.gef.EditPartBot;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.open.Opener;
import org.waymark.ui.outline.OverviewPage;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/**
 * The product as one test uses it: a folder for its files, the error log, a real keyboard and mouse, and short ways to
 * what is open. {@link DesktopTest} makes it and leaves the workbench as the test found it.
 */
final class Desktop {

    private static final String START_PAGE = "org.waymark.ui.startEditor";
    private static final String MAP = "org.waymark.ui.mapEditor";

    private final WaymarkBot bot = new WaymarkBot();
    private final LogWatch log = new LogWatch();
    private final RealInput real = new RealInput();
    private final WorkbenchLayout layout;
    private final Path folder;

    Desktop(WorkbenchLayout layout) throws IOException {
        this.layout = layout;
        this.folder = Files.createTempDirectory("waymark-test").toRealPath();
    }

    WaymarkBot bot() {
        return bot;
    }

    /** Keys and mouse of the X server; the test fails where there is none. */
    RealInput real() {
        assertTrue(RealInput.available(), "needs an X display and xdotool");
        return real;
    }

    /** A folder for the files of this test. */
    Path folder() {
        return folder;
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    static Sessions sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class);
    }

    static Settings settings() {
        return PlatformUI.getWorkbench().getService(Settings.class);
    }

    static void look(Look look) {
        UiThread.act(() -> settings().look(look));
    }

    /** Opens a copy of a sample. */
    GefEditorBot open(String sample) {
        return open(Samples.copy(sample, folder));
    }

    /** Opens a file as File > Open does and waits for its map. */
    GefEditorBot open(Path file) {
        UiThread.act(() -> {
            new Opener(page()).file(file);
            // the page of a portfolio with several journeys is tested where it is about it
            Arrays.stream(page().getEditorReferences()).filter(it -> it.getId().equals(EditorIds.PORTFOLIO)).toList()
                    .forEach(it -> {
                        sessions().all().getLast().portfolio().getJourneys().stream().findFirst()
                                .ifPresent(new Opener(page())::journey);
                        page().closeEditor(it.getEditor(false), false);
                    });
        });
        return map(bot.editorById(MAP));
    }

    static GefEditorBot map(EditorBot editor) {
        return GefEditorBot.of(editor)
                .naming(part -> part instanceof ElementPart element ? element.placed().name() : "");
    }

    /** The portfolio that was opened last. */
    PortfolioSession session() {
        return UiThread.call(() -> sessions().all().getLast());
    }

    Journey journey() {
        return UiThread.call(() -> sessions().all().getLast().portfolio().getJourneys().getFirst());
    }

    /** The portfolio as it would be saved now. */
    String text() {
        return UiThread.call(() -> CanonicalText.of(sessions().all().getLast().document()));
    }

    void undo() {
        UiThread.act(() -> sessions().all().getLast().undo());
    }

    void redo() {
        UiThread.act(() -> sessions().all().getLast().redo());
    }

    void save() {
        UiThread.act(() -> sessions().all().getLast().save());
    }

    /** Changes one feature in a step of its own. */
    void set(EObject element, EStructuralFeature feature, Object value) {
        PortfolioSession session = session();
        UiThread.act(() -> session.execute(new FeatureEdits(session.domain()).set(element, feature, value)));
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

    /** Returns the edit part that shows an element in a role. */
    static EditPartBot part(GefEditorBot map, EObject element, PartRole role) {
        return map.getEditPart(role + " of " + element,
                p -> p instanceof ElementPart e && e.placed().element() == element && e.placed().role() == role);
    }

    static List<String> names(Stage stage) {
        return UiThread.call(() -> stage.getTouchpoints().stream().map(Touchpoint::getName).toList());
    }

    MapEditor editor() {
        return bot.editorById(MAP).part(MapEditor.class);
    }

    /** The map in front; on the UI thread. */
    MapEditor front() {
        return (MapEditor) page().getActiveEditor();
    }

    Shell shell() {
        return UiThread.call(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** Changes the size of the window in two steps: with both in one, GTK lays out nothing that opens later. */
    void size(int width, int height) {
        Shell window = shell();
        Point before = UiThread.call(window::getSize);
        if (UiThread.call(window::getMaximized)) {
            UiThread.act(() -> window.setMaximized(false));
            bot.waitUntil(Conditions.that("the window is not maximized any more",
                    () -> !window.getSize().equals(before)));
        }
        UiThread.act(() -> window.setBounds(0, 0, width, height));
        bot.waitUntil(Conditions.that("the window has its size",
                () -> window.getSize().x >= width - 20));
    }

    /**
     * Through the dialog of the system, which hears real keys only, and in which a list of proposed names may take the
     * first Return.
     */
    void saveAs(Path target) {
        String title = "Save portfolio as";
        real().keyToSystem("ctrl+shift+s").awaitActive(title).keyToSystem("ctrl+a").typeToSystem(target.toString())
                .keyUntilClosed(title, "Return");
    }

    /** Waits for what follows an edit or a selection after a moment: the list of problems and the small map. */
    void settle() {
        bot.waitUntil(
                Conditions.that("what is open is checked", () -> sessions().all().stream().allMatch(session -> session
                        .findings().equals(new Validator().validate(session.document(), RuleSettings.standard())))));
        bot.waitUntil(Conditions.that("the small map is painted", () -> !(page()
                .findView(ViewIds.OUTLINE) instanceof PageBookView outline)
                || !(outline.getCurrentPage() instanceof OverviewPage small) || small.current()));
        UiThread.flush();
    }

    /** The error log of this test. */
    List<String> logged() {
        return log.entries();
    }

    /** Fails if the product has logged anything. */
    void expectNothingLogged() {
        assertEquals(List.of(), log.entries());
    }

    /** Fails unless one thing was logged, as this test provoked it. */
    void expectLogged(String text) {
        bot.waitUntil(Conditions.that("logged: " + text, () -> log.entries().size() == 1
                && log.entries().getFirst().contains(text)));
        log.forget();
    }

    /** Forgets what was logged, which this test provoked and has looked at. */
    void forgetLog() {
        log.forget();
    }

    /** Forgets what is open, without asking, and waits for the start page. */
    void reset() {
        bot.closeAllShells();
        UiThread.act(() -> {
            page().closeAllEditors(false);
            sessions().all().forEach(sessions()::close);
            if (settings().look() != Look.LIGHT) {
                settings().look(Look.LIGHT);
            }
            if (settings().emptyLanes()) {
                settings().emptyLanes(false);
            }
        });
        layout.restore();
        // a window that is made small again before it was large looks like one that never changes
        bot.waitUntil(Conditions.that("the window is as large as it was", layout::isRestored));
        bot.editorById(START_PAGE);
    }

    /** Leaves the workbench as it was found and deletes the folder when nothing writes into it any more. */
    void close() throws IOException {
        try {
            reset();
            gitIsQuiet();
        } finally {
            log.close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Waits for the end of all git jobs, as a job that reads a repository may write its index. */
    private void gitIsQuiet() {
        bot.waitUntil(Conditions.that("git work has ended", () -> Arrays.stream(Job.getJobManager().find(null))
                .map(job -> job.getClass().getName()).noneMatch(name -> name.startsWith("org.waymark.ui.git.")
                        || name.startsWith("org.waymark.ui.timeline."))));
    }
}
