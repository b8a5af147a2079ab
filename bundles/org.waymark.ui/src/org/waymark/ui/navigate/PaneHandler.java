package org.waymark.ui.navigate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.waymark.ui.parts.ViewIds;

/**
 * Moves the keyboard from the map to the properties, on through the other views that are in sight, and back to the map.
 */
public final class PaneHandler extends AbstractHandler {

    private static final String BACK = "back";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        List<IWorkbenchPart> panes = panes(page);
        if (!panes.isEmpty()) {
            int step = BACK.equals(event.getParameter("org.waymark.ui.commands.pane.way")) ? -1 : 1;
            int at = panes.indexOf(page.getActivePart());
            IWorkbenchPart next = panes.get(at < 0 ? 0 : Math.floorMod(at + step, panes.size()));
            page.activate(next);
            next.setFocus();
        }
        return null;
    }

    /** Returns the editor and the views in sight; the small map is left out, as it has nothing for keys. */
    private static List<IWorkbenchPart> panes(IWorkbenchPage page) {
        List<IWorkbenchPart> panes = new ArrayList<>();
        if (page.getActiveEditor() != null) {
            panes.add(page.getActiveEditor());
        }
        List<IViewPart> views = Arrays.stream(page.getViewReferences()).map(IViewReference.class::cast)
                .filter(view -> !ViewIds.OUTLINE.equals(view.getId())).map(view -> view.getView(false))
                .filter(view -> view != null && page.isPartVisible(view)).toList();
        Stream.of(ViewIds.PROPERTIES, ViewIds.EXPLORER).forEach(
                first -> views.stream().filter(view -> first.equals(view.getSite().getId())).forEach(panes::add));
        views.stream().filter(view -> !panes.contains(view)).forEach(panes::add);
        return panes;
    }
}
