package org.waymark.ui.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.JourneyException;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.task.ExportTask;
import org.waymark.core.task.FormatChoice;
import org.waymark.core.task.Outcome;
import org.waymark.core.text.Messages;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.faults.Fault;
import org.waymark.ui.faults.Faults;

/**
 * Exports journeys in any format: what, how and where on the first page, what came of it on the second. The model cannot
 * be edited while the dialog is open, so that jobs may read it.
 */
public final class ExportDialog extends DeliveryDialog {

    private final ExportSubject subject;
    private final Clock clock;
    private final Predicate<Path> launcher;
    private final ExportMemory memory = new ExportMemory();
    private final Messages messages = Messages.of(ExportDialog.class);
    private final List<Exporter> exporters = Formats.exporters();
    private Exporter exporter;
    private Control formatList;
    private JourneyPicker picker;
    private SettingsPane settings;
    private TargetLine target;
    private Label previewOf;
    private PreviewPane preview;

    /** @param format the format to begin with; that of the last export if there is none */
    public ExportDialog(Shell parent, ExportSubject subject, Optional<String> format) {
        this(parent, subject, format, Clock.systemDefaultZone(), path -> Program.launch(path.toString()));
    }

    /**
     * @param clock gives the moment shown in what is written
     * @param launcher opens a file or folder with the program for it, if there is one
     */
    public ExportDialog(Shell parent, ExportSubject subject, Optional<String> format, Clock clock,
            Predicate<Path> launcher) {
        super(parent, Messages.of(ExportDialog.class).get("export_title"), new Point(1240, 700), launcher);
        this.subject = subject;
        this.clock = clock;
        this.launcher = launcher;
        this.exporter = format.or(memory::format).flatMap(new FormatChoice<>(exporters)::byId)
                .orElse(exporters.getFirst());
    }

    @Override
    void fill(Composite form) {
        GridLayoutFactory.swtDefaults().margins(12, 10).spacing(0, 10).applyTo(form);
        createChoices(form);
        target = new TargetLine(form, subject.document().folder(), this::changed);
    }

    private void createChoices(Composite form) {
        Composite columns = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 0).applyTo(columns);
        Composite left = column(columns, "export_format");
        GridDataFactory.fillDefaults().grab(false, true).hint(300, SWT.DEFAULT).applyTo(left);
        Composite middle = column(columns, "export_settings");
        GridDataFactory.fillDefaults().grab(false, true).hint(350, SWT.DEFAULT).applyTo(middle);
        Composite right = column(columns, "export_preview");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        createFormats(left);
        Label journeys = new Label(left, SWT.NONE);
        journeys.setText(messages.get("export_journeys"));
        GridDataFactory.fillDefaults().indent(0, 6).applyTo(journeys);
        picker = new JourneyPicker(left, subject, this::changed);
        ScrolledComposite scroll = new ScrolledComposite(middle, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        settings = new SettingsPane(scroll, subject, memory.language(), this::changed);
        settings.show(exporter, memory.settings(exporter));
        previewOf = (Label) right.getChildren()[0];
        GridDataFactory.fillDefaults().grab(true, false).applyTo(previewOf);
        preview = new PreviewPane(right);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(preview);
    }

    private Composite column(Composite columns, String heading) {
        Composite column = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        new Label(column, SWT.NONE).setText(messages.get(heading));
        return column;
    }

    private void createFormats(Composite parent) {
        TableViewer formats = new TableViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        formats.setContentProvider(ArrayContentProvider.getInstance());
        formats.setLabelProvider(LabelProvider.createTextProvider(
                each -> ((Exporter) each).title(Locale.getDefault())));
        formats.setInput(exporters);
        // as wide as the longest title in the language in use, and room for a scroll bar
        int width = formats.getControl().computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 24;
        GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(formats.getControl());
        formats.setSelection(new StructuredSelection(exporter), true);
        formatList = formats.getControl();
        Button everything = new Button(parent, SWT.PUSH);
        everything.setText(messages.get("export_intoFolder"));
        GridDataFactory.fillDefaults().applyTo(everything);
        everything.addListener(SWT.Selection,
                event -> new EverythingDialog(getShell(), subject, clock, launcher).open());
        formats.addSelectionChangedListener(event -> chosen((Exporter) event.getStructuredSelection()
                .getFirstElement()));
    }

    private void chosen(Exporter chosen) {
        if (chosen != null && chosen != exporter) {
            exporter = chosen;
            settings.show(exporter, memory.settings(exporter));
            changed();
        }
    }

    @Override
    public void create() {
        super.create();
        formatList.setFocus();
    }

    @Override
    void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        setTitle(exporter.title(Locale.getDefault()));
        setMessage(exporter.help(Locale.getDefault()));
        List<Journey> journeys = picker.journeys();
        settings.offer(exporter, journeys);
        boolean valid = false;
        if (journeys.isEmpty()) {
            target.problem(messages.get("export_noJourney"));
            preview.nothing(messages.get("export_noJourney"));
        } else {
            target.propose(exporter, memory.file(subject, journeys, exporter));
            Optional<ExportChoice> choice = choice();
            valid = choice.isPresent() && target.check(choice.get().tasks(subject, ZonedDateTime.now(clock)));
            if (choice.isEmpty()) {
                target.problem(messages.get("export_noFile"));
            }
            preview(journeys);
        }
        getButton(IDialogConstants.OK_ID).setEnabled(valid);
    }

    private void preview(List<Journey> journeys) {
        boolean first = exporter.scope(settings.settings()) == Exporter.Scope.JOURNEY && journeys.size() > 1;
        previewOf.setText(messages.get(first ? "export_previewOfFirst" : "export_preview"));
        preview.show(exporter, choice(Path.of("")).input(subject, ZonedDateTime.now(clock)));
    }

    private ExportChoice choice(Path file) {
        return new ExportChoice(exporter, picker.journeys(), settings.view(), settings.language(), settings.settings(),
                file);
    }

    private Optional<ExportChoice> choice() {
        return target.path().map(this::choice);
    }

    @Override
    void write() {
        choice().ifPresent(this::write);
    }

    private void write(ExportChoice choice) {
        memory.keep(subject, choice);
        List<ExportTask> tasks = choice.tasks(subject, ZonedDateTime.now(clock));
        freeze();
        strip().run(messages.get("export_title"), progress -> new Outcome.Done<>(ExportFiles.run(tasks, progress)),
                outcome -> outcome.result().ifPresentOrElse(found -> ended(found, tasks.size()), this::showForm),
                this::failed);
    }

    private void ended(ExportFiles.Result found, int all) {
        if (found.written().isEmpty()) {
            showForm();
        } else {
            showResult(found);
            // a task may write several files, one for each page
            boolean complete = found.problem().isEmpty() && !found.stopped();
            setTitle(messages.get(complete ? "export_done" : "export_doneInPart", found.written().size(),
                    Math.max(all, found.written().size() + 1)));
            setMessage(messages.get("export_doneMessage"));
        }
        found.problem().ifPresent(this::say);
        if (found.stopped()) {
            setMessage(messages.get("export_stopped"));
        }
    }

    private void failed(JourneyException e) {
        showForm();
        say(e.getMessage());
    }

    private void say(String problem) {
        Faults.say(getShell(), Fault.of(messages.get("export_title"), problem));
    }
}
