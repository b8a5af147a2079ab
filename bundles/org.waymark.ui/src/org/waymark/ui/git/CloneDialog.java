package org.waymark.ui.git;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.git.PortfolioRepository;
import org.waymark.ui.LastFolder;
import org.waymark.ui.open.Opener;

/** Asks where a repository is and where its clone shall be. */
public final class CloneDialog extends TitleAreaDialog {

    private Text url;
    private Text folder;
    private boolean folderTyped;
    private String address = "";
    private Path place;

    private CloneDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks, clones in a job and opens the portfolios of the clone. */
    public static void run(IWorkbenchWindow window) {
        CloneDialog dialog = new CloneDialog(window.getShell());
        if (dialog.open() == Window.OK) {
            String from = dialog.address;
            Path to = dialog.place;
            new LastFolder("clone").remember(to);
            new GitWork(window.getShell()).run(GitWork.message("clone_running", from), progress -> {
                PortfolioRepository.clone(from, to, progress, new LoginDialog.Ask(window.getShell()));
                return ClonedPortfolios.in(to);
            }, found -> open(window, to, found));
        }
    }

    /** Nobody is asked about the only portfolio; a clone without one opens as a folder that says so. */
    private static void open(IWorkbenchWindow window, Path folder, List<Path> found) {
        Opener opener = new Opener(window.getActivePage());
        if (found.isEmpty()) {
            opener.folder(folder);
            return;
        }
        List<Path> wanted = found;
        if (found.size() > 1) {
            ClonedDialog dialog = new ClonedDialog(window.getShell(), folder, found);
            dialog.open();
            wanted = dialog.chosen();
        }
        wanted.forEach(opener::file);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(GitWork.message("clone_title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(GitWork.message("clone_title"));
        setMessage(GitWork.message("clone_message"));
        Composite body = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        url = field(body, "clone_url", 2);
        folder = field(body, "clone_folder", 1);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(GitWork.message("clone_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        url.addListener(SWT.Modify, event -> {
            if (!folderTyped) {
                folder.setText(proposal());
                folderTyped = false;
            }
            check();
        });
        folder.addListener(SWT.Modify, event -> {
            folderTyped = folder.isFocusControl();
            check();
        });
        return area;
    }

    private static Text field(Composite parent, String key, int span) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(GitWork.message(key));
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** The repository's name in the folder of the last clone, as git would name it. */
    private String proposal() {
        String name = url.getText().strip().replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\:]", "")
                .replaceFirst("\\.git$", "");
        Path around = new LastFolder("clone").get().orElse(Path.of(System.getProperty("user.home")));
        return name.isEmpty() ? "" : around + java.io.File.separator + name;
    }

    private void browse() {
        String chosen = new DirectoryDialog(getShell(), SWT.OPEN).open();
        if (chosen != null) {
            folder.setText(chosen);
            folderTyped = true;
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, GitWork.message("clone_do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, GitWork.message("git_cancel"), false);
        check();
    }

    private void check() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!url.getText().isBlank() && target().isPresent());
        }
    }

    private Optional<Path> target() {
        try {
            return folder.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        address = url.getText().strip();
        place = target().orElseThrow();
        super.okPressed();
    }
}
