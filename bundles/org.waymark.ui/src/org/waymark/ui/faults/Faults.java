package org.waymark.ui.faults;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;

/** The one way to tell errors: they are logged, then shown. An error of the program that repeats is shown once. */
public final class Faults {

    private final Supplier<Optional<IWorkbench>> workbench;
    private final Set<String> shown = new HashSet<>();
    private boolean showing;

    /** @param workbench empty while none runs: nobody could read what is shown then */
    public Faults(Supplier<Optional<IWorkbench>> workbench) {
        this.workbench = workbench;
    }

    /** Tells that an action failed for a known reason, and returns when the user has read it. */
    public static void say(Shell parent, String title, JourneyException problem) {
        say(parent, Fault.of(title, problem));
    }

    /** Tells an expected error, and returns when the user has read it. */
    public static void say(Shell parent, Fault fault) {
        fault.cause().ifPresent(cause -> ILog.of(Faults.class).info(fault.title() + ": " + fault.message(), cause));
        new FaultDialog(parent, fault).open();
    }

    /**
     * Tells an error of the program, from any thread. One that happens while another one is shown, or was shown before,
     * is only logged: an error in painting would otherwise never end.
     */
    public void unexpected(Throwable problem) {
        ILog.of(Faults.class).error(String.valueOf(problem), problem);
        show(Fault.unexpected(problem));
    }

    /** Shows an error that is logged already, on the UI thread, as {@link #unexpected} does. */
    void show(Fault fault) {
        workbench.get().map(IWorkbench::getDisplay).filter(display -> !display.isDisposed())
                .ifPresent(display -> display.asyncExec(
                        () -> workbench.get().ifPresent(running -> showNow(running, fault))));
    }

    /** Shows a fault in front of a window. Where there is none, as at the end of the program, nobody could answer. */
    private void showNow(IWorkbench running, Fault fault) {
        Optional<Shell> parent = parent(running);
        if (showing || parent.isEmpty() || !shown.add(fault.origin())) {
            return;
        }
        showing = true;
        try {
            new FaultDialog(parent.get(), fault).open();
        } finally {
            showing = false;
        }
    }

    private static Optional<Shell> parent(IWorkbench running) {
        Optional<Shell> window = Optional.ofNullable(running.getActiveWorkbenchWindow()).map(IWorkbenchWindow::getShell)
                .filter(shell -> !shell.isDisposed() && shell.isVisible());
        return window.map(shell -> Optional.ofNullable(shell.getDisplay().getActiveShell()).orElse(shell));
    }
}
