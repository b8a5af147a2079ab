package org.waymark.ui.templates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.NamedFile;
import org.waymark.core.templates.Template;
import org.waymark.core.templates.Templates;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.TextCleaner;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.open.RecentFiles;
import org.waymark.ui.widgets.Icon;

/** Chooses a template, shown as a preview, a language and a file for a new portfolio. */
public final class NewPortfolioDialog extends TitleAreaDialog {

    private static final Locale[] LANGUAGES = {Locale.ENGLISH, Locale.forLanguageTag("ru")};

    private final Messages messages = Messages.of(NewPortfolioDialog.class);
    private final Locale locale = Locale.getDefault();
    private TableViewer templates;
    private TemplatePreview preview;
    private Label description;
    private Combo language;
    private Text name;
    private Text file;
    private boolean named;
    private boolean placed;
    private PortfolioDocument document;

    public NewPortfolioDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the new portfolio, in memory; empty if the dialog was cancelled. */
    public Optional<PortfolioDocument> ask() {
        return open() == Window.OK ? Optional.of(document) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("new_title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(920, 620);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(messages.get("new_heading"));
        setMessage(messages.get("new_message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(12, 8).applyTo(area);
        createTemplates(area);
        createPreview(area);
        createPlace(area);
        templates.setSelection(new StructuredSelection(Templates.all().getFirst()));
        return area;
    }

    private void createTemplates(Composite area) {
        templates = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().hint(290, 300).grab(false, true).applyTo(templates.getControl());
        templates.setContentProvider(ArrayContentProvider.getInstance());
        templates.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Template) element).title(locale);
            }

            @Override
            public Image getImage(Object element) {
                return Icon.JOURNEY.image();
            }
        });
        templates.setInput(Templates.all());
        templates.addSelectionChangedListener(event -> chosen());
        templates.addDoubleClickListener(event -> okPressed());
    }

    private void createPreview(Composite area) {
        Composite right = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(right);
        preview = new TemplatePreview(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        description = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, 54).applyTo(description);
    }

    private void createPlace(Composite area) {
        Composite place = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(place);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(place);
        new Label(place, SWT.NONE).setText(messages.get("new_language"));
        language = new Combo(place, SWT.READ_ONLY);
        language.setItems(messages.get("new_english"), messages.get("new_russian"));
        language.select("ru".equals(locale.getLanguage()) ? 1 : 0);
        language.addListener(SWT.Selection, event -> chosen());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
        new Label(place, SWT.NONE).setText(messages.get("new_name"));
        name = new Text(place, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).align(SWT.FILL, SWT.CENTER).applyTo(name);
        name.addListener(SWT.KeyDown, event -> named = true);
        name.addListener(SWT.Modify, event -> follow());
        new Label(place, SWT.NONE).setText(messages.get("new_file"));
        file = new Text(place, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        file.addListener(SWT.KeyDown, event -> placed = true);
        file.addListener(SWT.Modify, event -> check());
        Button browse = new Button(place, SWT.PUSH);
        browse.setText(messages.get("new_browse"));
        browse.addListener(SWT.Selection, event -> browse());
    }

    /** Derives the file name from the portfolio's name until the user changes it. */
    private void follow() {
        if (!placed) {
            file.setText(free(name.getText()).toString());
        }
    }

    /** Returns a free file in the last used folder, or in the user's home. */
    private Path free(String wanted) {
        Path folder = new RecentFiles().all().stream().map(Path::getParent).filter(Files::isDirectory).findFirst()
                .orElse(Path.of(System.getProperty("user.home")));
        String base = wanted.strip().toLowerCase(locale).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        base = base.isEmpty() ? messages.get("new_fileName") : base;
        return NamedFile.free(folder, base, ".cjm");
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(messages.get("new_fileTitle"));
        Path now = Path.of(file.getText());
        dialog.setFilterPath(String.valueOf(now.getParent()));
        dialog.setFileName(String.valueOf(now.getFileName()));
        dialog.setFilterExtensions(new String[]{"*.cjm"});
        String chosen = dialog.open();
        if (chosen != null) {
            placed = true;
            file.setText(chosen.endsWith(".cjm") ? chosen : chosen + ".cjm");
        }
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        boolean cjm = file.getText().strip().endsWith(".cjm");
        boolean taken = cjm && Files.exists(Path.of(file.getText().strip()));
        setErrorMessage(!cjm ? messages.get("new_notNamed") : taken ? messages.get("new_taken") : null);
        getButton(IDialogConstants.OK_ID).setEnabled(cjm && !taken);
    }

    private Template template() {
        return (Template) templates.getStructuredSelection().getFirstElement();
    }

    private Portfolio portfolio() {
        return Templates.create(template(), LANGUAGES[language.getSelectionIndex()]);
    }

    private void chosen() {
        if (template() != null) {
            description.setText(template().description(locale));
            preview.show(template().id() + language.getSelectionIndex(), this::portfolio);
            if (!named) {
                name.setText(Labels.name(portfolio()));
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("new_create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("new_cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (template() != null && getErrorMessage() == null) {
            Portfolio portfolio = portfolio();
            portfolio.setName(TextCleaner.clean(name.getText().strip()));
            document = PortfolioFiles.create(Path.of(file.getText().strip()), portfolio);
            super.okPressed();
        }
    }
}
