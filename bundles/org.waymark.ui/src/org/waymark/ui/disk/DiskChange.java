package org.waymark.ui.disk;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.DiskVersion;
import org.waymark.core.persist.ChangedOnDiskException;
import org.waymark.core.persist.PortfolioFiles.IfChanged;
import org.waymark.core.text.Messages;
import org.waymark.ui.disk.DiskQuestion.Answer;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.Conflicts;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Handles changes of an open portfolio's files by another program. It asks only if there are unsaved changes. */
public final class DiskChange {

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final Messages messages = Messages.of(DiskChange.class);

    public DiskChange(IWorkbenchWindow window, PortfolioSession session) {
        this.window = window;
        this.session = session;
    }

    /**
     * Reads the portfolio again; with unsaved changes the user chooses between merging, keeping and discarding them.
     */
    public void settle() {
        if (!session.dirty()) {
            reload();
            return;
        }
        DiskVersion disk = read();
        if (disk instanceof DiskVersion.Same same) {
            session.seen(same.now());
            return;
        }
        switch (ask("disk_title", disk, Answer.MERGE, Answer.KEEP, Answer.READ)) {
            case MERGE -> merge((DiskVersion.Other) disk);
            case READ -> reload();
            case KEEP, OVERWRITE, CANCEL -> {
                // the next save asks again
            }
        }
    }

    /**
     * Handles a save that was refused because another program changed the files.
     *
     * @return whether the files match the portfolio now; a merge with conflicts is not saved before the user saw them
     * @throws JourneyException if the files cannot be written
     */
    public boolean settleAndSave(ChangedOnDiskException refused) throws JourneyException {
        if (session.document().changedOnDisk().isEmpty()) {
            // a new document, and a file of this name that was never ours
            String[] answers = {messages.get("disk_cancel"), messages.get("disk_overwrite")};
            return MessageDialog.open(MessageDialog.WARNING, shell(), messages.get("disk_notSaved", session.name()),
                    refused.getMessage(), SWT.NONE, answers) == 1 && save(IfChanged.OVERWRITE);
        }
        DiskVersion disk = read();
        if (disk instanceof DiskVersion.Same same) {
            session.seen(same.now());
            return save(IfChanged.REFUSE);
        }
        return switch (ask("disk_notSaved", disk, Answer.MERGE, Answer.OVERWRITE, Answer.READ, Answer.CANCEL)) {
            case MERGE -> merge((DiskVersion.Other) disk) && save(IfChanged.REFUSE);
            case OVERWRITE -> save(IfChanged.OVERWRITE);
            case READ -> reload();
            case KEEP, CANCEL -> false;
        };
    }

    private Answer ask(String title, DiskVersion disk, Answer... answers) {
        return new DiskQuestion(shell(), messages.get(title, session.name()), session, disk, List.of(answers)).ask();
    }

    private boolean save(IfChanged ifChanged) throws JourneyException {
        session.save(ifChanged);
        return true;
    }

    private DiskVersion read() {
        DiskVersion[] read = new DiskVersion[1];
        BusyIndicator.showWhile(shell().getDisplay(), () -> read[0] = DiskVersion.read(session.document()));
        return read[0];
    }

    /** @return whether nothing is left to decide */
    private boolean merge(DiskVersion.Other disk) {
        int[] conflicts = new int[1];
        BusyIndicator.showWhile(shell().getDisplay(), () -> conflicts[0] = session.merge(disk));
        if (conflicts[0] > 0) {
            Conflicts.open(window.getActivePage(), session);
        }
        status(conflicts[0] == 0
                ? messages.get("disk_merged")
                : messages.get("disk_mergedConflicts", conflicts[0]));
        return conflicts[0] == 0;
    }

    private boolean reload() {
        try {
            window.getService(Sessions.class).reload(session);
            return true;
        } catch (JourneyException e) {
            Faults.say(shell(), messages.get("disk_title"), e);
            return false;
        }
    }

    private void status(String what) {
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (editor != null) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(what);
        }
    }

    private Shell shell() {
        return window.getShell();
    }
}
