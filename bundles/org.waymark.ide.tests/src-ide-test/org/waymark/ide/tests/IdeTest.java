package org.waymark.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.edit.provider.AdapterFactoryItemDelegator;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.wiring.BundleWiring;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.text.Labels;
import org.waymark.model.cjm.CjmPackage;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.testing.Conditions;
import org.waymark.testing.NatTableBot;
import org.waymark.testing.UiTest;
import org.waymark.testing.UiThread;
import org.waymark.testing.WaymarkBot;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Waymark works inside an Eclipse IDE: on files of a workspace, beside other editors, without an entry in the log. */
@UiTest
class IdeTest {

    private static final String PERSPECTIVE = "org.waymark.ui.perspective";
    private static final String MAP = "org.waymark.ui.mapEditor";

    private final WaymarkBot bot = new WaymarkBot();
    private final StringBuffer errors = new StringBuffer();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.append(status).append('\n');
        }
    };
    private IProject project;
    private IFile file;

    @BeforeEach
    void aProjectWithAPortfolio() throws Exception {
        Platform.addLogListener(listener);
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("journeys");
        project.create(null);
        project.open(null);
        file = project.getFile("airline-gate.cjm");
        try (InputStream in = Files.newInputStream(Path.of("../../samples/airline-gate.cjm"))) {
            file.create(in, true, null);
        }
        UiThread.act(() -> PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, window()));
    }

    @AfterEach
    void nothingIsLeftAndNothingWasLogged() throws Exception {
        UiThread.act(() -> page().closeAllEditors(false));
        UiThread.act(() -> List.copyOf(sessions().all()).forEach(sessions()::close));
        project.delete(true, true, null);
        UiThread.flush();
        Platform.removeLogListener(listener);
        assertEquals("", errors.toString());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static Sessions sessions() {
        return PlatformUI.getWorkbench().getService(Sessions.class);
    }

    private PortfolioSession open() {
        UiThread.act(() -> IDE.openEditor(page(), file));
        bot.waitUntil(Conditions.that("a map is open", () -> page().getActiveEditor() != null
                && page().getActiveEditor().getSite().getId().equals(MAP)));
        return UiThread.call(() -> sessions().all().getLast());
    }

    private static void command(String id) {
        UiThread.act(() -> window().getService(IHandlerService.class).executeCommand(id, null));
    }

    private String content() throws Exception {
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        try (InputStream in = file.getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> newLines(String before, String after) {
        Set<String> known = before.lines().collect(Collectors.toSet());
        return after.lines().filter(line -> !known.contains(line)).map(String::strip).toList();
    }

    private static void rename(PortfolioSession session, String name) {
        UiThread.act(() -> {
            Journey journey = session.portfolio().getJourneys().getFirst();
            session.execute(
                    new FeatureEdits(session.domain()).set(journey, CjmPackage.Literals.NAMED_ELEMENT__NAME, name));
        });
    }

    @Test
    void aFileOfTheWorkspaceOpensAsAMapThatIsEditedUndoneAndSaved() throws Exception {
        String before = content();
        PortfolioSession session = open();
        assertEquals(PERSPECTIVE, bot.activePerspective().getId());
        rename(session, "A gate in the IDE");
        command("org.eclipse.ui.edit.undo");
        assertFalse(UiThread.call(session::dirty));
        command("org.eclipse.ui.edit.redo");
        command("org.eclipse.ui.file.save");
        bot.waitUntil(Conditions.that("it is saved", () -> !session.dirty()));
        assertEquals(List.of("name=\"A gate in the IDE\""), newLines(before, content()));
    }

    @Test
    void theViewsOfThePerspectiveShowThePortfolio() {
        open();
        for (String view : List.of("explorer", "properties", "outline")) {
            assertTrue(bot.viewById("org.waymark.ui." + view).getReference().getPart(false) != null, view);
        }
        assertTrue(bot.viewById("org.waymark.ui.explorer").bot().tree().hasItems());
        bot.showView("org.waymark.ui.problems");
        bot.showView("org.waymark.ui.insight");
        bot.showView("org.waymark.ui.history");
    }

    @Test
    void theOwnershipMatrixHasItsRows() {
        PortfolioSession session = open();
        command("org.waymark.ui.commands.changePage");
        bot.waitUntil(Conditions.that("the matrix is open",
                () -> page().getActiveEditor().getSite().getId().equals("org.waymark.ui.matrixEditor")));
        assertNotNull(session);
        NatTableBot table = NatTableBot.in(bot.activeEditor().bot());
        assertTrue(table.rowCount() > 5, "rows: " + table.rowCount());
        assertTrue(
                IntStream.range(0, table.columnCount()).mapToObj(column -> table.getCellDataValueByPosition(4, column))
                        .anyMatch(text -> !text.isBlank()),
                "the rows are empty");
    }

    @Test
    void saveOfAnotherEditorIsNotOurs() throws Exception {
        PortfolioSession session = open();
        rename(session, "Not to be saved");
        IFile notes = project.getFile("notes.txt");
        notes.create(new ByteArrayInputStream("old".getBytes(StandardCharsets.UTF_8)), true, null);
        UiThread.act(() -> {
            IEditorPart editor = IDE.openEditor(page(), notes, "org.eclipse.ui.DefaultTextEditor");
            ((ITextEditor) editor).getDocumentProvider().getDocument(editor.getEditorInput()).set("new");
        });
        command("org.eclipse.ui.file.save");
        try (InputStream in = notes.getContents()) {
            assertEquals("new", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(UiThread.call(session::dirty));
        assertFalse(content().contains("Not to be saved"));
    }

    @Test
    void ourMenusAreThereInOurPerspectiveAloneAndTheMenuFileIsThatOfTheIde() throws Exception {
        List<String> ours = UiThread.call(() -> shownMenus());
        assertTrue(ours.containsAll(List.of("Waymark", "Insert", "Go")), ours::toString);
        assertEquals(1, ours.stream().filter("File"::equals).count(), ours::toString);
        bot.perspectiveById("org.eclipse.ui.resourcePerspective").activate();
        bot.waitUntil(Conditions.that("our menus are gone", () -> !shownMenus().contains("Waymark")));
        List<String> theirs = UiThread.call(() -> shownMenus());
        assertFalse(theirs.contains("Insert"), theirs::toString);
    }

    private static List<String> shownMenus() {
        return Stream.of(window().getShell().getMenuBar().getItems()).map(item -> item.getText().replace("&", ""))
                .toList();
    }

    @Test
    void anyToolOnEmfSavesAFileOfTheWorkspaceThroughWaymark() throws Exception {
        String before = content();
        ResourceSetImpl set = new ResourceSetImpl();
        Resource resource = set.getResource(URI.createPlatformResourceURI(file.getFullPath().toString(), true), true);
        Portfolio portfolio = (Portfolio) resource.getContents().getFirst();
        portfolio.getJourneys().getFirst().setName("Edited by a tool");
        resource.save(Map.of());
        assertTrue(file.isSynchronized(IResource.DEPTH_ZERO), "the workspace sees the new content");
        assertEquals(List.of("name=\"Edited by a tool\""), newLines(before, content()));
        ComposedAdapterFactory factory = new ComposedAdapterFactory(
                ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        EObject first = portfolio.getFunctions().getFirst();
        assertEquals(Labels.of(first), new AdapterFactoryItemDelegator(factory).getText(first));
        factory.dispose();
    }

    @Test
    void theBundleForSiriusIsInertWithoutSirius() {
        Bundle bundle = bundle("org.waymark.sirius");
        assertTrue((bundle.getState() & (Bundle.RESOLVED | Bundle.STARTING)) != 0, "state " + bundle.getState());
        assertNull(Platform.getExtensionRegistry().getExtensionPoint("org.eclipse.sirius.componentization"));
        assertNull(Platform.getBundle("org.waymark.app"), "the desktop is no part of the features");
    }

    @Test
    void theFragmentSitsOnTheGefItIsMadeForAndOnNoOther() {
        Bundle fragment = bundle("org.waymark.gef.compat");
        List<String> hosts = fragment.adapt(BundleWiring.class).getRequiredWires("osgi.wiring.host").stream()
                .map(wire -> wire.getProvider().getBundle().getVersion().toString()).toList();
        assertEquals(List.of("3.2.100.v20070620"), hosts);
        String range = fragment.getHeaders().get("Fragment-Host").replaceAll(".*\"(.*)\"", "$1");
        assertFalse(new VersionRange(range).includes(Version.valueOf("3.26.0")));
    }

    private static Bundle bundle(String name) {
        return Stream.of(FrameworkUtil.getBundle(IdeTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().equals(name)).findFirst().orElseThrow();
    }
}
