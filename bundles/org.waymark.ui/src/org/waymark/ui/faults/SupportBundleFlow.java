package org.waymark.ui.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.ui.session.Sessions;

/** Asks for a place and saves a support bundle there. */
final class SupportBundleFlow {

    private final Shell shell;
    private final Messages messages = Messages.of(SupportBundleFlow.class);

    SupportBundleFlow(Shell shell) {
        this.shell = shell;
    }

    void save() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(messages.get("bundle_title"));
        dialog.setFilterExtensions(new String[]{"*.zip"});
        dialog.setFileName("waymark-support-" + LocalDate.now() + ".zip");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::save);
    }

    void save(Path target) {
        Sessions sessions = PlatformUI.getWorkbench().getService(Sessions.class);
        Optional<Path> log = Optional.ofNullable(Platform.getLogFileLocation()).map(path -> path.toFile())
                .map(File::toPath);
        try {
            new SupportBundle(SupportBundle.running(Platform.getBundle("org.waymark.ui")), sessions.all(), log)
                    .write(target);
        } catch (IOException | JourneyException e) {
            Faults.say(shell, Fault.of(messages.get("bundle_title"), messages.get("bundle_failed", target,
                    String.valueOf(e.getMessage())), e));
        }
    }
}
