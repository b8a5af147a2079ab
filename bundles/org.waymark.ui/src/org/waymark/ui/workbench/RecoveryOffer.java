package org.waymark.ui.workbench;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.RecoveryStore;
import org.waymark.core.persist.RecoveryStore.Recoverable;
import org.waymark.core.text.Messages;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Offers, at the start, to recover unsaved work after a crash. */
public final class RecoveryOffer {

    private final IWorkbenchWindow window;
    private final RecoveryStore store;
    private final Sessions sessions;
    private final Messages messages = Messages.of(RecoveryOffer.class);

    private RecoveryOffer(IWorkbenchWindow window) {
        this.window = window;
        this.store = window.getService(RecoveryStore.class);
        this.sessions = window.getService(Sessions.class);
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
                recover(copy);
            } else if (answer == 2) {
                store.discard(copy);
            }
        } catch (JourneyException e) {
            Faults.say(window.getShell(), messages.get("recovery_title"), e);
        }
    }

    /** Opens a copy. It is deleted only when the work has a copy of this process. */
    private void recover(Recoverable copy) throws JourneyException {
        PortfolioDocument work = store.recover(copy);
        Optional<PortfolioSession> open = sessions.of(copy.rootFile());
        if (open.filter(PortfolioSession::dirty).isPresent()) {
            throw new JourneyException(messages.get("recovery_open", copy.rootFile()));
        }
        open.ifPresent(session -> sessions.recovered(session, work));
        PortfolioSession session = open.orElseGet(() -> new Opener(window.getActivePage()).created(work));
        sessions.protect(session);
        store.discard(copy);
    }
}
