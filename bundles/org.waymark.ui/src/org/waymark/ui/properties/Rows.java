package org.waymark.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.waymark.ui.ElementTexts;
import org.waymark.ui.Icon;

/** The rows of lists on the properties page: icon, name as a link, buttons. */
final class Rows {

    private Rows() {
    }

    /** A row without margins that fills the width. */
    static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        return row;
    }

    /** Icon and name of an element; a click on the name goes there. */
    static void element(Composite row, EObject element, ElementTexts texts, Runnable open) {
        label(row, Icon.of(element.eClass()).image());
        Link link = new Link(row, SWT.NONE);
        String name = texts.of(element);
        link.setText("<a>" + name.replace("&", "&&").replace("<", "\u2039") + "</a>");
        link.setToolTipText(name);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 60;
        link.setLayoutData(data);
        link.addListener(SWT.Selection, event -> open.run());
    }

    private static void label(Composite row, Image image) {
        new Label(row, SWT.NONE).setImage(image);
    }

    /** The flat buttons at the end of a row. */
    static ToolBar tools(Composite row) {
        ToolBar bar = new ToolBar(row, SWT.FLAT);
        bar.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        return bar;
    }

    static ToolItem tool(ToolBar bar, Icon icon, String tip, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** A line like a link that adds something to a list. */
    static void add(Composite parent, String text, Runnable action) {
        Composite row = row(parent, 2);
        label(row, Icon.ADD.image());
        Link link = new Link(row, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addListener(SWT.Selection, event -> action.run());
    }

    static void clear(Composite composite) {
        for (Control child : composite.getChildren()) {
            child.dispose();
        }
    }
}
