package org.waymark.ui.open;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.parts.EditorIds;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** Opens files and journeys in a window's page. A file that cannot be opened gets a page with the reason. */
public final class Opener {

    private final IWorkbenchPage page;
    private final Sessions sessions;
    private final Messages messages = Messages.of(Opener.class);

    public Opener(IWorkbenchPage page) {
        this.page = page;
        this.sessions = page.getWorkbenchWindow().getService(Sessions.class);
    }

    /** Opens a portfolio or journey file and shows its only, or its own, journey; else the page with all of them. */
    public void file(Path file) {
        Optional<PortfolioSession> known = sessions.of(file);
        if (known.isPresent()) {
            show(known.get(), Optional.empty());
            return;
        }
        try {
            Sessions.Opened opened = sessions.add(load(file));
            new RecentFiles().add(opened.session().document().rootFile());
            show(opened.session(), opened.focus());
        } catch (JourneyException e) {
            editor(new ProblemInput(file, e.getMessage()), EditorIds.PROBLEM);
        }
    }

    /** Opens every portfolio in a folder, without subfolders; reports a folder without one. */
    public void folder(Path folder) {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(f -> f.toString().endsWith(".cjm") && Files.isRegularFile(f)).sorted().toList();
        } catch (IOException e) {
            editor(new ProblemInput(folder, messages.get("open_folderUnreadable", folder)), EditorIds.PROBLEM);
            return;
        }
        if (files.isEmpty()) {
            editor(new ProblemInput(folder, messages.get("open_folderEmpty", folder)), EditorIds.PROBLEM);
        }
        files.forEach(this::file);
    }

    /**
     * Shows a document created in memory; its first save writes the file.
     *
     * @return its session; that of another document if its place is open already
     */
    public PortfolioSession created(PortfolioDocument document) {
        PortfolioSession session = sessions.add(document).session();
        session.markUnsaved();
        show(session, Optional.empty());
        return session;
    }

    public Optional<IEditorPart> journey(Journey journey) {
        return sessions.of(journey).flatMap(session -> editor(new JourneyInput(session.document().rootFile(),
                Ids.idOf(journey), Labels.in(Locale.getDefault()).shown(journey)), EditorIds.MAP));
    }

    /** Opens the page with all journeys. */
    public Optional<IEditorPart> portfolio(PortfolioSession session) {
        return editor(new PortfolioPageInput(session.document().rootFile(), session.name()), EditorIds.PORTFOLIO);
    }

    /** Opens the page of a persona. */
    public Optional<IEditorPart> persona(Persona persona) {
        return sessions.of(persona).flatMap(session -> editor(new PersonaInput(session.document().rootFile(),
                Ids.idOf(persona), Labels.in(Locale.getDefault()).shown(persona)), EditorIds.PERSONA));
    }

    /** Opens the map of an element and selects the element; elements of the library have none. */
    public void reveal(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        if (at instanceof Journey journey) {
            journey(journey).map(editor -> editor.getAdapter(Revealer.class)).ifPresent(r -> r.reveal(element));
        }
    }

    /** Shows an element on its map and, if that is open, in the models explorer. */
    public void locate(EObject element) {
        reveal(element);
        if (page.findView(ViewIds.EXPLORER) instanceof Revealer explorer) {
            explorer.reveal(element);
        }
    }

    private void show(PortfolioSession session, Optional<Journey> focus) {
        if (focus.isEmpty() && session.portfolio().getJourneys().size() > 1) {
            portfolio(session);
        } else {
            focus.or(() -> session.portfolio().getJourneys().stream().findFirst()).ifPresent(this::journey);
        }
    }

    /** Reads the file on a background thread while the window stays responsive. */
    private PortfolioDocument load(Path file) throws JourneyException {
        AtomicReference<PortfolioDocument> document = new AtomicReference<>();
        try {
            page.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(messages.get("open_loading", file.getFileName()), -1);
                try {
                    document.set(PortfolioFiles.load(file));
                } catch (JourneyException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return document.get();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof JourneyException known) {
                throw known;
            }
            ILog.of(Opener.class).error(file.toString(), e.getCause());
            throw new JourneyException(messages.get("open_failed", file, String.valueOf(e.getCause())), e.getCause());
        } catch (InterruptedException e) {
            throw new JourneyException(messages.get("open_interrupted", file), e);
        }
    }

    private Optional<IEditorPart> editor(IEditorInput input, String id) {
        try {
            return Optional.ofNullable(page.openEditor(input, id));
        } catch (PartInitException e) {
            ILog.of(Opener.class).error(input.getToolTipText(), e);
            return Optional.empty();
        }
    }
}
