package org.waymark.ui.git;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.git.GitException;
import org.waymark.git.PortfolioRepository;
import org.waymark.core.task.Progress;
import org.waymark.ui.faults.Faults;

/** Runs operations on the repository of a portfolio in a job with progress and cancel, and reports errors. */
final class GitWork {

    /** An operation; runs on a background thread. */
    @FunctionalInterface
    interface Work<T> {

        T run(Progress progress) throws JourneyException;
    }

    /** An operation on an open repository; runs on a background thread. */
    @FunctionalInterface
    interface RepositoryWork<T> {

        T run(PortfolioRepository repository, Progress progress) throws JourneyException;
    }

    private final Shell shell;

    GitWork(Shell shell) {
        this.shell = shell;
    }

    /**
     * @param title name of the operation, for the progress dialog and for errors
     * @param done receives the result on the UI thread
     */
    <T> Job run(String title, Path rootFile, RepositoryWork<T> work, Consumer<T> done) {
        return run(title, progress -> {
            try (PortfolioRepository repository = PortfolioRepository.open(rootFile)) {
                return work.run(repository, progress);
            }
        }, done);
    }

    <T> Job run(String title, Work<T> work, Consumer<T> done) {
        Display display = shell.getDisplay();
        Job job = new Job(title) {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    T result = work.run(new JobProgress(monitor));
                    display.asyncExec(() -> later(() -> done.accept(result)));
                } catch (JourneyException e) {
                    display.asyncExec(() -> later(() -> failed(title, e)));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.schedule();
        return job;
    }

    private void later(Runnable action) {
        if (!shell.isDisposed()) {
            action.run();
        }
    }

    private void failed(String title, JourneyException e) {
        boolean cancelled = e instanceof GitException git && git.reason() == GitException.Reason.CANCELLED;
        if (!cancelled) {
            Faults.say(shell, title, e);
        }
    }

    static String message(String key, Object... arguments) {
        return Messages.of(GitWork.class).get(key, arguments);
    }

    /** Adapts a progress monitor for the repository. */
    record JobProgress(IProgressMonitor monitor) implements Progress {

        @Override
        public void begin(String task, int total) {
            monitor.subTask(task);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }
}
