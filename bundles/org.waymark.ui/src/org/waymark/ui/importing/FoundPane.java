package org.waymark.ui.importing;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.text.Messages;
import org.waymark.ui.importing.ImportGroup.Lines;
import org.waymark.ui.preview.DrawingCanvas;

/** Shows the content of a file, or why it cannot be shown. */
final class FoundPane extends Composite {

    private final Messages messages = Messages.of(FoundPane.class);
    private final StackLayout stack = new StackLayout();
    private final Composite journeys;
    private final DrawingCanvas canvas;
    private final Label summary;
    private final Label leftOut;
    private final Text notices;
    private final Composite said;
    private final Label text;

    FoundPane(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        journeys = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(journeys);
        summary = label();
        canvas = new DrawingCanvas(journeys);
        canvas.setToolTipText(messages.get("import_tip"));
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 160).applyTo(canvas);
        leftOut = label();
        notices = new Text(journeys, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 4 * notices.getLineHeight()).applyTo(notices);
        said = new Composite(this, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(16, 16).applyTo(said);
        text = new Label(said, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(text);
        stack.topControl = said;
    }

    private Label label() {
        Label label = new Label(journeys, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void show(String message) {
        text.setText(message.replace("&", "&&"));
        top(said);
        said.layout();
    }

    void show(ImportFound found) {
        switch (found) {
            case ImportFound.Edits edits -> show(importable(found)
                    ? messages.get("import_edits", count(edits, true), count(edits, false))
                    : messages.get("import_nothing"));
            case ImportFound.Journeys read -> show(read);
        }
    }

    private static long count(ImportFound.Edits edits, boolean taken) {
        List<Lines> groups = ImportGroup.of(edits.report().items());
        return groups.stream().filter(it -> taken ? it.group().isTakenOver() : it.group().isLeftOut())
                .mapToLong(it -> it.items().size()).sum();
    }

    private void show(ImportFound.Journeys read) {
        summary.setText(messages.get("import_found", read.result().summary().done()));
        read.drawing().ifPresent(canvas::show);
        boolean complete = read.notices().isEmpty();
        leftOut.setText(messages.get(complete ? "import_complete" : "import_notices", read.notices().size()));
        notices.setText(String.join("\n", read.notices()));
        notices.setVisible(!complete);
        ((GridData) notices.getLayoutData()).exclude = complete;
        top(journeys);
        journeys.layout(true, true);
    }

    /** Returns true if importing would change anything or has something to tell. */
    boolean importable(ImportFound found) {
        return switch (found) {
            case ImportFound.Edits edits -> !edits.report().items().isEmpty();
            case ImportFound.Journeys read -> true;
        };
    }

    private void top(Composite pane) {
        stack.topControl = pane;
        layout();
    }
}
