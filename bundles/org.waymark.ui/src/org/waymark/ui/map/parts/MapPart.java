package org.waymark.ui.map.parts;

import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.text.Labels;
import org.waymark.ui.map.figures.MapFigure;

/** The edit part of the whole map. It is updated after every change of the journey; no part listens to the model. */
public final class MapPart extends AbstractGraphicalEditPart {

    private final MapContent content;
    private final PartPolicies policies;
    private final MapParts parts;
    private final List<GraphicalEditPart> children = new MapChildren(super::getChildren);
    private AccessibleEditPart accessible;

    MapPart(MapContent content, PartPolicies policies) {
        this.content = content;
        this.policies = policies;
        this.parts = new MapParts(content, part -> addChild(part, children.size()), this::removeChild);
    }

    public MapContent content() {
        return content;
    }

    @Override
    protected IFigure createFigure() {
        MapFigure figure = new MapFigure();
        parts.begin(figure);
        return figure;
    }

    public MapFigure sheet() {
        return (MapFigure) getFigure();
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new EmptyPlace();
    }

    @Override
    protected void createEditPolicies() {
        policies.install(this);
    }

    /** Places the map again and shows it. */
    public void update() {
        content.update();
        refresh();
    }

    @Override
    protected void refreshVisuals() {
        sheet().fit(content.placed(), content.paints().orElse(null));
    }

    /**
     * Updates the child parts. Existing parts keep their edit part in any order, because the sheet arranges their
     * figures. So moving a touchpoint removes and adds no parts.
     */
    @Override
    protected void refreshChildren() {
        parts.update();
    }

    /** Returns all parts; those that are missing until they are seen are made now. */
    @Override
    public List<GraphicalEditPart> getChildren() {
        parts.complete();
        return children;
    }

    @Override
    public void addNotify() {
        parts.guarded(super::addNotify);
    }

    @Override
    public void activate() {
        parts.guarded(super::activate);
    }

    @Override
    public void deactivate() {
        parts.end();
        super.deactivate();
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        PlacedPart placed = ((ElementPart) child).placed();
        sheet().layer(placed.role(), placed.region()).add(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        figure.getParent().remove(figure);
    }

    /** Returns the part with a key; empty for decoration and for parts that are not on the map. */
    public Optional<ElementPart> part(PartKey key) {
        return parts.part(key);
    }

    /** Returns the part with a key if it was made already, as all in sight are. */
    public Optional<ElementPart> present(PartKey key) {
        return parts.present(key);
    }

    /** Returns the parts of an element, the most prominent first: its card or header before its cells and chips. */
    public List<ElementPart> partsOf(EObject element) {
        return parts.of(element);
    }

    /** Returns the parts with a role, in the order of the map. */
    public List<ElementPart> partsIn(PartRole role) {
        return content.placed().parts().stream().filter(p -> p.role() == role)
                .flatMap(p -> parts.part(p.key()).stream()).toList();
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == EObject.class ? content.journey() : super.getAdapter(key);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new SpokenPart(this, () -> Labels.in(Locale.getDefault()).shown(content.journey()));
        }
        return accessible;
    }
}
