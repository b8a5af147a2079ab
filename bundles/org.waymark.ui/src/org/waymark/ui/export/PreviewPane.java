package org.waymark.ui.export;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.text.Messages;
import org.waymark.ui.preview.Drawing;
import org.waymark.ui.preview.DrawingCanvas;

/** The preview of the dialog. It follows the last change after a moment, and is made in a job. */
final class PreviewPane extends Composite {

    private static final int QUIET = 200;

    private final Display display = getDisplay();
    private final StackLayout stack = new StackLayout();
    private final Composite drawn;
    private final DrawingCanvas canvas;
    private final Composite bar;
    private final Label number;
    private final Button back;
    private final Button forth;
    private List<Drawing> pages = List.of();
    private int page;
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
        Messages messages = Messages.of(PreviewPane.class);
        drawn = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(drawn);
        canvas = new DrawingCanvas(drawn);
        canvas.setToolTipText(messages.get("preview_tip"));
        canvas.addListener(SWT.KeyDown, this::key);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        bar = new Composite(drawn, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        back = step(SWT.LEFT, -1, messages.get("preview_back"));
        number = new Label(bar, SWT.CENTER);
        GridDataFactory.fillDefaults().hint(72, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(number);
        forth = step(SWT.RIGHT, 1, messages.get("preview_forth"));
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
            case Preview.Drawn shown -> {
                top(drawn);
                pages = shown.pages();
                turn(Math.min(page, pages.size() - 1));
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

    private Button step(int arrow, int by, String tip) {
        Button button = new Button(bar, SWT.ARROW | arrow);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> turn(page + by));
        return button;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.PAGE_DOWN || event.keyCode == SWT.PAGE_UP) {
            turn(page + (event.keyCode == SWT.PAGE_DOWN ? 1 : -1));
        }
    }

    private void turn(int to) {
        page = Math.clamp(to, 0, pages.size() - 1);
        boolean several = pages.size() > 1;
        bar.setVisible(several);
        ((GridData) bar.getLayoutData()).exclude = !several;
        number.setText(page + 1 + " / " + pages.size());
        back.setEnabled(page > 0);
        forth.setEnabled(page < pages.size() - 1);
        drawn.layout();
        canvas.show(pages.get(page));
    }

    private void top(Control control) {
        if (stack.topControl != control) {
            stack.topControl = control;
            layout();
        }
    }
}
