package org.waymark.ui.help;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.help.HelpTopic;

/** Opens the help for a dialog by F1, which the workbench does not hear while the dialog is open. */
public final class DialogHelp {

    private static final String OURS = "org.waymark.ui.";
    private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;
    /** Topics by the package of the dialog. */
    private static final Map<String, HelpTopic> TOPICS = Map.ofEntries(Map.entry("export", HelpTopic.EXPORT),
            Map.entry("print", HelpTopic.EXPORT), Map.entry("importing", HelpTopic.IMPORT),
            Map.entry("git", HelpTopic.GIT), Map.entry("conflicts", HelpTopic.GIT),
            Map.entry("preferences", HelpTopic.PREFERENCES), Map.entry("problems", HelpTopic.PROBLEMS),
            Map.entry("paths", HelpTopic.PATHS), Map.entry("versions", HelpTopic.VERSIONS),
            Map.entry("templates", HelpTopic.TOUR), Map.entry("room", HelpTopic.ROOM),
            Map.entry("matrix", HelpTopic.MATRIX), Map.entry("backlog", HelpTopic.BACKLOG),
            Map.entry("persona", HelpTopic.PERSONAS), Map.entry("portfolio", HelpTopic.PORTFOLIO));

    private DialogHelp() {
    }

    /** Listens to the dialogs of a window until it is closed. */
    public static void attend(IWorkbenchWindow window) {
        Display display = window.getShell().getDisplay();
        Listener keys = DialogHelp::key;
        display.addFilter(SWT.KeyDown, keys);
        window.getShell().addListener(SWT.Dispose, disposed -> display.removeFilter(SWT.KeyDown, keys));
    }

    private static void key(Event event) {
        if (event.keyCode == SWT.F1 && event.widget instanceof Control control && hasHelp(control.getShell())
                && !(control.getShell().getData() instanceof HelpWindow)) {
            event.doit = false;
            event.type = SWT.None;
            new HelpWindow(control.getShell(), topic(control.getShell())).open();
        }
    }

    /** Returns whether a window covers that of the workbench, where its help would open: a dialog, a presentation. */
    private static boolean hasHelp(Shell shell) {
        return (shell.getStyle() & MODAL) != 0 || feature(shell).equals("present");
    }

    /** Returns the topic of a dialog by the feature it belongs to; a dialog of the platform is about editing. */
    private static HelpTopic topic(Shell shell) {
        return TOPICS.getOrDefault(feature(shell), HelpTopic.EDITING);
    }

    private static String feature(Shell shell) {
        String name = shell.getData() == null ? "" : shell.getData().getClass().getName();
        return name.startsWith(OURS) ? name.substring(OURS.length()).replaceAll("\\..*", "") : "";
    }
}
