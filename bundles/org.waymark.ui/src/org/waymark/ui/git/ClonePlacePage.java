package org.waymark.ui.git;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.waymark.ui.open.LastFolder;
import org.waymark.ui.widgets.Muted;

/** The wizard page for the address of a repository and the folder of its clone. */
final class ClonePlacePage extends WizardPage {

    private Text url;
    private Text folder;
    private String proposed = "";

    ClonePlacePage() {
        super("place", GitWork.message("clone_title"), null);
        setDescription(GitWork.message("clone_message"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(body);
        url = field(body, "clone_url", 2);
        new Label(body, SWT.NONE);
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(GitWork.message("clone_login"));
        Muted.on(hint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(420, SWT.DEFAULT).applyTo(hint);
        folder = field(body, "clone_folder", 1);
        Button browse = new Button(body, SWT.PUSH);
        browse.setText(GitWork.message("clone_browse"));
        browse.addListener(SWT.Selection, event -> browse());
        url.addListener(SWT.Modify, event -> {
            if (folder.getText().equals(proposed)) {
                proposed = proposal();
                folder.setText(proposed);
            }
            check();
        });
        folder.addListener(SWT.Modify, event -> check());
        url.setFocus();
        setControl(body);
    }

    private static Text field(Composite parent, String key, int span) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(GitWork.message(key));
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1)
                .hint(420, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Returns a folder next to the last clone, named like the repository as git does. */
    private String proposal() {
        String name = address().replaceFirst("[/\\\\]+$", "").replaceFirst("^.*[/\\\\:]", "")
                .replaceFirst("\\.git$", "");
        Path around = new LastFolder("clone").get().orElse(Path.of(System.getProperty("user.home")));
        return name.isEmpty() ? "" : around + File.separator + name;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(GitWork.message("clone_folderTitle"));
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        setErrorMessage(null);
        setPageComplete(!address().isEmpty() && folder().isPresent());
    }

    String address() {
        return url.getText().strip();
    }

    /** Returns the absolute folder; empty if the text is not a path. */
    Optional<Path> folder() {
        try {
            return folder.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
