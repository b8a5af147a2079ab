package org.waymark.ui.map.typing;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.waymark.core.domain.PersonaOrder;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.core.mapgrid.MapGrid;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.paint.ShapePainter;

/** The focused cell of the map. Selecting an element moves it, and moving it selects the element of the cell. */
final class CellFocus {

    private final MapSite site;
    private final CurveNames names = new CurveNames();
    private CellRing ring;
    private MapGrid grid;
    private PlacedMap known;
    private GridCell cell;
    /** The grid in which the cell was last found; the current one may be younger when the focus is updated. */
    private MapGrid home;
    private CurveFocus curve;
    private String told = "";
    private boolean selecting;
    private final Runnable moved;

    /** @param moved called before the focus goes to another cell */
    CellFocus(MapSite site, Runnable moved) {
        this.site = site;
        this.moved = moved;
        site.viewer().addSelectionChangedListener(event -> selected());
    }

    MapGrid grid() {
        if (known != site.content().placed()) {
            known = site.content().placed();
            grid = new MapGrid(known);
        }
        return grid;
    }

    Optional<GridCell> cell() {
        return Optional.ofNullable(cell).filter(grid()::has);
    }

    /** Returns the curve whose scores are set by keys. */
    CurveFocus curve() {
        curve = curve == null ? CurveFocus.of(site.content().journey()) : curve.in(site.content().journey());
        return curve;
    }

    void curve(CurveFocus other) {
        curve = other;
        decorate();
        site.curveChanged();
    }

    boolean inEmotionLane() {
        return cell != null && cell.isCurve();
    }

    /** Focuses a cell, selects its element and reveals it. */
    void go(GridCell to) {
        take(to);
        select();
        show();
    }

    /** Focuses a cell that was clicked. Nothing scrolls, as a second click would miss it then. */
    void point(GridCell to) {
        take(to);
        select();
    }

    private void take(GridCell to) {
        if (!to.equals(cell)) {
            moved.run();
            cell = to;
            home = grid();
        }
    }

    /** Scrolls to the cell. */
    void show() {
        cell().flatMap(grid()::box).ifPresent(box -> site.reveal(box, !cell.isHeader()));
    }

    private void select() {
        selecting = true;
        try {
            Optional<ElementPart> part = main().or(this::header);
            if (part.isPresent()) {
                List<?> now = site.viewer().getSelectedEditParts();
                if (now.size() != 1 || now.getFirst() != part.get()) {
                    site.viewer().select(part.get());
                }
            } else {
                site.viewer().deselectAll();
            }
        } finally {
            selecting = false;
        }
        decorate();
    }

    /** Returns the part that is the cell itself; an empty stage has none below its header. */
    Optional<ElementPart> main() {
        return cell().flatMap(grid()::part).map(PlacedPart::key).flatMap(site.map()::part);
    }

    /** Returns the part of the element that is listed after another one in the same cell. */
    Optional<ElementPart> after(EObject element) {
        List<ElementPart> listed = site.map().partsOf(element).stream().limit(1)
                .flatMap(part -> site.map().partsIn(part.placed().role()).stream()
                        .filter(it -> it.placed().owner() == part.placed().owner()))
                .toList();
        return listed.stream().dropWhile(part -> part.placed().element() != element).skip(1).findFirst();
    }

    /**
     * Returns the cell in focus if it has no part, as in a stage that is empty or folded. The header of its stage is
     * selected then, but it is the cell that has the ring.
     */
    Optional<GridCell> bare() {
        List<?> parts = site.viewer().getSelectedEditParts();
        return cell().filter(at -> !at.isHeader() && parts.size() == 1
                && parts.getFirst() instanceof ElementPart part && part.placed().role() == PartRole.STAGE_HEADER);
    }

    private Optional<ElementPart> header() {
        return cell().flatMap(c -> grid().part(GridCell.header(c.stage()))).map(PlacedPart::key)
                .flatMap(site.map()::part);
    }

    private void selected() {
        if (selecting) {
            return;
        }
        List<?> parts = site.viewer().getSelectedEditParts();
        if (!parts.isEmpty() && parts.getLast() instanceof ElementPart part) {
            grid().cellOf(part.placed()).ifPresent(this::take);
        }
        decorate();
    }

    /** Updates the focus after the map was placed again. */
    void refresh() {
        if (cell != null && !grid().has(cell)) {
            cell = grid().nearest(cell, home).orElse(null);
            if (cell != null && site.viewer().getSelectedEditParts().isEmpty()) {
                select();
            }
        }
        home = grid();
        decorate();
        tell();
    }

    /** Says that the curve is another one, or has another name, as its persona was deleted or renamed. */
    private void tell() {
        String name = names.of(curve());
        if (!name.equals(told)) {
            told = name;
            site.curveChanged();
        }
    }

    /** Shows ring and badge where the selection does not mark the cell. */
    private void decorate() {
        MapContent content = site.content();
        boolean bare = bare().isPresent();
        if (bare != content.bare()) {
            content.bare(bare);
            layer(LayerConstants.HANDLE_LAYER).repaint();
        }
        Optional<Box> box = cell().flatMap(grid()::box);
        if (box.isEmpty() || content.paints().isEmpty()) {
            remove();
            return;
        }
        if (ring == null) {
            ring = new CellRing(content.paints().get());
            layer(LayerConstants.SCALED_FEEDBACK_LAYER).add(ring);
        }
        Rectangle place = ShapePainter.rectangle(box.get());
        Ink ground = content.theme().palette().persona(series());
        ring.show(place, main().isEmpty(), inEmotionLane() ? names.badge(curve(), curve().score(cell.step())) : "",
                content.theme().palette().accent(), ground,
                () -> site.map().sheet().clear(PlacedPart.Region.BODY));
    }

    private int series() {
        return curve().persona().map(it -> PersonaOrder.of(it, site.content().journey())).orElse(0);
    }

    private IFigure layer(Object name) {
        return ((LayerManager) site.viewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(name);
    }

    /** Forgets the cell after the map was replaced. */
    void forget() {
        cell = null;
        curve = null;
        remove();
        tell();
    }

    private void remove() {
        if (ring != null) {
            ring.getParent().remove(ring);
            ring = null;
        }
    }
}
