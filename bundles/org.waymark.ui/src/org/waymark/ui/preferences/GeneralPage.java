package org.waymark.ui.preferences;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.waymark.core.JourneyException;
import org.waymark.core.ownership.RoleSpelling;
import org.waymark.ui.preferences.ProgramLanguage.Tongue;

/** The preference page for language, author and the spelling of roles. */
public final class GeneralPage extends SettingsPage {

    private static final String PRODUCT = "org.waymark.app.product";

    @Override
    void fill() {
        // inside an IDE the language is that of the IDE
        if (Platform.getProduct() != null && PRODUCT.equals(Platform.getProduct().getId())) {
            ProgramLanguage language = ProgramLanguage.ofThisProgram();
            Tongue before = language.chosen();
            choice("general_language", List.of(text("general_systemLanguage"), "English",
                    "\u0420\u0443\u0441\u0441\u043a\u0438\u0439"), before.ordinal(),
                    chosen -> language(language, Tongue.values()[chosen], before));
        }
        line("general_author", settings().author(), settings()::author);
        hint("general_authorHint");
        choice("general_roles", Arrays.stream(RoleSpelling.values()).map(RoleSpelling::name).toList(),
                settings().spelling().ordinal(), chosen -> settings().spelling(RoleSpelling.values()[chosen]));
        hint("general_rolesHint");
    }

    private void language(ProgramLanguage language, Tongue chosen, Tongue before) {
        if (chosen == before) {
            return;
        }
        try {
            language.choose(chosen);
            if (MessageDialog.openQuestion(getShell(), text("general_restartTitle"), text("general_restart"))) {
                getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
            }
        } catch (JourneyException e) {
            MessageDialog.openError(getShell(), text("general_restartTitle"), e.getMessage());
        }
    }
}
