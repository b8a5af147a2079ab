package org.waymark.ui.map;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.waymark.core.compare.Change;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.marks.MapMarks;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;
import org.waymark.ui.paint.Paints;

/** A read-only map with marked changes. */
public final class MarkedMap {

    private static final double OVERVIEW = 0.67;

    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final MapRoot root = new MapRoot();
    private final Paints paints;
    private Optional<Journey> shown = Optional.empty();

    /** @param editor the editor that contains it */
    public MarkedMap(Composite parent, IEditorPart editor, PortfolioDocument document) {
        viewer.createControl(parent);
        paints = new Paints(parent.getDisplay(), document.folder());
        viewer.setRootEditPart(root);
        viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
        root.zooms(viewer);
        DefaultEditDomain domain = new DefaultEditDomain(editor);
        domain.addViewer(viewer);
        viewer.getControl().addListener(SWT.Dispose, event -> paints.dispose());
    }

    public Control control() {
        return viewer.getControl();
    }

    /** Shows a journey of the newer version with its changes. */
    public void show(Journey journey, PortfolioDocument document, List<Change> changes, Theme theme) {
        MapContent content = new MapContent(journey, new DocumentDomain(document, true), theme, paints,
                placed -> MapMarks.mark(placed, journey, changes));
        boolean other = shown.filter(known -> known == journey).isEmpty();
        shown = Optional.of(journey);
        viewer.setEditPartFactory(new MapPartFactory(content, new MapPolicies(content)));
        viewer.setContents(journey);
        if (other) {
            root.zoomTo(OVERVIEW);
        }
        root.stick();
    }

    public boolean shows(Journey journey) {
        return shown.filter(known -> known == journey).isPresent();
    }

    /** Reveals an element, or its nearest visible owner. */
    public void reveal(EObject element) {
        if (!(viewer.getContents() instanceof MapPart map)) {
            return;
        }
        for (EObject at = element; at != null && !(at instanceof Journey); at = at.eContainer()) {
            List<ElementPart> parts = map.partsOf(at);
            if (!parts.isEmpty()) {
                viewer.flush();
                viewer.select(parts.getFirst());
                viewer.reveal(parts.getFirst());
                return;
            }
        }
    }
}
