package org.waymark.ui.map;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Shows the zoom of the active map in the status line, and selects another one. */
public final class ZoomControl extends MapControl {

    private static final List<Integer> LEVELS = List.of(25, 50, 75, 100, 125, 150, 200, 300, 400);

    @Override
    protected Control createControl(Composite parent) {
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        begin(bar);
        return bar;
    }

    @Override
    void choices(Menu menu, MapEditor map) {
        for (int level : LEVELS) {
            MenuItem choice = new MenuItem(menu, SWT.PUSH);
            choice.setText(level + " %");
            choice.addListener(SWT.Selection, event -> map.zoomTo(level / 100.0));
        }
    }

    @Override
    void show(ToolItem shown, MapEditor map) {
        shown.setEnabled(map != null);
        shown.setText(map == null ? "100 %" : Math.round(map.zoom().getZoom() * 100) + " %");
    }
}
