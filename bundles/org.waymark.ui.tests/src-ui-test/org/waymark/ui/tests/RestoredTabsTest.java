package org.waymark.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Ids;
import org.waymark.testing.UiThread;
import org.waymark.ui.backlog.BacklogInput;
import org.waymark.ui.matrix.MatrixInput;
import org.waymark.ui.workbench.TabNames;

/** Tabs that a start restores have the names of its language, whatever language the last session had. */
@DesktopTest
class RestoredTabsTest {

    private final Desktop desktop;

    RestoredTabsTest(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void viewsAreNamedAnew() {
        List<MPart> waiting = UiThread.call(() -> parts().stream()
                .filter(part -> part.getObject() == null && view(part) != null).toList());
        assertFalse(waiting.isEmpty(), "views that are made when they are seen");
        UiThread.act(() -> waiting.forEach(part -> part.setLabel("\u0412\u0438\u0434 (34)")));
        UiThread.act(() -> TabNames.restore(window()));
        assertEquals(UiThread.call(() -> waiting.stream().map(part -> view(part).getLabel()).toList()),
                UiThread.call(() -> waiting.stream().map(MPart::getLabel).toList()));
    }

    private static IViewDescriptor view(MPart part) {
        return PlatformUI.getWorkbench().getViewRegistry().find(part.getElementId());
    }

    /** Pages behind the one in front are made at once, as they name themselves. */
    @Test
    void pagesBehindTheMapNameThemselves() {
        Path file = Samples.copy("contact-centre.cjm", desktop.folder());
        desktop.open(file);
        String journey = UiThread.call(() -> Ids.idOf(desktop.journey()));
        UiThread.act(() -> {
            IEditorInput map = Desktop.page().getActiveEditor().getEditorInput();
            Desktop.page().closeAllEditors(false);
            Desktop.page().openEditors(new IEditorInput[]{map,
                    new MatrixInput(file, journey, "\u041c\u0430\u0442\u0440\u0438\u0446\u0430"),
                    new BacklogInput(file, "\u0411\u044d\u043a\u043b\u043e\u0433")},
                    new String[]{"org.waymark.ui.mapEditor", "org.waymark.ui.matrixEditor",
                            "org.waymark.ui.backlogEditor"},
                    0);
        });
        assertNull(UiThread.call(() -> reference("org.waymark.ui.matrixEditor").getEditor(false)), "not made yet");
        UiThread.act(() -> TabNames.restore(window()));
        assertEquals("Matrix: Late fee by ten euros: today",
                UiThread.call(() -> reference("org.waymark.ui.matrixEditor").getPartName()));
        assertEquals("Backlog: Harbour Bank: contact centre",
                UiThread.call(() -> reference("org.waymark.ui.backlogEditor").getPartName()));
    }

    private static IEditorReference reference(String id) {
        return Arrays.stream(Desktop.page().getEditorReferences()).filter(it -> it.getId().equals(id)).findFirst()
                .orElseThrow();
    }

    private static List<MPart> parts() {
        return window().getService(EModelService.class).findElements(window().getService(MWindow.class), null,
                MPart.class);
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }
}
