package org.waymark.ui.timeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.task.Progress;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.LastChange;
import org.waymark.core.timeline.LastChanges;

/** Reads in the background when journeys were changed last; what is known comes as soon as it is. */
public final class ChangeTimes {

    private final SavedVersions store;
    private final Display display;
    private final Consumer<Map<String, LastChange>> sink;
    private Optional<Job> running = Optional.empty();

    /** @param sink gets on the UI thread what is known so far, by the ids of journeys */
    public ChangeTimes(SavedVersions store, Display display, Consumer<Map<String, LastChange>> sink) {
        this.store = store;
        this.display = display;
        this.sink = sink;
    }

    /** Returns a reader for the portfolios of a window. */
    public static ChangeTimes of(IWorkbenchWindow window, Consumer<Map<String, LastChange>> sink) {
        return new ChangeTimes(window.getService(SavedVersions.class), window.getShell().getDisplay(), sink);
    }

    /** Begins to read; what was being read before is given up. */
    public void read(Path rootFile, List<Path> files) {
        cancel();
        KnownPast past = new KnownPast(store, rootFile, List.copyOf(files));
        Job job = new Reading(past);
        running = Optional.of(job);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    /** Reads nothing more. */
    public void cancel() {
        running.ifPresent(Job::cancel);
    }

    /** Reads one portfolio. */
    private final class Reading extends Job {

        private final KnownPast past;

        Reading(KnownPast past) {
            super(Messages.of(ChangeTimes.class).get("timeline_reading"));
            this.past = past;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Progress progress = new Progress() {

                @Override
                public boolean isCancelled() {
                    return monitor.isCanceled();
                }
            };
            try {
                LastChanges.of(past.states(progress), progress, found -> tell(monitor, found));
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            } catch (JourneyException e) {
                // a history that cannot be read says nothing about the journeys; git and versions say why in their views
                return Status.OK_STATUS;
            }
            return Status.OK_STATUS;
        }

        private void tell(IProgressMonitor monitor, Map<String, LastChange> found) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!monitor.isCanceled()) {
                        sink.accept(found);
                    }
                });
            }
        }
    }
}
