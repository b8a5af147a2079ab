package org.waymark.ui.faults;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.waymark.core.text.Messages;

/** Tells errors of jobs and of the platform as those of the product are told. */
public final class FaultStatusHandler extends AbstractStatusHandler {

    private final Faults faults;

    public FaultStatusHandler(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
            ILog.of(Platform.getBundle("org.waymark.ui")).log(status);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.matches(IStatus.ERROR)) {
            Throwable cause = status.getException();
            faults.show(cause == null
                    ? new Fault(Messages.of(FaultStatusHandler.class).get("fault_title"), status.getMessage(),
                            Optional.empty(), false)
                    : Fault.unexpected(cause));
        }
    }
}
