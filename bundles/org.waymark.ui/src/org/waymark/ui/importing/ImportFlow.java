package org.waymark.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.waymark.core.edit.ImportEdits;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.NamedFile;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.open.Opener;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.session.PortfolioSession;

/**
 * File > Import: journeys in another format become a new portfolio or part of the active one, an edited ownership
 * workbook goes into the active one.
 */
public final class ImportFlow {

    private final IWorkbenchWindow window;
    private final Optional<PortfolioSession> session;

    /** @param session the active portfolio */
    public ImportFlow(IWorkbenchWindow window, Optional<PortfolioSession> session) {
        this.window = window;
        this.session = session;
    }

    /** Asks for a file and imports it. */
    public void ask() {
        ask(dialog());
    }

    /** Asks what to do with a file and imports it. */
    public void ask(Path file) {
        ask(dialog().with(file));
    }

    private ImportDialog dialog() {
        session.ifPresent(PortfolioSession::finish);
        return new ImportDialog(window.getShell(), session, window.getService(Settings.class).theme());
    }

    private void ask(ImportDialog dialog) {
        dialog.ask().ifPresent(choice -> {
            switch (choice.found()) {
                case ImportFound.Journeys read when choice.into() -> add(session.orElseThrow(),
                        read.result().portfolio());
                case ImportFound.Journeys read -> create(choice.file(), read.result().portfolio());
                case ImportFound.Edits edits -> new WorkbookDialog(window, session.orElseThrow(),
                        choice.file().getFileName().toString(), edits.report()).open();
            }
        });
    }

    private void create(Path file, Portfolio portfolio) {
        Path fresh = NamedFile.free(file.toAbsolutePath().getParent(), new NamedFile(file).stem(), ".cjm");
        new Opener(window.getActivePage()).created(PortfolioFiles.create(fresh, portfolio));
    }

    /** Adds the journeys in one undo step and shows the first of them. */
    private void add(PortfolioSession into, Portfolio portfolio) {
        int before = into.portfolio().getJourneys().size();
        into.execute(ImportEdits.join(into.document(), portfolio));
        into.portfolio().getJourneys().stream().skip(before).findFirst()
                .ifPresent(new Opener(window.getActivePage())::journey);
    }
}
