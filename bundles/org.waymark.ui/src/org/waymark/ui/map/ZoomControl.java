package org.waymark.ui.map;

import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
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

/** The zoom of the map in use, at the lower edge of the window: shows it and takes another one. */
public final class ZoomControl extends WorkbenchWindowControlContribution implements IPartListener2 {

    private static final List<Integer> LEVELS = List.of(25, 50, 75, 100, 125, 150, 200, 300, 400);

    private final Runnable follower = this::show;
    private ToolItem item;
    private MapEditor editor;

    @Override
    protected Control createControl(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setText("100 %");
        item.addListener(SWT.Selection, event -> choose(bar));
        bar.addListener(SWT.Dispose, event -> release());
        getWorkbenchWindow().getPartService().addPartListener(this);
        follow();
        return bar;
    }

    private void choose(ToolBar bar) {
        Menu menu = new Menu(bar);
        for (int level : LEVELS) {
            MenuItem choice = new MenuItem(menu, SWT.PUSH);
            choice.setText(level + " %");
            choice.addListener(SWT.Selection, event -> editor.zoomTo(level / 100.0));
        }
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
            if (editor != null) {
                editor.removeLookListener(follower);
            }
            editor = now;
            if (editor != null) {
                editor.addLookListener(follower);
            }
        }
        show();
    }

    private void show() {
        if (!item.isDisposed()) {
            item.setEnabled(editor != null);
            item.setText(editor == null ? "100 %" : Math.round(editor.zoom().getZoom() * 100) + " %");
        }
    }

    private void release() {
        getWorkbenchWindow().getPartService().removePartListener(this);
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
