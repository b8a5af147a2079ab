package org.waymark.ui.preferences;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.JourneyException;
import org.waymark.core.persist.SavedVersions;

/** The preference page for reminders, recovery copies and saved versions. */
public final class SavingPage extends SettingsPage {

    private static final int[] MINUTES = {0, 10, 20, 30, 60};

    @Override
    void fill() {
        List<String> items = IntStream.of(MINUTES)
                .mapToObj(minutes -> minutes == 0 ? text("saving_never") : text("saving_minutes", minutes)).toList();
        int chosen = IntStream.range(0, MINUTES.length).filter(i -> MINUTES[i] == settings().reminder()).findFirst()
                .orElse(0);
        choice("saving_reminder", items, chosen, index -> settings().reminder(MINUTES[index]));
        check("saving_recovery", settings().keepsRecovery(), settings()::keepRecovery);
        hint("saving_recoveryHint");
        check("saving_versions", settings().keepsVersions(), settings()::keepVersions);
        hint("saving_versionsHint");
        button("saving_clear", this::clear);
    }

    private void clear() {
        if (MessageDialog.openConfirm(getShell(), text("saving_clearTitle"), text("saving_clearQuestion"))) {
            try {
                PlatformUI.getWorkbench().getService(SavedVersions.class).clear();
            } catch (JourneyException e) {
                MessageDialog.openError(getShell(), text("saving_clearTitle"), e.getMessage());
            }
        }
    }
}
