package org.waymark.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.session.PortfolioSession;

/** Asks for journeys, depth, language and file of a matrix export. */
public final class MatrixExportDialog extends Dialog {

    private static final Locale[] LANGUAGES = {Locale.ENGLISH, Locale.forLanguageTag("ru")};

    private final PortfolioSession session;
    private final Optional<Journey> journey;
    private final Messages messages = Messages.of(MatrixExportDialog.class);
    private Button onlyThis;
    private Spinner depth;
    private Combo language;
    private Text file;
    private MatrixChoice choice;

    /** @param journey the active journey, offered as an alternative to all */
    public MatrixExportDialog(Shell parent, PortfolioSession session, Optional<Journey> journey) {
        super(parent);
        this.session = session;
        this.journey = journey;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns the choice; empty if the dialog was cancelled. */
    public Optional<MatrixChoice> ask() {
        return open() == Window.OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(messages.get("matrix_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 12).spacing(8, 8).applyTo(area);
        label(area, "matrix_what");
        onlyThis = radio(area, messages.get("matrix_this", journey.map(Journey::getName).orElse("")));
        onlyThis.setEnabled(journey.isPresent());
        onlyThis.setSelection(journey.isPresent());
        new Label(area, SWT.NONE);
        radio(area, messages.get("matrix_all", session.portfolio().getJourneys().size()))
                .setSelection(journey.isEmpty());
        label(area, "matrix_depth");
        Composite levels = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(levels);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(levels);
        depth = new Spinner(levels, SWT.BORDER);
        depth.setValues(0, 0, 9, 0, 1, 1);
        label(levels, "matrix_depthHint");
        label(area, "matrix_language");
        language = new Combo(area, SWT.READ_ONLY);
        language.setItems(messages.get("matrix_english"), messages.get("matrix_russian"));
        language.select(String.valueOf(session.portfolio().getLanguage()).startsWith("ru") ? 1 : 0);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(language);
        label(area, "matrix_file");
        file = new Text(area, SWT.BORDER);
        file.setText(suggestion().toString());
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(messages.get("matrix_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        return area;
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(messages.get(key));
    }

    private static Button radio(Composite area, String text) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(text.replace("&", "&&"));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private Path suggestion() {
        String name = session.document().rootFile().getFileName().toString().replaceFirst("\\.cjm$", "");
        return session.document().folder().resolve(name + "-" + messages.get("matrix_fileName") + ".xlsx");
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        Path now = Path.of(file.getText());
        dialog.setFilterPath(String.valueOf(now.getParent()));
        dialog.setFileName(String.valueOf(now.getFileName()));
        dialog.setFilterExtensions(new String[]{"*.xlsx"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen.endsWith(".xlsx") ? chosen : chosen + ".xlsx");
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, messages.get("matrix_write"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, messages.get("matrix_cancel"), false);
    }

    @Override
    protected void okPressed() {
        List<Journey> journeys = onlyThis.getSelection()
                ? List.of(journey.orElseThrow())
                : session.portfolio().getJourneys();
        choice = new MatrixChoice(journeys, depth.getSelection(), LANGUAGES[language.getSelectionIndex()],
                Path.of(file.getText().strip()));
        super.okPressed();
    }
}
