package org.waymark.testing.gef;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Tool;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.waymark.testing.Bot;
import org.waymark.testing.Conditions;
import org.waymark.testing.EditorBot;
import org.waymark.testing.Keyboard;
import org.waymark.testing.Keystrokes;
import org.waymark.testing.MenuBot;
import org.waymark.testing.Mouse;
import org.waymark.testing.UiThread;
import org.waymark.testing.WidgetBot;

/**
 * Drives a diagram: finds its edit parts and sends mouse and keys to its canvas. It knows no particular editor. A
 * function gives each part a name, which may be its text, the id of its model element or its role.
 */
public final class GefEditorBot {

    private final GraphicalViewer viewer;
    private final Function<? super EditPart, String> naming;

    private GefEditorBot(GraphicalViewer viewer, Function<? super EditPart, String> naming) {
        this.viewer = viewer;
        this.naming = naming;
    }

    /** Returns the diagram of an editor that adapts to its graphical viewer. A part's name is its first text. */
    public static GefEditorBot of(EditorBot editor) {
        return of(editor.adapter(GraphicalViewer.class));
    }

    public static GefEditorBot of(GraphicalViewer viewer) {
        return new GefEditorBot(viewer, Parts::firstText);
    }

    /**
     * Returns the same diagram with other names for its parts. The function runs on the UI thread and may return null.
     */
    public GefEditorBot naming(Function<? super EditPart, String> otherNaming) {
        return new GefEditorBot(viewer, otherNaming);
    }

    public GraphicalViewer viewer() {
        return viewer;
    }

    /** Waits for the outermost part with the name. */
    public EditPartBot getEditPart(String name) {
        return getEditPart("named '" + name + "'", part -> name.equals(naming.apply(part)));
    }

    /**
     * Waits for a part that passes the test.
     *
     * @param what completes "no edit part ..." of the message
     */
    public EditPartBot getEditPart(String what, Predicate<? super GraphicalEditPart> test) {
        return new EditPartBot(this, bot().waitForResult(() -> all(test).stream().findFirst(),
                () -> "no edit part " + what + "; there are " + names()));
    }

    public boolean hasEditPart(String name) {
        return !editParts(part -> name.equals(naming.apply(part))).isEmpty();
    }

    /** Returns all parts that pass the test, outer ones before inner ones. */
    public List<EditPartBot> editParts(Predicate<? super GraphicalEditPart> test) {
        return UiThread.call(() -> all(test)).stream().map(part -> new EditPartBot(this, part)).toList();
    }

    public List<EditPartBot> selectedEditParts() {
        return editParts(viewer.getSelectedEditParts()::contains);
    }

    /** Returns the contents edit part. */
    public EditPartBot mainEditPart() {
        return new EditPartBot(this, UiThread.call(() -> (GraphicalEditPart) viewer.getContents()));
    }

    public GefEditorBot select(String... names) {
        List<GraphicalEditPart> parts = Arrays.stream(names).map(name -> getEditPart(name).part()).toList();
        UiThread.act(() -> {
            viewer.deselectAll();
            parts.forEach(viewer::appendSelection);
        });
        return this;
    }

    public GefEditorBot click(String name) {
        getEditPart(name).click();
        return this;
    }

    public GefEditorBot click(int x, int y) {
        mouse().click(x, y);
        return this;
    }

    public GefEditorBot doubleClick(String name) {
        getEditPart(name).doubleClick();
        return this;
    }

    public GefEditorBot drag(String from, String to) {
        getEditPart(from).dragTo(getEditPart(to));
        return this;
    }

    public GefEditorBot drag(String from, int toX, int toY) {
        getEditPart(from).dragTo(toX, toY);
        return this;
    }

    /** Drags from one point of the canvas to another; both must be visible. */
    public GefEditorBot drag(int fromX, int fromY, int toX, int toY) {
        Rectangle canvas = UiThread.call(this::visibleArea);
        if (!canvas.contains(fromX, fromY) || !canvas.contains(toX, toY)) {
            throw new IllegalArgumentException("a drag from " + fromX + "," + fromY + " to " + toX + "," + toY
                    + " leaves the canvas of " + canvas.width + " x " + canvas.height + "; zoom out or scroll");
        }
        mouse().drag(fromX, fromY, toX, toY);
        return this;
    }

    /** Replaces the text of the open cell editor and presses Enter. */
    public GefEditorBot directEditType(String text) {
        return directEditType(text, Keystrokes.CR);
    }

    /** Replaces the text and ends with another key: where Enter inserts a line, or to cancel with Escape. */
    public GefEditorBot directEditType(String text, KeyStroke end) {
        Control editor = cellEditor();
        Keyboard keyboard = Keyboard.into(editor);
        CellText.selectAll(editor);
        keyboard.typeText(text);
        keyboard.pressShortcut(end);
        bot().waitUntil(Conditions.that("the cell editor closes after " + end.format(),
                () -> editor.isDisposed() || !editor.isVisible()));
        return this;
    }

    /** Returns whether a cell editor is open. */
    public boolean isEditing() {
        return UiThread.call(() -> Arrays.stream(canvas().getChildren()).anyMatch(CellText::isEditor));
    }

    /** Waits for the control of the open cell editor. */
    public Control cellEditor() {
        return bot().widget(Control.class, "open cell editor", CellText::isEditor, 0);
    }

    /**
     * Turns the wheel over the middle of the canvas, away from the user if positive. It scrolls; with modifier keys it
     * zooms.
     */
    public GefEditorBot mouseWheel(int lines, int modifiers) {
        Rectangle area = UiThread.call(this::visibleArea);
        boolean used = mouse().with(modifiers).wheel(area.getCenter().x, area.getCenter().y, lines);
        if (!used && modifiers == SWT.NONE) {
            // the default action of SWT for an event that no listener consumed
            UiThread.act(() -> canvas().scrollToY(canvas().getViewport().getVerticalRangeModel().getValue()
                    - lines * canvas().getVerticalBar().getIncrement()));
        }
        return this;
    }

    /** Returns the zoom factor; 1 is the natural size. */
    public double zoom() {
        Object manager = UiThread.call(() -> viewer.getProperty(ZoomManager.class.toString()));
        return manager instanceof ZoomManager zoom ? UiThread.call(zoom::getZoom) : 1;
    }

    /** Returns the item with this path of texts in the context menu for the current selection. */
    public MenuBot contextMenu(String... path) {
        return new CanvasBot(UiThread.call(this::canvas)).contextMenu(path);
    }

    /** Selects an item of the context menu for the current selection. */
    public GefEditorBot clickContextMenu(String text) {
        contextMenu(text).click();
        return this;
    }

    /** Returns the tool that is active; use it on the UI thread only. */
    public Tool getActiveTool() {
        return UiThread.call(() -> viewer.getEditDomain().getActiveTool());
    }

    public GefEditorBot activateTool(String label) {
        ToolPalette.activate(viewer.getEditDomain(), label);
        return this;
    }

    public GefEditorBot activateDefaultTool() {
        UiThread.act(() -> viewer.getEditDomain().loadDefaultTool());
        return this;
    }

    public GefEditorBot setFocus() {
        new CanvasBot(UiThread.call(this::canvas)).setFocus();
        return this;
    }

    /** Returns a keyboard for the canvas, focused or not. */
    public Keyboard keyboard() {
        return Keyboard.into(UiThread.call(this::canvas));
    }

    public Mouse mouse() {
        return Mouse.of(UiThread.call(this::canvas));
    }

    /** Returns a bot for the widgets on the canvas, such as cell editors. */
    public Bot bot() {
        return Bot.in(this::canvas);
    }

    /** Reveals a part and returns a point where the selection tool finds it. */
    Point hit(GraphicalEditPart part) {
        return bot().waitForResult(() -> {
            viewer.reveal(part);
            return HitPoint.of(viewer, part, visibleArea());
        }, () -> "no click can hit " + nameOf(part) + " at " + Parts.bounds(part) + " on a canvas of "
                + visibleArea().getSize() + "; its middle belongs to "
                + nameOf(HitPoint.partAt(viewer, Parts.bounds(part).getCenter())));
    }

    String nameOf(EditPart part) {
        if (part == null) {
            return "nothing";
        }
        String name = UiThread.call(() -> naming.apply(part));
        return part.getClass().getSimpleName() + (name == null || name.isEmpty() ? "" : " '" + name + "'");
    }

    private List<GraphicalEditPart> all(Predicate<? super GraphicalEditPart> test) {
        return Optional.ofNullable((GraphicalEditPart) viewer.getContents()).map(Parts::below).orElse(List.of())
                .stream()
                .filter(test).toList();
    }

    private List<String> names() {
        return all(part -> true).stream().limit(100).map(this::nameOf).toList();
    }

    private FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    private Rectangle visibleArea() {
        org.eclipse.swt.graphics.Rectangle area = canvas().getClientArea();
        return new Rectangle(0, 0, area.width, area.height);
    }

    private static final class CanvasBot extends WidgetBot<FigureCanvas> {
        CanvasBot(FigureCanvas canvas) {
            super(canvas);
        }
    }
}
