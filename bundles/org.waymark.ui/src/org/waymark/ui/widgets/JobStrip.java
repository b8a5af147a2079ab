package org.waymark.ui.widgets;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.waymark.core.JourneyException;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.Progress;
import org.waymark.core.task.Task;

/** Runs an operation in a job and shows how far it is, as a line for the bottom of a dialog. */
public final class JobStrip extends Composite {

    private final Display display;
    private final Label label;
    private final ProgressBar steps;
    private final ProgressBar unknown;
    private Job job;

    public JobStrip(Composite parent) {
        super(parent, SWT.NONE);
        display = parent.getDisplay();
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(this);
        steps = bar(SWT.NONE);
        unknown = bar(SWT.INDETERMINATE);
        label = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        setVisible(false);
        addListener(SWT.Dispose, event -> cancel());
    }

    private ProgressBar bar(int style) {
        ProgressBar bar = new ProgressBar(this, style);
        GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        return bar;
    }

    /**
     * Runs an operation; one that is running is cancelled and forgotten. One of the two followers is called afterwards
     * on the thread of the user interface, unless the strip is gone by then.
     *
     * @param name of the job
     * @param ended gets what came of it; an operation that never began or broke down, which the platform says, was
     *     cancelled
     */
    public <R> void run(String name, Task<R> task, Consumer<Outcome<R>> ended, Consumer<JourneyException> failed) {
        AtomicReference<Runnable> follower = new AtomicReference<>(() -> ended.accept(new Outcome.Cancelled<>()));
        cancel();
        Job started = Job.create(name, monitor -> {
            try {
                Outcome<R> outcome = task.run(new Shown(monitor));
                follower.set(() -> ended.accept(outcome));
            } catch (JourneyException e) {
                follower.set(() -> failed.accept(e));
            }
            return Status.OK_STATUS;
        });
        started.addJobChangeListener(IJobChangeListener.onDone(event -> later(() -> {
            if (job == started) {
                job = null;
                setVisible(false);
                follower.get().run();
            }
        })));
        job = started;
        show(name, 0, 0);
        setVisible(true);
        started.schedule();
    }

    private void later(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!isDisposed()) {
                    action.run();
                }
            });
        }
    }

    public boolean isRunning() {
        return job != null;
    }

    /** Asks the operation to stop; it may come to its end nevertheless. */
    public void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Asks the operation to stop and forgets it: it ends by itself, and its followers are not called. */
    public void abandon() {
        cancel();
        job = null;
        setVisible(false);
    }

    private void show(String text, int done, int total) {
        label.setText(text.replace("&", "&&"));
        steps.setMaximum(Math.max(1, total));
        steps.setSelection(done);
        shown(steps, total > 0);
        shown(unknown, total <= 0);
        layout(true);
    }

    private static void shown(ProgressBar bar, boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
    }

    /** Shows the progress of the job; many steps in a row become one change of the window. */
    private final class Shown implements Progress {

        private final IProgressMonitor monitor;
        private final AtomicBoolean due = new AtomicBoolean();
        private volatile String part = "";
        private volatile int total;
        private volatile int done;

        Shown(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void begin(String name, int steps) {
            part = name;
            total = steps;
            done = 0;
            monitor.setTaskName(name);
            update();
        }

        @Override
        public void worked(int more) {
            done += more;
            update();
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        private void update() {
            if (due.compareAndSet(false, true)) {
                later(() -> {
                    due.set(false);
                    show(part, done, total);
                });
            }
        }
    }
}
