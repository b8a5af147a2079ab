package org.waymark.ui.workbench;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.views.IViewDescriptor;
import org.waymark.ui.parts.EditorIds;

/**
 * Gives the tabs that were restored their names in the language of this start: the platform keeps the names of the last
 * session, which may have had another language or a number that is not true any more.
 */
public final class TabNames {

    private TabNames() {
    }

    /** Renames the tabs of views, and opens those of editors that name themselves, once after the start. */
    public static void restore(IWorkbenchWindow window) {
        EModelService model = window.getService(EModelService.class);
        for (MPart part : model.findElements(window.getService(MWindow.class), null, MPart.class)) {
            IViewDescriptor known = window.getWorkbench().getViewRegistry().find(part.getElementId());
            if (known != null && part.getObject() == null) {
                part.setLabel(known.getLabel());
                part.setTooltip("");
            }
        }
        for (IEditorReference editor : window.getActivePage().getEditorReferences()) {
            if (editor.getEditor(false) == null && !editor.getId().equals(EditorIds.MAP)) {
                editor.getEditor(true);
            }
        }
    }
}
