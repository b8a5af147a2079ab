package org.waymark.ui.importing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.text.Messages;
import org.waymark.core.workbook.ImportItem;
import org.waymark.core.workbook.ImportReport;
import org.waymark.ui.importing.ImportGroup.Lines;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;

/**
 * Shows what the import of an edited workbook would change, before it does. The dialog is modal, so that the model
 * cannot change under the report. Afterwards it shows what was left out.
 */
public final class WorkbookDialog extends Dialog {

    private static final int SHOW = IDialogConstants.CLIENT_ID + 1;
    private static final int COPY = IDialogConstants.CLIENT_ID + 2;

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final String workbook;
    private final ImportReport report;
    private final Messages messages = Messages.of(WorkbookDialog.class);
    private List<Lines> groups;
    private ImportTree tree;
    private Label headline;
    private Label summary;

    /**
     * @param workbook name of the file
     * @param report report of the import
     */
    public WorkbookDialog(IWorkbenchWindow window, PortfolioSession session, String workbook, ImportReport report) {
        super(window.getShell());
        this.window = window;
        this.session = session;
        this.workbook = workbook;
        this.report = report;
        this.groups = ImportGroup.of(report.items());
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("report_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(14, 12).spacing(6, 6).applyTo(area);
        headline = new Label(area, SWT.NONE);
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        headline.setText(messages.get("import_headline", workbook, session.name()).replace("&", "&&"));
        summary = new Label(area, SWT.WRAP);
        summary.setText(report.hasChanges()
                ? messages.get("import_summary", count(true), count(false))
                : messages.get("import_nothingToDo", count(false)));
        for (Label label : List.of(headline, summary)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(label);
        }
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(frame);
        tree = new ImportTree(frame);
        tree.viewer().addDoubleClickListener(event -> reveal());
        tree.viewer().addSelectionChangedListener(event -> enable());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SHOW, messages.get("import_show"), false);
        createButton(parent, COPY, messages.get("import_copy"), false);
        if (report.hasChanges()) {
            createButton(parent, IDialogConstants.OK_ID, messages.get("import_apply", count(true)), true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID,
                messages.get(report.hasChanges() ? "import_cancel" : "import_close"), !report.hasChanges());
        tree.show(groups);
        enable();
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, Math.min(1_100, getParentShell().getSize().x - 40)), size.y);
    }

    /** Returns a position at the lower edge of the window, so that the map above it shows the selected line. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle around = getParentShell().getBounds();
        return new Point(around.x + (around.width - size.x) / 2, around.y + Math.max(0, around.height - size.y - 24));
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case SHOW -> reveal();
            case COPY -> copy();
            default -> super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        report.command(session.domain()).ifPresent(session::execute);
        long taken = count(true);
        groups = groups.stream().filter(lines -> lines.group().isLeftOut()).toList();
        if (groups.isEmpty()) {
            super.okPressed();
            return;
        }
        headline.setText(messages.get("import_done", taken));
        summary.setText(messages.get("import_leftOut", count(false)));
        Button ok = getButton(IDialogConstants.OK_ID);
        ok.setEnabled(false);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) ok.getLayoutData()).exclude(true).applyTo(ok);
        ok.setVisible(false);
        Button close = getButton(IDialogConstants.CANCEL_ID);
        close.setText(messages.get("import_close"));
        getShell().setDefaultButton(close);
        tree.show(groups);
        getShell().layout(true, true);
    }

    private long count(boolean taken) {
        return groups.stream().filter(it -> taken ? it.group().isTakenOver() : it.group().isLeftOut())
                .mapToLong(it -> it.items().size()).sum();
    }

    private Optional<EObject> element() {
        return tree.selected().map(ImportItem::stepId).flatMap(session::find);
    }

    private void enable() {
        Button show = getButton(SHOW);
        if (show != null) {
            show.setEnabled(element().isPresent());
        }
    }

    private void reveal() {
        element().ifPresent(new Opener(window.getActivePage())::locate);
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            clipboard.setContents(new Object[]{tree.text(groups)}, new Transfer[]{TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }
}
