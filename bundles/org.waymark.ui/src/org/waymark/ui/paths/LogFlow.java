package org.waymark.ui.paths;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.services.ISourceProviderService;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.paths.LogSource;
import org.waymark.core.paths.PathEngine;
import org.waymark.core.paths.PathRequest;
import org.waymark.core.paths.PlannedMap;
import org.waymark.core.task.PathMappingFile;
import org.waymark.core.task.PathsTask;
import org.waymark.core.text.Messages;
import org.waymark.formats.Formats;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyKind;
import org.waymark.ui.faults.Faults;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.paths.wizard.LogChoice;
import org.waymark.ui.paths.wizard.LogDialog;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionContext;

/** File &gt; Import event log: asks for a log, reads it in a job, and shows its paths in the explorer. */
public final class LogFlow {

    private static final int LEAST_CUSTOMERS = 10;

    private final IWorkbenchWindow window;
    private final PathEngine engine = Formats.paths();

    public LogFlow(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Asks for a log. */
    public void ask() {
        ask(Optional.empty());
    }

    /** Asks for a log, beginning with a file. */
    public void ask(Path file) {
        ask(Optional.of(file));
    }

    /** Asks again, beginning with the log of a run. */
    void again(Optional<PathRun> run) {
        ask(run.flatMap(it -> it.request().source() instanceof LogSource.Files files
                ? Optional.of(files.files().getFirst().path())
                : Optional.empty()));
    }

    private void ask(Optional<Path> file) {
        Optional<PortfolioSession> session = session();
        session.ifPresent(PortfolioSession::finish);
        List<Journey> maps = session.map(it -> it.portfolio().getJourneys().stream()
                .filter(journey -> journey.getKind() != JourneyKind.OBSERVED).toList()).orElse(List.of());
        LogDialog dialog = new LogDialog(window.getShell(), engine, maps, front());
        file.ifPresent(dialog::with);
        dialog.ask().ifPresent(choice -> run(choice, session));
    }

    private Optional<PortfolioSession> session() {
        Object active = window.getService(ISourceProviderService.class).getSourceProvider(SessionContext.SESSION)
                .getCurrentState().get(SessionContext.SESSION);
        return active instanceof PortfolioSession known
                ? Optional.of(known)
                : front().flatMap(window.getService(Sessions.class)::of);
    }

    /** Returns the journey of the map in front. */
    private Optional<Journey> front() {
        return Optional.ofNullable(window.getActivePage().getActiveEditor())
                .map(editor -> editor.getAdapter(EObject.class)).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private void run(LogChoice choice, Optional<PortfolioSession> session) {
        try {
            if (choice.keep().isPresent()) {
                PathMappingFile.write(choice.keep().get(), choice.mapping());
            }
        } catch (JourneyException e) {
            Faults.say(window.getShell(), Messages.of(LogFlow.class).get("paths_failed"), e);
        }
        PathRequest request = new PathRequest(choice.source(), choice.mapping(),
                choice.plan().map(PlannedMap::of).orElse(PlannedMap.NONE),
                new PathRequest.Choices(PathRequest.Choices.MOST_PATHS, LEAST_CUSTOMERS,
                        choice.mapping().channel().map(it -> "channel")),
                PathRequest.Limits.STANDARD);
        try {
            PathsView view = (PathsView) window.getActivePage().showView(ViewIds.PATHS);
            view.run(new PathsTask(engine, request), new PathRun(request, session, choice.plan().map(Ids::idOf),
                    choice.keep()));
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }
}
