package org.waymark.ui.open;

import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.session.PortfolioSession;

/**
 * Splits a journey off into a file of its own, or joins it again. This changes files and not the model. So it is saved
 * at once, and reversed by the other command instead of Undo, as the question says.
 */
public final class JourneyFile {

    private final IWorkbenchWindow window;
    private final PortfolioSession session;
    private final Messages messages = Messages.of(JourneyFile.class);

    public JourneyFile(IWorkbenchWindow window, PortfolioSession session) {
        this.window = window;
        this.session = session;
    }

    /** Asks, moves the journey to the other file, and saves. */
    public void change(Journey journey, boolean split) {
        boolean own = !session.document().fileOf(journey).equals(session.document().rootFile());
        String title = messages.get(split ? "split_title" : "join_title");
        if (own == split) {
            MessageDialog.openInformation(window.getShell(), title,
                    messages.get(split ? "split_already" : "join_already", session.document().fileOf(journey)));
            return;
        }
        String name = Labels.in(Locale.getDefault()).shown(journey);
        if (MessageDialog.openConfirm(window.getShell(), title,
                messages.get(split ? "split_question" : "join_question", name))) {
            move(journey, split, title);
        }
    }

    private void move(Journey journey, boolean split, String title) {
        try {
            session.save();
            if (split) {
                PortfolioFiles.split(session.document(), journey);
            } else {
                PortfolioFiles.join(session.document(), journey);
            }
            session.markUnsaved();
            session.save();
        } catch (JourneyException e) {
            Faults.say(window.getShell(), title, e);
        }
    }
}
