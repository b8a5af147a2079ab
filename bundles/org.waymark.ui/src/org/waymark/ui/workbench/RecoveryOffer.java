package org.waymark.ui.workbench;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.core.persist.RecoveryStore.Recoverable;
import org.waymark.core.text.Messages;
import org.waymark.ui.open.Opener;

/** Offers, at the start, to recover unsaved work after a crash. */
public final class RecoveryOffer {

    private final IWorkbenchWindow window;
    private final RecoveryStore store;
    private final Messages messages = Messages.of(RecoveryOffer.class);

    private RecoveryOffer(IWorkbenchWindow window) {
        this.window = window;
        this.store = window.getService(RecoveryStore.class);
    }

    /** Asks for each recovery copy; without any nothing is asked. */
    public static void make(IWorkbenchWindow window) {
        RecoveryOffer offer = new RecoveryOffer(window);
        try {
            offer.store.recoverable().forEach(offer::offer);
        } catch (JourneyException e) {
            ILog.of(RecoveryOffer.class).warn(e.getMessage(), e);
        }
    }

    private void offer(Recoverable copy) {
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
                .format(copy.time());
        List<String> answers = List.of(messages.get("recovery_recover"), messages.get("recovery_later"),
                messages.get("recovery_discard"));
        int answer = new MessageDialog(window.getShell(), messages.get("recovery_title"), null,
                messages.get("recovery_question", copy.name(), copy.rootFile(), time), MessageDialog.QUESTION, 0,
                answers.toArray(String[]::new)).open();
        try {
            if (answer == 0) {
                new Opener(window.getActivePage()).created(store.recover(copy));
            }
            if (answer == 0 || answer == 2) {
                store.discard(copy);
            }
        } catch (JourneyException e) {
            MessageDialog.openError(window.getShell(), messages.get("recovery_title"), e.getMessage());
        }
    }
}
