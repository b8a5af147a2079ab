package org.waymark.ui.map;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.waymark.core.grid.CurveFocus;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.ui.map.typing.CurveNames;

/** Whose feelings the keys set on the map in use, at the lower edge of the window: shows it and takes another one. */
public final class CurveControl extends WorkbenchWindowControlContribution implements IPartListener2 {

    private static final int WIDTH = 200;

    private final CurveNames names = new CurveNames();
    private final Runnable follower = this::show;
    private ToolItem item;
    private MapEditor editor;

    @Override
    protected Control createControl(Composite parent) {
        // the line is laid out once, before it is known whose name will stand here
        Composite room = new Composite(parent, SWT.NONE) {
            @Override
            public Point computeSize(int width, int height, boolean changed) {
                return new Point(WIDTH, super.computeSize(width, height, changed).y);
            }
        };
        room.setLayout(new FillLayout());
        ToolBar bar = new ToolBar(room, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, event -> choose(bar));
        bar.addListener(SWT.Dispose, event -> release());
        getWorkbenchWindow().getPartService().addPartListener(this);
        follow();
        return room;
    }

    private void choose(ToolBar bar) {
        Menu menu = new Menu(bar);
        CurveFocus now = editor.typing().curve();
        var personas = editor.content().journey().getPersonas();
        Stream.concat(personas.stream().map(Optional::of), personas.isEmpty()
                ? Stream.of(Optional.<Persona>empty())
                : Stream.empty()).forEach(persona -> {
                    for (Viewpoint viewpoint : Viewpoint.VALUES) {
                        CurveFocus curve = new CurveFocus(persona, viewpoint);
                        MenuItem choice = new MenuItem(menu, SWT.RADIO);
                        choice.setText(names.of(curve).replace("&", "&&"));
                        choice.setSelection(curve.equals(now));
                        choice.addListener(SWT.Selection, event -> editor.curve(curve));
                    }
                });
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(bar.toDisplay(item.getBounds().x, item.getBounds().y + item.getBounds().height));
        menu.setVisible(true);
    }

    private void follow() {
        IEditorPart active = getWorkbenchWindow().getActivePage() == null
                ? null
                : getWorkbenchWindow().getActivePage().getActiveEditor();
        MapEditor now = active instanceof MapEditor map && Adapters.adapt(map, ZoomManager.class) != null ? map : null;
        if (now != editor) {
            release(editor);
            editor = now;
            if (editor != null) {
                editor.addLookListener(follower);
            }
        }
        show();
    }

    private void show() {
        if (!item.isDisposed()) {
            item.getParent().setVisible(editor != null);
            item.setText(editor == null ? "" : names.of(editor.typing().curve()).replace("&", "&&"));
            item.getParent().requestLayout();
        }
    }

    private void release() {
        getWorkbenchWindow().getPartService().removePartListener(this);
        release(editor);
    }

    private void release(MapEditor old) {
        if (old != null) {
            old.removeLookListener(follower);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        follow();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        follow();
    }
}
