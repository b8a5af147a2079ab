package org.waymark.ui.paths;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.waymark.core.JourneyException;
import org.waymark.core.task.Outcome;
import org.waymark.core.task.Task;
import org.waymark.core.text.Messages;
import org.waymark.ui.widgets.JobStrip;

/** The line below the explorer while a log is read: how far it is, and a button that stops it. */
final class WorkLine {

    private final Composite line;
    private final JobStrip strip;
    private final Button stop;
    private Runnable stopped = () -> {
    };

    WorkLine(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).applyTo(line);
        strip = new JobStrip(line);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(strip);
        stop = new Button(line, SWT.PUSH);
        stop.setText(Messages.of(WorkLine.class).get("paths_stop"));
        stop.addListener(SWT.Selection, event -> stopped.run());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
    }

    <R> void run(String name, Task<R> task, Consumer<Outcome<R>> ended, Consumer<JourneyException> failed) {
        // a step that cannot be broken off, such as the start of the database, is not waited for
        stopped = () -> {
            strip.abandon();
            shown(false);
            ended.accept(new Outcome.Cancelled<>());
        };
        shown(true);
        strip.run(name, task, outcome -> {
            shown(strip.isRunning());
            ended.accept(outcome);
        }, e -> {
            shown(strip.isRunning());
            failed.accept(e);
        });
        stop.setFocus();
    }

    boolean isRunning() {
        return strip.isRunning();
    }

    private void shown(boolean shown) {
        ((GridData) line.getLayoutData()).exclude = !shown;
        line.setVisible(shown);
        line.getParent().layout();
    }
}
