package org.waymark.ui.map;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** A control in the status line that shows a choice for the active map. */
abstract class MapControl extends WorkbenchWindowControlContribution implements IPartListener2 {

    private final Runnable follower = this::refresh;
    private ToolItem item;
    private MapEditor editor;

    /** Creates the only item of the bar and starts listening. */
    final void begin(ToolBar bar) {
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.addListener(SWT.Selection, event -> open(bar));
        bar.addListener(SWT.Dispose, event -> {
            getWorkbenchWindow().getPartService().removePartListener(this);
            release();
        });
        getWorkbenchWindow().getPartService().addPartListener(this);
        follow();
    }

    /** Shows the choice of a map; null without one. */
    abstract void show(ToolItem shown, MapEditor map);

    /** Adds the choices for a map to a menu. */
    abstract void choices(Menu menu, MapEditor map);

    private void open(ToolBar bar) {
        Menu menu = new Menu(bar);
        choices(menu, editor);
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
            release();
            editor = now;
            if (editor != null) {
                editor.addLookListener(follower);
            }
        }
        refresh();
    }

    private void refresh() {
        if (!item.isDisposed()) {
            show(item, editor);
        }
    }

    private void release() {
        if (editor != null) {
            editor.removeLookListener(follower);
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
