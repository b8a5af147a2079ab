package org.waymark.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.JourneyException;
import org.waymark.core.edit.ImportEdits;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.task.MappingFile;
import org.waymark.core.task.NamedFile;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.importing.table.ImportTarget;
import org.waymark.ui.importing.table.TableDraft;
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
        return new ImportDialog(window.getShell(), session, front(), window.getService(Settings.class).theme());
    }

    /** Returns the journey of the map in front, if it is one of the open portfolio. */
    private Optional<Journey> front() {
        return Optional.ofNullable(window.getActivePage().getActiveEditor())
                .map(editor -> editor.getAdapter(EObject.class)).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private void ask(ImportDialog dialog) {
        dialog.ask().ifPresent(choice -> {
            switch (choice.found()) {
                case ImportFound.Journeys read -> journeys(choice, read.result().portfolio());
                case ImportFound.Edits edits -> new WorkbookDialog(window, session.orElseThrow(),
                        choice.file().path().getFileName().toString(), edits.report()).open();
                case ImportFound.Table table -> table(choice, table.draft());
                case ImportFound.Foreign foreign -> throw new IllegalStateException(foreign.toString());
            }
        });
    }

    private void table(ImportChoice choice, TableDraft draft) {
        if (choice.keepMapping()) {
            keep(choice.file(), draft);
        }
        if (choice.target() instanceof ImportTarget.Fresh) {
            create(choice.file(), choice.made().orElseThrow().result().portfolio());
            return;
        }
        Optional<Journey> journey = choice.target() instanceof ImportTarget.Update(Journey it)
                ? Optional.of(it)
                : Optional.empty();
        PortfolioSession into = session.orElseThrow();
        ImportEdits.TableEdit edit = ImportEdits.table(into.document(), draft.outline().orElseThrow(),
                choice.file().stem(), journey, () -> false);
        into.execute(edit.command());
        edit.result().journeys().stream().findFirst().ifPresent(new Opener(window.getActivePage())::journey);
    }

    private void keep(NamedFile file, TableDraft draft) {
        try {
            MappingFile.write(file, draft.mapping());
        } catch (JourneyException e) {
            Faults.say(window.getShell(), Messages.of(ImportFlow.class).get("import_title"), e);
        }
    }

    private void journeys(ImportChoice choice, Portfolio read) {
        switch (choice.target()) {
            case ImportTarget.Fresh fresh -> create(choice.file(), read);
            case ImportTarget.Into into -> add(session.orElseThrow(), read);
            case ImportTarget.Update update -> throw new IllegalStateException(update.toString());
        }
    }

    private void create(NamedFile file, Portfolio portfolio) {
        Path fresh = NamedFile.free(file.path().toAbsolutePath().getParent(), file.stem(), ".cjm");
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
