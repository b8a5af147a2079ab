package org.waymark.ui.map.parts;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.eclipse.gef.tools.SelectEditPartTracker;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.elements.ElementTexts;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.map.figures.StageFigure;
import org.waymark.ui.paint.ShapePainter;

/** The edit part of a selectable part of the map: a header, a card, a cell, a chip, a point of a curve. */
public final class ElementPart extends AbstractGraphicalEditPart {

    private final MapContent content;
    private final PlacedPart first;
    private AccessibleEditPart accessible;

    ElementPart(MapContent content, PlacedPart placed) {
        this.content = content;
        this.first = placed;
        setModel(placed.key());
    }

    /** Returns the state of the part that its figure shows. */
    public PlacedPart placed() {
        return partFigure().part();
    }

    public MapContent content() {
        return content;
    }

    @Override
    protected IFigure createFigure() {
        ShapePainter painter = new ShapePainter(content.paints().orElse(null));
        PartFigure figure = first.role() == PartRole.STAGE_HEADER
                ? new StageFigure(painter, first, Folding.mark(this))
                : new PartFigure(painter, first);
        figure.tips(() -> HoverText.of(figure.part()));
        return figure;
    }

    /** Returns the area in which the part is visible beside the sticky headers, in map coordinates. */
    public Rectangle clear() {
        return getParent() instanceof MapPart map ? map.sheet().clear(placed().region()) : getFigure().getBounds();
    }

    public PartFigure partFigure() {
        return (PartFigure) getFigure();
    }

    @Override
    protected void createEditPolicies() {
        // the map installs the policies on its children
    }

    /**
     * Returns a drag tracker. Touchpoints, stages, curve points and notes can be moved; other parts can only be
     * selected.
     */
    @Override
    public DragTracker getDragTracker(Request request) {
        return movable() ? new DragEditPartsTracker(this) {
            @Override
            protected void performDirectEdit() {
                // no editing by a slow second click, which happens by accident
            }
        } : new SelectEditPartTracker(this) {
            @Override
            protected boolean handleButtonUp(int button) {
                boolean handled = super.handleButtonUp(button);
                // a mark is there to be read: one click opens it
                if (button == 1 && placed().role() == PartRole.COMMENTS) {
                    performRequest(new Request(RequestConstants.REQ_OPEN));
                }
                return handled;
            }

            @Override
            protected void performDirectEdit() {
                // as above
            }
        };
    }

    public boolean movable() {
        return switch (placed().role()) {
            case TOUCHPOINT, STAGE_HEADER, EMOTION_POINT, NOTE ->
                !content.domain().isReadOnly(placed().element().eResource());
            default -> false;
        };
    }

    /** Edits the text on double click or by the rename command; a double click on what has a page opens that. */
    @Override
    public void performRequest(Request request) {
        if (request.getType() == RequestConstants.REQ_OPEN && PagesOfParts.open(this)) {
            return;
        }
        boolean wanted = request.getType() == RequestConstants.REQ_OPEN
                || request.getType() == RequestConstants.REQ_DIRECT_EDIT;
        if (wanted && getViewer().getProperty(InPlaceTyping.KEY) instanceof InPlaceTyping typing) {
            typing.edit(this, request instanceof LocationRequest mouse
                    ? Optional.ofNullable(mouse.getLocation())
                    : Optional.empty());
        } else if (!wanted) {
            super.performRequest(request);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class key) {
        return key == EObject.class ? placed().element() : super.getAdapter(key);
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new SpokenPart(this, this::spokenName);
        }
        return accessible;
    }

    /** Returns the name for screen readers; for a cell that only contains parts, its lane and owner. */
    public String spokenName() {
        return placed().name().isBlank()
                ? new ElementTexts().cell(placed().key().lane(), placed().owner())
                : placed().name();
    }
}
