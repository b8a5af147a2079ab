package org.waymark.ui.open;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.waymark.core.text.Messages;

/** Asks for a picture below the folder of a portfolio, so that it moves with the portfolio. */
public final class PictureFile {

    private PictureFile() {
    }

    /**
     * Returns the path relative to the folder; empty if none was chosen. One outside of the folder is refused with the
     * reason.
     *
     * @param title what the picture is for
     */
    public static Optional<String> ask(Shell shell, Path portfolioFolder, String title) {
        Messages messages = Messages.of(PictureFile.class);
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        Path folder = portfolioFolder.toAbsolutePath().normalize();
        dialog.setText(messages.get("picture_choose", title));
        dialog.setFilterPath(folder.toString());
        dialog.setFilterExtensions(new String[]{"*.png;*.jpg;*.jpeg;*.gif;*.svg", "*"});
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(it -> Path.of(it).normalize());
        if (file.isPresent() && !file.get().startsWith(folder)) {
            MessageDialog.openInformation(shell, title, messages.get("picture_outside", folder));
            return Optional.empty();
        }
        return file.map(it -> folder.relativize(it).toString().replace('\\', '/'));
    }
}
