package org.waymark.ui.importing;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.exchange.ImportResult;
import org.waymark.core.text.Messages;
import org.waymark.ui.importing.ImportGroup.Lines;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.preview.Drawing;
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
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 5 * notices.getLineHeight()).applyTo(notices);
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
            case ImportFound.Journeys(ImportResult result, Optional<Drawing> drawing) -> show(
                    messages.get("import_found", result.summary().done()), drawing, result.summary().notices());
            case ImportFound.Table table -> show(messages.get("import_reading"));
            case ImportFound.Foreign foreign -> show(messages.get("import_reading"));
        }
    }

    private static long count(ImportFound.Edits edits, boolean taken) {
        List<Lines> groups = ImportGroup.of(edits.report().items());
        return groups.stream().filter(it -> taken ? it.group().isTakenOver() : it.group().isLeftOut())
                .mapToLong(it -> it.items().size()).sum();
    }

    /**
     * Shows a map.
     *
     * @param headline what it is, one or two lines
     * @param drawing its picture
     * @param lines what was left out or must be known, one line each
     */
    void show(String headline, Optional<Drawing> drawing, List<String> lines) {
        summary.setText(headline.replace("&", "&&"));
        drawing.ifPresent(canvas::show);
        shown(canvas, drawing.isPresent());
        boolean complete = lines.isEmpty();
        leftOut.setText(messages.get(complete ? "import_complete" : "import_notices", lines.size()));
        notices.setText(String.join("\n", lines));
        shown(notices, !complete);
        ((GridData) notices.getLayoutData()).grabExcessVerticalSpace = drawing.isEmpty();
        top(journeys);
        journeys.layout(true, true);
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** Returns true if importing would change anything or has something to tell. */
    static boolean importable(ImportFound found) {
        return switch (found) {
            case ImportFound.Edits edits -> !edits.report().items().isEmpty();
            case ImportFound.Journeys read -> true;
            case ImportFound.Table(TableDraft draft) -> draft.problem().isEmpty();
            case ImportFound.Foreign foreign -> false;
        };
    }

    private void top(Composite pane) {
        stack.topControl = pane;
        layout();
    }
}
