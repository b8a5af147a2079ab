package org.waymark.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Profile;
import org.waymark.core.exchange.DeliverableOptions;
import org.waymark.core.exchange.ExportInput;
import org.waymark.core.exchange.ExportOption;
import org.waymark.core.exchange.ExportSettings;
import org.waymark.core.exchange.Exporter;
import org.waymark.core.task.EverythingTask;
import org.waymark.core.task.ExportFiles;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Messages;
import org.waymark.formats.Formats;
import org.waymark.ui.faults.Fault;
import org.waymark.ui.faults.Faults;

/** Exports journeys in several formats into one folder, with a page that leads to all files. */
public final class EverythingDialog extends DeliveryDialog {

    private final ExportSubject subject;
    private final Clock clock;
    private final ExportMemory memory = new ExportMemory();
    private final Messages messages = Messages.of(EverythingDialog.class);
    private Table formats;
    private JourneyPicker picker;
    private Combo language;
    private Combo readers;
    private Text folder;

    /**
     * @param clock gives the moment shown in what is written
     * @param launcher opens a file or folder with the program for it, if there is one
     */
    public EverythingDialog(Shell parent, ExportSubject subject, Clock clock, Predicate<Path> launcher) {
        super(parent, Messages.of(EverythingDialog.class).get("everything_title"), new Point(820, 620), launcher);
        this.subject = subject;
        this.clock = clock;
    }

    @Override
    void fill(Composite form) {
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(20, 10).applyTo(form);
        createFormats(column(form, "everything_formats"));
        Composite right = column(form, "export_journeys");
        picker = new JourneyPicker(right, subject, this::changed);
        picker.chooseAll();
        createChoices(right);
        createFolder(form);
    }

    private Composite column(Composite form, String heading) {
        Composite column = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(column);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(column);
        new Label(column, SWT.NONE).setText(messages.get(heading));
        return column;
    }

    private void createFormats(Composite parent) {
        formats = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(280, 200).applyTo(formats);
        for (Exporter exporter : Formats.exporters()) {
            TableItem item = new TableItem(formats, SWT.NONE);
            item.setText(exporter.title(Locale.getDefault()));
            item.setData(exporter);
            item.setChecked(true);
        }
        formats.addListener(SWT.Selection, event -> changed());
    }

    private void createChoices(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(area);
        language = combo(area, messages.get("export_language"), Arrays.stream(LanguageChoice.values())
                .map(each -> messages.get("export_language_" + each.name().toLowerCase(Locale.ROOT))).toList());
        language.select(memory.language().ordinal());
        ExportOption.Choice<Profile> choice = (ExportOption.Choice<Profile>) DeliverableOptions.PROFILE;
        readers = combo(area, messages.get("export_option", choice.title(Locale.getDefault())),
                choice.all().stream().map(each -> choice.title(each, Locale.getDefault())).toList());
        readers.setToolTipText(choice.help(Locale.getDefault()));
        readers.select(0);
    }

    private static Combo combo(Composite area, String label, List<String> texts) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(texts.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void createFolder(Composite form) {
        Composite area = new Composite(form, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(area);
        new Label(area, SWT.NONE).setText(messages.get("everything_folder"));
        folder = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
        folder.setText(memory.folder(subject).resolve(subject.fileName() + "-export").toString());
        folder.addListener(SWT.Modify, event -> changed());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(messages.get("export_browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(messages.get("everything_title"));
        dialog.setFilterPath(memory.folder(subject).toString());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private List<Exporter> chosen() {
        return Arrays.stream(formats.getItems()).filter(TableItem::getChecked).map(item -> (Exporter) item.getData())
                .toList();
    }

    private Optional<Path> target() {
        try {
            String text = folder.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(subject.document().folder().resolve(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    void changed() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        setTitle(messages.get("everything_heading"));
        Optional<String> missing = chosen().isEmpty()
                ? Optional.of("everything_noFormat")
                : picker.journeys().isEmpty()
                        ? Optional.of("export_noJourney")
                        : target().isEmpty() ? Optional.of("everything_noFolder") : Optional.empty();
        setMessage(messages.get(missing.orElse("everything_help")),
                missing.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
        getButton(IDialogConstants.OK_ID).setEnabled(missing.isEmpty());
    }

    private EverythingTask task(Path to) {
        ExportInput input = new ExportInput(subject.document(), picker.journeys(), Optional.empty(),
                LanguageChoice.values()[language.getSelectionIndex()].locale(subject), ExportSettings.STANDARD,
                ZonedDateTime.now(clock)).changed(subject.changes());
        Profile profile = Profile.values()[readers.getSelectionIndex()];
        List<EverythingTask.Format> all = new ArrayList<>();
        for (Exporter exporter : chosen()) {
            all.add(new EverythingTask.Format(exporter, exporter.options().contains(DeliverableOptions.PROFILE)
                    ? ExportSettings.STANDARD.with(DeliverableOptions.PROFILE, profile)
                    : ExportSettings.STANDARD));
        }
        return new EverythingTask(input, all, new NamedFile(to), Formats.index());
    }

    @Override
    void write() {
        target().ifPresent(this::write);
    }

    private void write(Path to) {
        EverythingTask task = task(to);
        freeze();
        strip().run(messages.get("everything_title"), task::run,
                outcome -> outcome.result().ifPresentOrElse(this::ended, this::stopped), this::failed);
    }

    private void ended(EverythingTask.Result found) {
        // the page that leads to all files is the first to be opened, and says what is not there
        List<ExportFiles.Written> written = new ArrayList<>(found.written());
        ExportFiles.Written index = written.removeLast();
        written.addFirst(new ExportFiles.Written(index.file(), index.summary().and(found.problems())));
        showResult(new ExportFiles.Result(written, Optional.empty(), false));
        setTitle(messages.get("everything_done", written.size()));
        setMessage(messages.get("everything_doneMessage"));
    }

    private void stopped() {
        showForm();
        setMessage(messages.get("everything_stopped"));
    }

    private void failed(JourneyException e) {
        showForm();
        Faults.say(getShell(), Fault.of(messages.get("everything_title"), e.getMessage()));
    }
}
