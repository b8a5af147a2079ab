package org.waymark.ui.importing;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.edit.ImportEdits;
import org.waymark.core.layout.Theme;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.importing.table.ColumnsPage;
import org.waymark.ui.importing.table.ImportTarget;
import org.waymark.ui.importing.table.TableDraft;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.widgets.WorkDialog;

/**
 * Shows what a pasted table with headings changes in a journey, before it changes anything: the map as it will be, what
 * is left out, and the meaning of the columns.
 */
public final class PasteDialog extends WorkDialog {

    private final PortfolioSession session;
    private final Journey journey;
    private final Theme theme;
    private final Messages messages = Messages.of(PasteDialog.class);
    private final StackLayout stack = new StackLayout();
    private TableDraft draft;
    private PreviewPage preview;
    private ColumnsPage columns;
    private MapMaker maker;

    /**
     * @param journey journey of the session that the table completes
     * @param draft the pasted table
     */
    public PasteDialog(Shell parent, PortfolioSession session, Journey journey, Theme theme, TableDraft draft) {
        super(parent, Messages.of(PasteDialog.class).get("paste_title"), new Point(900, 560));
        this.session = session;
        this.journey = journey;
        this.theme = theme;
        this.draft = draft;
    }

    /** Asks, and pastes the table as one undo step if the user wants it. */
    public void paste() {
        if (open() == Window.OK) {
            session.execute(ImportEdits.table(session.document(), draft.outline().orElseThrow(), Labels.of(journey),
                    Optional.of(journey), () -> false).command());
        }
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = content(parent);
        stack.marginWidth = 12;
        stack.marginHeight = 10;
        area.setLayout(stack);
        preview = new PreviewPage(area, this::renamed);
        preview.begin(draft.mapping().names());
        columns = new ColumnsPage(area, this::decided);
        columns.show(draft);
        stack.topControl = preview;
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.BACK_ID, messages.get("paste_columns"), false);
        createButton(parent, IDialogConstants.NEXT_ID, messages.get("import_next"), false);
        createButtons(parent, messages.get("paste_paste"), messages.get("import_cancel"));
    }

    @Override
    protected void created() {
        maker = new MapMaker(strip(), Optional.of(session), theme);
        setTitle(messages.get("paste_headline", Labels.of(journey)));
        show(preview);
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case IDialogConstants.BACK_ID -> show(columns);
            case IDialogConstants.NEXT_ID -> show(preview);
            default -> super.buttonPressed(id);
        }
    }

    private void show(Composite page) {
        stack.topControl = page;
        page.getParent().layout();
        setMessage(messages.get(page == preview ? "import_preview" : "import_columns"));
        if (page == preview) {
            make();
        }
        tell();
        // the picture of the map takes keys, and Enter is to paste
        (page == preview ? getButton(IDialogConstants.OK_ID) : page).setFocus();
    }

    private void decided(TableDraft other) {
        draft = other;
        tell();
    }

    private void renamed(Map<String, String> names) {
        draft = draft.withNames(names);
        make();
    }

    private void make() {
        maker.make(draft, new ImportTarget.Update(journey), Labels.of(journey), session.document().folder(), made -> {
            preview.show(made);
            tell();
        }, e -> preview.show(e.getMessage()));
    }

    private void tell() {
        boolean previewed = stack.topControl == preview;
        boolean ready = draft.problem().isEmpty();
        getButton(IDialogConstants.BACK_ID).setEnabled(previewed);
        getButton(IDialogConstants.NEXT_ID).setEnabled(!previewed && ready);
        getButton(IDialogConstants.OK_ID).setEnabled(ready);
    }
}
