package org.waymark.ui.versions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.core.compare.ChangeSummary;
import org.waymark.core.compare.ModelDiff;
import org.waymark.core.compare.Version;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.text.Messages;

/** Reads the list in the background: at once what there is, then line by line what was changed. */
final class VersionReader {

    /** Receives the result, on the UI thread. */
    interface Sink {

        void rows(List<VersionRow> rows);

        /** Replaces one line by the same with more. */
        void row(VersionRow row);

        void failed(String message);
    }

    private final SavedVersions store;
    private final Display display;
    private final Sink sink;
    private Optional<Job> running = Optional.empty();

    VersionReader(SavedVersions store, Display display, Sink sink) {
        this.store = store;
        this.display = display;
        this.sink = sink;
    }

    /** Reads the versions of a portfolio; a list that is being read is given up. */
    void read(Path rootFile) {
        cancel();
        Job job = new Job(Messages.of(VersionReader.class).get("versions_reading")) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<VersionRow> rows = store.of(rootFile).stream()
                            .map(version -> VersionRow.of(version, Instant.now())).toList();
                    tell(monitor, () -> sink.rows(rows));
                    explain(rows, monitor);
                } catch (JourneyException e) {
                    tell(monitor, () -> sink.failed(e.getMessage()));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        running = Optional.of(job);
        job.schedule();
    }

    private void explain(List<VersionRow> rows, IProgressMonitor monitor) throws JourneyException {
        Optional<PortfolioDocument> before = Optional.empty();
        for (int i = 0; i < rows.size() && !monitor.isCanceled(); i++) {
            VersionRow row = rows.get(i);
            PortfolioDocument shown = before.isPresent() ? before.get() : store.open(row.version());
            boolean last = i == rows.size() - 1;
            before = last ? Optional.empty() : Optional.of(store.open(rows.get(i + 1).version()));
            List<String> words = before.map(older -> ChangeSummary.of(
                    ModelDiff.between(Version.of(older), Version.of(shown)), Locale.getDefault()).lines())
                    .orElse(List.of(Messages.of(VersionReader.class).get("versions_first")));
            tell(monitor, () -> sink.row(row.with(words)));
        }
    }

    private void tell(IProgressMonitor monitor, Runnable news) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    news.run();
                }
            });
        }
    }

    void cancel() {
        running.ifPresent(Job::cancel);
        running = Optional.empty();
    }
}
