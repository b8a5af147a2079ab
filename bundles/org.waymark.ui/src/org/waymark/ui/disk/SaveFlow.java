package org.waymark.ui.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.ChangedOnDiskException;
import org.waymark.core.persist.PortfolioLockedException;
import org.waymark.core.text.Messages;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.FileTypes;
import org.waymark.ui.open.PortfolioInput;
import org.waymark.ui.open.RecentFiles;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.Icon;

/** Saves and closes a portfolio with the necessary questions. */
public final class SaveFlow {

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final Messages messages = Messages.of(SaveFlow.class);

    public SaveFlow(IWorkbenchWindow window, PortfolioSession session) {
        this.window = window;
        this.session = session;
    }

    /** @return whether the portfolio is saved now */
    public boolean save() {
        try {
            session.save();
            new RecentFiles().add(session.document().rootFile());
            sayOpenConflicts();
            return true;
        } catch (ChangedOnDiskException e) {
            return settle(e);
        } catch (PortfolioLockedException e) {
            return waitsFor(e) && save();
        } catch (JourneyException e) {
            say(e);
            return false;
        }
    }

    /** Reminds of open conflicts in the status line, as a file with conflicts is saved like any other. */
    private void sayOpenConflicts() {
        int open = session.openConflicts();
        if (window.getActivePage() != null && window.getActivePage().getActiveEditor() != null) {
            window.getActivePage().getActiveEditor().getEditorSite().getActionBars().getStatusLineManager()
                    .setMessage(open == 0 ? null : Icon.CONFLICT.image(),
                            open == 0 ? null : messages.get("save_conflicts", open));
        }
    }

    /** Lets the user decide whose changes to keep when another program changed the file. */
    private boolean settle(ChangedOnDiskException refused) {
        try {
            return new DiskChange(window, session).settleAndSave(refused);
        } catch (PortfolioLockedException e) {
            return waitsFor(e) && save();
        } catch (JourneyException e) {
            say(e);
            return false;
        }
    }

    void saveAs() {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(messages.get("save_asTitle"));
        FileTypes.portfolio(dialog);
        dialog.setOverwrite(true);
        dialog.setFilterPath(existing(session.document().folder()).toString());
        dialog.setFileName(session.document().rootFile().getFileName().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen.endsWith(".cjm") ? chosen : chosen + ".cjm");
        try {
            saveAs(target);
        } catch (JourneyException e) {
            say(e);
        }
    }

    private void saveAs(Path target) throws JourneyException {
        try {
            session.saveAs(target);
            new RecentFiles().add(target);
        } catch (PortfolioLockedException e) {
            if (waitsFor(e)) {
                saveAs(target);
            }
        }
    }

    /** Says which program is writing there, and returns whether the user wants to wait for it. */
    private boolean waitsFor(PortfolioLockedException busy) {
        return MessageDialog.open(MessageDialog.WARNING, shell(), messages.get("save_failed", session.name()),
                busy.getMessage(), SWT.NONE, messages.get("save_wait"), messages.get("close_cancel")) == 0;
    }

    /** Returns the folder, or its nearest existing ancestor. */
    private static Path existing(Path folder) {
        return Files.isDirectory(folder) || folder.getParent() == null ? folder : existing(folder.getParent());
    }

    /** Asks about unsaved changes, closes the editors and the portfolio. */
    void close() {
        if (session.dirty() && !saveOrDiscard("close_title")) {
            return;
        }
        IWorkbenchPage page = window.getActivePage();
        page.closeEditors(editors(page), false);
        window.getService(Sessions.class).close(session);
    }

    /**
     * Asks about unsaved changes when the program ends.
     *
     * @return false to stay
     */
    public boolean leave() {
        if (!session.dirty()) {
            return true;
        }
        boolean sure = saveOrDiscard("leave_title");
        if (sure && session.dirty()) {
            session.abandon();
        }
        return sure;
    }

    private boolean saveOrDiscard(String title) {
        List<String> answers = List.of(messages.get("close_save"), messages.get("close_discard"),
                messages.get("close_cancel"));
        int answer = new MessageDialog(shell(), messages.get(title), null,
                messages.get("close_question", session.name()), MessageDialog.QUESTION_WITH_CANCEL, 0,
                answers.toArray(String[]::new)).open();
        return answer == IDialogConstants.OK_ID ? save() : answer == 1;
    }

    private IEditorReference[] editors(IWorkbenchPage page) {
        return Arrays.stream(page.getEditorReferences()).filter(this::shows).toArray(IEditorReference[]::new);
    }

    private boolean shows(IEditorReference reference) {
        return Optional.ofNullable(reference.getEditor(false))
                .map(editor -> Adapters.adapt(editor.getEditorInput(), PortfolioInput.class))
                .filter(input -> input.rootFile().equals(session.document().rootFile())).isPresent();
    }

    private void say(JourneyException e) {
        Faults.say(shell(), messages.get("save_failed", session.name()), e);
    }

    private Shell shell() {
        return window.getShell();
    }
}
