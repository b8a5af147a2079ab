package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Lens;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Screenshots;
import org.waymark.testing.UiThread;
import org.waymark.testing.gef.GefEditorBot;
import org.waymark.ui.find.FindView;
import org.waymark.ui.matrix.MatrixOpener;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.preferences.Settings.Look;

/**
 * The pictures of the README: the real editor with the richest sample. They are written to {@code target/pictures}.
 * Those in {@code docs/images} are only written if they are missing or {@code -Dwaymark.pictures=write} asks for new
 * ones, so that other fonts on another machine do not change the repository.
 */
@DesktopTest
class PicturesTest {

    private final Desktop desktop;

    PicturesTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @AfterEach
    void close() {
        UiThread.act(() -> desktop.shell().setMaximized(false));
        desktop.reset();
    }

    @Test
    void theEditorInTheLanguageOfThisRun() throws Exception {
        assumeTrue(System.getenv("GDK_SCALE") == null);
        boolean russian = "ru".equals(java.util.Locale.getDefault().getLanguage());
        show(russian ? "retail-loan-ru.cjm" : "contact-centre.cjm");
        take(russian ? "editor-ru.png" : "editor.png");
        if (!russian) {
            UiThread.act(() -> settings().look(Look.DARK));
            UiThread.flush();
            take("editor-dark.png");
        }
    }

    @Test
    void theOwnershipMatrix() throws Exception {
        assumeTrue(System.getenv("GDK_SCALE") == null && !"ru".equals(Locale.getDefault().getLanguage()));
        UiThread.act(() -> desktop.shell().setMaximized(true));
        desktop.open(Samples.path("contact-centre.cjm"));
        UiThread.act(() -> new MatrixOpener(Desktop.page())
                .journey(desktop.session().portfolio().getJourneys().getFirst()).orElseThrow().page().orElseThrow()
                .table().select(10, 4));
        UiThread.flush();
        take("matrix.png");
        UiThread.act(() -> settings().look(Look.DARK));
        desktop.settle();
        Screenshots.widget(desktop.shell(), Path.of("target", "pictures", "matrix-dark.png"));
    }

    @Test
    void theEditorOnALargeScreen() throws Exception {
        assumeTrue("2".equals(System.getenv("GDK_SCALE")));
        show("contact-centre.cjm");
        take("editor-200.png");
    }

    @Test
    void findingLookingAndShowing() throws Exception {
        assumeTrue(System.getenv("GDK_SCALE") == null && !"ru".equals(Locale.getDefault().getLanguage()));
        show("contact-centre.cjm");
        UiThread.act(() -> FindView.show(Desktop.page()).start(true));
        Bot find = desktop.bot().viewById("org.waymark.ui.find").bot();
        find.textWithLabel("Find:").setText("card");
        find.textWithLabel("Replace with:").setText("account");
        desktop.bot().waitUntil(Conditions.that("something is found", () -> find.table().rowCount() > 3));
        UiThread.act(() -> Desktop.page().activate(desktop.front()));
        take("find.png");
        UiThread.act(() -> Desktop.page().hideView(Desktop.page().findView(ViewIds.FIND)));
        UiThread.act(() -> {
            BusinessFunction function = desktop.session().portfolio().getFunctions().get(1);
            desktop.front().bar().look().lens(Lens.FUNCTION, function);
            desktop.front().bar().looked();
            desktop.front().zoom().setZoom(0.5);
        });
        take("lens.png");
        UiThread.act(() -> {
            desktop.front().bar().look().use(null);
            desktop.front().bar().looked();
            desktop.front().present(desktop.front().content().journey().getStages().get(3));
        });
        Shell room = desktop.bot().waitForResult(() -> Arrays.stream(desktop.shell().getShells())
                .filter(s -> s.getText().contains("presentation")).findFirst(), () -> "no presentation");
        Keyboard.focused().pressShortcut("T");
        take("presentation.png", room);
        UiThread.act(room::close);
    }

    @Test
    void theInsightView() throws Exception {
        assumeTrue(System.getenv("GDK_SCALE") == null);
        boolean russian = "ru".equals(Locale.getDefault().getLanguage());
        show(russian ? "retail-loan-ru.cjm" : "contact-centre.cjm");
        UiThread.act(() -> {
            Desktop.page().showView(ViewIds.INSIGHT);
            Desktop.page().setPartState(Desktop.page().findViewReference(ViewIds.INSIGHT),
                    IWorkbenchPage.STATE_MAXIMIZED);
        });
        take(russian ? "insight-ru.png" : "insight.png");
        UiThread.act(() -> settings().look(Look.DARK));
        UiThread.flush();
        take(russian ? "insight-dark-ru.png" : "insight-dark.png");
    }

    private static Settings settings() {
        return PlatformUI.getWorkbench().getService(Settings.class);
    }

    private void show(String sample) {
        UiThread.act(() -> desktop.shell().setMaximized(true));
        GefEditorBot map = desktop.open(Samples.path(sample));
        var touchpoint = UiThread
                .call(() -> desktop.session().portfolio().getJourneys().getFirst().getStages().getFirst()
                        .getTouchpoints().get(1));
        Desktop.part(map, touchpoint, PartRole.TOUCHPOINT).click();
        // outside the map, so that no tooltip covers it
        map.mouse().move(2, 2);
        // far enough away to see the emotion curve
        UiThread.act(() -> desktop.editor().zoom("100"));
        UiThread.act(() -> desktop.editor().zoom("out"));
        UiThread.act(() -> desktop.editor().zoom("out"));
    }

    private void take(String name) throws Exception {
        take(name, desktop.shell());
    }

    private void take(String name, Shell shell) throws Exception {
        desktop.settle();
        Path taken = Path.of("target", "pictures", name);
        Screenshots.widget(shell, taken);
        ImageData picture = UiThread.call(() -> new ImageData(taken.toString()));
        assertTrue(Screenshots.colours(picture, 200) == 200, "a picture of something");
        Path kept = Path.of("..", "..", "docs", "images", name);
        if (!Files.exists(kept) || "write".equals(System.getProperty("waymark.pictures"))) {
            Files.createDirectories(kept.getParent());
            Files.write(kept, Files.readAllBytes(taken));
        }
    }
}
