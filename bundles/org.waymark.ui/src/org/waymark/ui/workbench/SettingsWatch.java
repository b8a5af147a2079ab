package org.waymark.ui.workbench;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.text.Messages;
import org.waymark.ui.disk.SaveFlow;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.DoneNote;

/** Makes settings work that depend on the moment: follows the system's colours, and reminds of unsaved work. */
public final class SettingsWatch {

    private static final int LOOKS = 30_000;
    private static final int NOTE_HEIGHT = 48;

    private final IWorkbenchWindow window;
    private final Settings settings;
    private final Map<PortfolioSession, Instant> unsaved = new WeakHashMap<>();
    private final Set<PortfolioSession> reminded = new HashSet<>();
    private final Runnable look = this::look;

    private SettingsWatch(IWorkbenchWindow window) {
        this.window = window;
        this.settings = window.getService(Settings.class);
    }

    /** Starts watching. */
    public static void attend(IWorkbenchWindow window) {
        SettingsWatch watch = new SettingsWatch(window);
        Display display = window.getShell().getDisplay();
        Listener colours = event -> watch.settings.follow();
        display.addListener(SWT.Settings, colours);
        window.getShell().addListener(SWT.Dispose, event -> {
            display.removeListener(SWT.Settings, colours);
            display.timerExec(-1, watch.look);
        });
        watch.settings.started();
        display.timerExec(LOOKS, watch.look);
    }

    private void look() {
        Shell shell = window.getShell();
        if (shell == null || shell.isDisposed()) {
            return;
        }
        remind(Instant.now());
        shell.getDisplay().timerExec(LOOKS, look);
    }

    /** Reminds once of work that is unsaved for longer than the user wants. */
    private void remind(Instant now) {
        reminded.removeIf(session -> !session.dirty());
        for (PortfolioSession session : window.getService(Sessions.class).all()) {
            if (!session.dirty()) {
                unsaved.remove(session);
                continue;
            }
            Instant since = unsaved.computeIfAbsent(session, first -> now);
            long minutes = Duration.between(since, now).toMinutes();
            if (settings.reminder() > 0 && minutes >= settings.reminder() && reminded.add(session)) {
                note(session, minutes);
            }
        }
    }

    private void note(PortfolioSession session, long minutes) {
        Messages messages = Messages.of(SettingsWatch.class);
        Rectangle frame = window.getShell().getBounds();
        Rectangle anchor = new Rectangle(frame.x + frame.width / 3, frame.y + frame.height - 2 * NOTE_HEIGHT, 0,
                NOTE_HEIGHT / 2);
        new DoneNote(window.getShell(), anchor, messages.get("reminder_text", session.name(), minutes),
                messages.get("reminder_save"), () -> new SaveFlow(window, session).save());
    }
}
