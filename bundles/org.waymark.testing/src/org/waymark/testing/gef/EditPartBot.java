package org.waymark.testing.gef;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.waymark.testing.UiThread;

/** An edit part. Positions are those of the canvas at the current scrolling and zoom. */
public final class EditPartBot {

    private final GefEditorBot editor;
    private final GraphicalEditPart part;

    EditPartBot(GefEditorBot editor, GraphicalEditPart part) {
        this.editor = editor;
        this.part = part;
    }

    /** Returns the edit part; use it on the UI thread only. */
    public GraphicalEditPart part() {
        return part;
    }

    public <T> T model(Class<T> type) {
        return type.cast(part.getModel());
    }

    public EditPartBot parent() {
        return new EditPartBot(editor, (GraphicalEditPart) part.getParent());
    }

    public List<EditPartBot> children() {
        return UiThread.call(() -> Parts.children(part)).stream().map(p -> new EditPartBot(editor, p)).toList();
    }

    /** Returns all parts inside this one that pass the test, outer ones before inner ones. */
    public List<EditPartBot> descendants(Predicate<? super GraphicalEditPart> test) {
        return editor.editParts(inner -> inner != part && isInside(inner) && test.test(inner));
    }

    private boolean isInside(EditPart inner) {
        EditPart at = inner;
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at == part;
    }

    public List<EditPartBot> sourceConnections() {
        return connections(part.getSourceConnections());
    }

    public List<EditPartBot> targetConnections() {
        return connections(part.getTargetConnections());
    }

    private List<EditPartBot> connections(List<?> parts) {
        return parts.stream().map(each -> new EditPartBot(editor, (GraphicalEditPart) each)).toList();
    }

    public boolean isSelected() {
        return UiThread.call(() -> part.getViewer() != null && part.getViewer().getSelectedEditParts().contains(part));
    }

    /** Reveals and selects the part without the mouse. */
    public EditPartBot select() {
        UiThread.act(() -> {
            part.getViewer().reveal(part);
            part.getViewer().select(part);
        });
        return this;
    }

    public EditPartBot click() {
        return click(0);
    }

    /** Clicks with modifier keys held down, for example {@code SWT.MOD1} to add to the selection. */
    public EditPartBot click(int modifiers) {
        Point point = point();
        editor.mouse().with(modifiers).click(point.x, point.y);
        return this;
    }

    public EditPartBot doubleClick() {
        Point point = point();
        editor.mouse().doubleClick(point.x, point.y);
        return this;
    }

    public EditPartBot rightClick() {
        Point point = point();
        editor.mouse().rightClick(point.x, point.y);
        return this;
    }

    public EditPartBot hover() {
        Point point = point();
        editor.mouse().hover(point.x, point.y);
        return this;
    }

    /** Opens the cell editor without the mouse; type with {@link GefEditorBot#directEditType(String)}. */
    public EditPartBot activateDirectEdit() {
        UiThread.act(() -> {
            part.getViewer().reveal(part);
            part.performRequest(new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT));
        });
        return this;
    }

    /** Drags the part to the middle of another part. */
    public EditPartBot dragTo(EditPartBot target) {
        Point from = point();
        Point to = target.bounds().getCenter();
        editor.drag(from.x, from.y, to.x, to.y);
        return this;
    }

    /** Drags the part to a point of the canvas. */
    public EditPartBot dragTo(int x, int y) {
        Point from = point();
        editor.drag(from.x, from.y, x, y);
        return this;
    }

    public EditPartBot dragBy(int dx, int dy) {
        Point from = point();
        editor.drag(from.x, from.y, from.x + dx, from.y + dy);
        return this;
    }

    /** Returns the bounds of the figure on the canvas, visible or not. */
    public Rectangle bounds() {
        return UiThread.call(() -> Parts.bounds(part));
    }

    /** Reveals the part and returns a point of the canvas where a click hits it and none of its children. */
    public Point point() {
        return editor.hit(part);
    }

    /** Returns the same point on the screen, for real input. */
    public org.eclipse.swt.graphics.Point screenPoint() {
        Point point = point();
        return UiThread.call(() -> part.getViewer().getControl().toDisplay(point.x, point.y));
    }

    @Override
    public String toString() {
        return editor.nameOf(part);
    }
}
