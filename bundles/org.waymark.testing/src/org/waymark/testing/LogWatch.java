package org.waymark.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What the product writes to its error log while a test runs: warnings and errors. */
public final class LogWatch implements AutoCloseable {

    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> note(status);

    public LogWatch() {
        Platform.addLogListener(listener);
    }

    /** Each entry as one text with its stack trace, the oldest first. */
    public List<String> entries() {
        UiThread.flush();
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        Platform.removeLogListener(listener);
    }

    private void note(IStatus status) {
        if (status.getSeverity() >= IStatus.WARNING) {
            Throwable cause = status.getException();
            entries.add(status.getPlugin() + ": " + status.getMessage()
                    + (cause == null ? "" : "\n" + Traces.of(cause)));
        }
    }
}
