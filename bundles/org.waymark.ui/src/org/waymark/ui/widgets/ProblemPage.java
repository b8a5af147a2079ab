package org.waymark.ui.widgets;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Shows the problem of a file and its remedy, in place of the map. */
public final class ProblemPage extends Composite {

    private final Composite buttons;

    public ProblemPage(Composite parent, String title, String message, String advice) {
        super(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 48;
        layout.marginHeight = 48;
        layout.horizontalSpacing = 16;
        layout.verticalSpacing = 12;
        setLayout(layout);
        Label icon = new Label(this, SWT.NONE);
        icon.setImage(Icon.WARNING.image());
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        text(title).setFont(JFaceResources.getHeaderFont());
        fill();
        text(message);
        fill();
        text(advice);
        fill();
        buttons = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.spacing = 8;
        row.marginLeft = 0;
        buttons.setLayout(row);
    }

    public void button(String label, Runnable action) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    @Override
    public boolean setFocus() {
        return buttons.getChildren().length > 0 ? buttons.getChildren()[0].setFocus() : super.setFocus();
    }

    private Label text(String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 600;
        label.setLayoutData(data);
        return label;
    }

    private void fill() {
        new Label(this, SWT.NONE);
    }
}
