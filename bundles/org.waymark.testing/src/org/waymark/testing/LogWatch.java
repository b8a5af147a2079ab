package org.waymark.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Records the warnings and errors that are logged during a test. */
public final class LogWatch implements AutoCloseable {

    private final List<String> entries = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener listener = (status, plugin) -> note(status);

    public LogWatch() {
        Platform.addLogListener(listener);
    }

    /** Returns each entry as text with its stack trace, oldest first. */
    public List<String> entries() {
        UiThread.flush();
        return List.copyOf(entries);
    }

    /** Forgets the entries, which the test has looked at. */
    public void forget() {
        entries.clear();
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
