package org.waymark.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.waymark.core.layout.PartRole;
import org.waymark.testing.UiThread;
import org.waymark.testing.WaymarkBot;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.properties.PropertiesView;

/** The window as {@link RandomUser} sees it: the places that a click would hit, as points on the screen. */
record Sight(WaymarkBot bot) {

    static final String EXPLORER = "org.waymark.ui.explorer";
    private static final int EDGE = 12;

    /** Returns the active map, if the active editor shows one. */
    Optional<GraphicalViewer> map() {
        return UiThread.call(() -> Optional.ofNullable(Desktop.page().getActiveEditor())
                .filter(MapEditor.class::isInstance).map(editor -> ((MapEditor) editor).viewer()));
    }

    long touchpoints() {
        return UiThread.call(() -> ((MapPart) map().orElseThrow().getContents()).partsIn(PartRole.TOUCHPOINT).size());
    }

    Point onTheMap(int x, int y) {
        return UiThread.call(() -> map().orElseThrow().getControl().toDisplay(x, y));
    }

    List<Point> parts(Predicate<ElementPart> test) {
        return UiThread.call(() -> {
            List<Point> places = new ArrayList<>();
            map().ifPresent(viewer -> {
                for (Object child : viewer.getContents().getChildren()) {
                    ElementPart part = (ElementPart) child;
                    place(viewer, part).filter(at -> test.test(part)).ifPresent(places::add);
                }
            });
            return places;
        });
    }

    private static Optional<Point> place(GraphicalViewer viewer, ElementPart part) {
        org.eclipse.swt.graphics.Rectangle area = ((Composite) viewer.getControl()).getClientArea();
        Rectangle box = part.partFigure().box();
        part.getFigure().translateToAbsolute(box);
        org.eclipse.draw2d.geometry.Point at = box.getCenter();
        boolean inside = at.x > EDGE && at.y > EDGE && at.x < area.width - EDGE && at.y < area.height - EDGE;
        return inside && viewer.findObjectAt(at) == part
                ? Optional.of(viewer.getControl().toDisplay(at.x, at.y))
                : Optional.empty();
    }

    /** Returns the fields of the properties view. */
    List<Point> fields(Class<? extends Control> type) {
        return UiThread.call(() -> {
            PropertiesView shown = (PropertiesView) Desktop.page().findView(ViewIds.PROPERTIES);
            Composite view = (Composite) shown.getCurrentPage().getControl();
            List<Point> places = new ArrayList<>();
            Controls.in(view).filter(c -> type.isInstance(c) && c.isVisible() && c.isEnabled()).forEach(c -> {
                Point at = c.toDisplay(c.getSize().x / 2, Math.min(10, c.getSize().y / 2));
                if (view.getBounds().contains(view.getParent().toControl(at)) && hits(c, at)) {
                    places.add(at);
                }
            });
            return places;
        });
    }

    /** Returns the rows of the explorer with elements of a type. */
    List<Point> rows(Class<?> type) {
        return UiThread.call(() -> {
            Tree tree = bot.viewById(EXPLORER).bot().tree().widget();
            List<Point> places = new ArrayList<>();
            rows(tree.getItems()).filter(item -> type.isInstance(item.getData())).forEach(item -> {
                org.eclipse.swt.graphics.Rectangle box = item.getBounds();
                Point at = new Point(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
                if (tree.getClientArea().contains(at) && at.x < tree.getClientArea().width - EDGE) {
                    places.add(tree.toDisplay(at));
                }
            });
            return places;
        });
    }

    /** Returns whether the place is visible in all ancestors. */
    private static boolean hits(Control control, Point at) {
        for (Composite c = control.getParent(); c != null; c = c.getParent()) {
            if (!new org.eclipse.swt.graphics.Rectangle(0, 0, c.getSize().x, c.getSize().y).contains(c.toControl(at))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<TreeItem> rows(TreeItem[] items) {
        return Arrays.stream(items).flatMap(
                i -> Stream.concat(Stream.of(i), i.getExpanded() ? rows(i.getItems()) : Stream.empty()));
    }
}
