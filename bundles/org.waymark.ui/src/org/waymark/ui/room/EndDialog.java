package org.waymark.ui.room;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.JourneyException;
import org.waymark.core.room.RoomState;
import org.waymark.core.text.Messages;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.widgets.HelpedButton;

/** The end of a workshop: what waits is accepted or left, the report is saved, and what was sent can be deleted. */
final class EndDialog extends TitleAreaDialog {

    private static final int WIDTH = 560;

    private final Messages messages = Messages.of(EndDialog.class);
    private final OpenRoom room;
    private final RoomFiles files;
    private Composite content;
    private Label waiting;
    private Button accept;
    private Button leave;
    private Button report;
    private Button show;
    private Button delete;

    EndDialog(Shell parent, OpenRoom room, RoomFiles files) {
        super(parent);
        this.room = room;
        this.files = files;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("end_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(room.state().setup().map(setup -> setup.title()).orElse(""));
        setMessage(messages.get("end_text"));
        content = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(content);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 8).applyTo(content);
        waiting = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(waiting);
        accept = choice("end_accept");
        leave = choice("end_leave");
        accept.setSelection(true);
        Composite after = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(after);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(after);
        report = HelpedButton.create(after, messages, "end_report", () -> {
            files.saveReport();
            update();
        });
        show = HelpedButton.create(after, messages, "end_openReport", files::showReport);
        delete = HelpedButton.create(after, messages, "end_delete", this::delete);
        return content;
    }

    private Button choice(String key) {
        Button choice = new Button(content, SWT.RADIO | SWT.WRAP);
        choice.setText(messages.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        return choice;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("end_close"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("end_cancel"), false);
        update();
    }

    private void update() {
        RoomState state = room.state();
        int count = state.inbox().size();
        boolean ended = state.isClosed();
        waiting.setText(state.isRawDeleted()
                ? messages.get("end_deleted")
                : count == 0
                        ? messages.get(ended ? "end_closed" : "end_nothing")
                        : messages.get("end_waiting", count));
        accept.setEnabled(count > 0 && !ended);
        leave.setEnabled(count > 0 && !ended);
        report.setEnabled(!state.isRawDeleted());
        show.setEnabled(files.hasReport());
        delete.setEnabled(ended && !state.isRawDeleted());
        getButton(IDialogConstants.OK_ID).setText(messages.get(ended ? "end_finish" : "end_close"));
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!ended);
        content.layout(true);
    }

    /** Closes the room first, and the dialog when it is closed already. */
    @Override
    protected void okPressed() {
        if (room.state().isClosed()) {
            super.okPressed();
            return;
        }
        if (accept.getSelection() && accept.isEnabled()) {
            room.notes().acceptAll();
        }
        if (room.end()) {
            room.unserve();
            update();
            getButton(IDialogConstants.OK_ID).setFocus();
        }
    }

    private void delete() {
        RoomState state = room.state();
        if (Question.ask(getShell(), messages.get("end_deleteTitle"),
                messages.get("end_deleteText", state.participants().size(), state.items().size()),
                messages.get("end_deleteYes"), messages.get("room_keep"))) {
            try {
                room.deleteRaw();
            } catch (JourneyException e) {
                Faults.say(getShell(), messages.get("end_deleteTitle"), e);
            }
            update();
        }
    }
}
