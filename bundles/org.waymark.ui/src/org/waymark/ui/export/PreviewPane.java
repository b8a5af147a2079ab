package org.waymark.ui.export;

import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.text.Messages;
import org.waymark.ui.preview.DrawingCanvas;

/** The preview of the dialog. It follows the last change after a moment, and is made in a job. */
final class PreviewPane extends Composite {

    private static final int QUIET = 200;

    private final Display display = getDisplay();
    private final StackLayout stack = new StackLayout();
    private final DrawingCanvas canvas;
    private final Text text;
    private final Composite empty;
    private final Label reason;
    private final AtomicReference<Request> wanted = new AtomicReference<>();
    private final Job job = Job.createSystem(Messages.of(PreviewPane.class).get("preview_making"),
            (ICoreRunnable) monitor -> make());

    private record Request(Exporter exporter, ExportInput input) {
    }

    PreviewPane(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        canvas = new DrawingCanvas(this);
        canvas.setToolTipText(Messages.of(PreviewPane.class).get("preview_tip"));
        text = new Text(this, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        empty = new Composite(this, SWT.BORDER);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(empty);
        reason = new Label(empty, SWT.WRAP | SWT.CENTER);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(reason);
        stack.topControl = empty;
        addListener(SWT.Dispose, event -> job.cancel());
    }

    /** Shows what an export is going to look like, unless another one is asked for before. */
    void show(Exporter exporter, ExportInput input) {
        wanted.set(new Request(exporter, input));
        job.cancel();
        job.schedule(QUIET);
    }

    /** Shows why there is nothing to show. */
    void nothing(String why) {
        wanted.set(null);
        job.cancel();
        shown(new Preview.None(why));
    }

    private void make() {
        Request request = wanted.get();
        if (request != null) {
            Preview preview = Preview.of(request.exporter(), request.input());
            display.asyncExec(() -> {
                if (!isDisposed() && wanted.get() == request) {
                    shown(preview);
                }
            });
        }
    }

    private void shown(Preview preview) {
        switch (preview) {
            case Preview.Drawn drawn -> {
                top(canvas);
                canvas.show(drawn.drawing());
            }
            case Preview.Text shown -> {
                top(text);
                text.setText(shown.beginning());
            }
            case Preview.None none -> {
                top(empty);
                reason.setText(none.reason());
                empty.layout();
            }
        }
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout();
        }
    }
}
