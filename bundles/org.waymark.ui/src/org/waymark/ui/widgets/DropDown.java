package org.waymark.ui.widgets;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.core.text.Lines;

/** A button that shows the current choice and opens a menu, which is filled each time. */
public final class DropDown {

    private static final int LONGEST = 28;

    private final ToolBar bar;
    private final ToolItem item;
    private final Consumer<Menu> filler;

    public DropDown(Composite parent, Icon icon, String tip, Consumer<Menu> filler) {
        this.filler = filler;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        item = new ToolItem(bar, SWT.DROP_DOWN);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> open());
    }

    public Control control() {
        return bar;
    }

    public void show(String text) {
        item.setText(Lines.shortened(text, LONGEST).replace("&", "&&"));
        // a row that wraps may become higher, which its parent has to know
        bar.getShell().layout(new Control[]{bar});
    }

    public void open() {
        Menu menu = new Menu(bar);
        filler.accept(menu);
        menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
        Rectangle place = item.getBounds();
        menu.setLocation(bar.toDisplay(place.x, place.y + place.height));
        menu.setVisible(true);
    }

    /** Adds an item to a menu; a radio item runs only when it becomes selected. */
    public static MenuItem line(Menu menu, int style, String text, boolean chosen, Runnable run) {
        MenuItem line = new MenuItem(menu, style);
        line.setText(Lines.shortened(text, 60).replace("&", "&&"));
        if (style == SWT.RADIO) {
            line.setSelection(chosen);
        }
        line.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || line.getSelection()) {
                run.run();
            }
        });
        return line;
    }
}
