package org.waymark.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.services.IDisposable;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;

/**
 * The open portfolios, each opened once; a service of the workbench. Opening a journey file of a split portfolio opens
 * its portfolio.
 */
public final class Sessions implements IDisposable {

    /** An opened portfolio, and the journey to show if its file was opened. */
    public record Opened(PortfolioSession session, Optional<Journey> focus) {
    }

    private final List<PortfolioSession> open = new ArrayList<>();
    private final List<SessionsListener> listeners = new ArrayList<>();

    public List<PortfolioSession> all() {
        return List.copyOf(open);
    }

    /** Returns the session of a root file, or of any element of an open portfolio. */
    public Optional<PortfolioSession> of(Path rootFile) {
        return open.stream().filter(s -> same(s.document().rootFile(), rootFile)).findFirst();
    }

    public Optional<PortfolioSession> of(EObject element) {
        EObject root = EcoreUtil.getRootContainer(element);
        return open.stream().filter(s -> s.portfolio() == root).findFirst();
    }

    /**
     * Opens a file, or returns the session that already has it open.
     *
     * @throws JourneyException if the file cannot be read
     */
    public Opened open(Path file) throws JourneyException {
        Optional<PortfolioSession> known = of(file);
        if (known.isPresent()) {
            return new Opened(known.get(), Optional.empty());
        }
        return add(PortfolioFiles.load(file));
    }

    /** Adds a document that was loaded or created elsewhere. */
    public Opened add(PortfolioDocument document) {
        Optional<PortfolioSession> known = of(document.rootFile());
        if (known.isPresent()) {
            Optional<Journey> focus = document.focus().map(Ids::idOf)
                    .flatMap(known.get()::find).map(Journey.class::cast);
            return new Opened(known.get(), focus);
        }
        PortfolioSession session = new PortfolioSession(document);
        open.add(session);
        session.addListener(event -> fire());
        List.copyOf(listeners).forEach(l -> l.opened(session));
        return new Opened(session, document.focus());
    }

    /**
     * Reloads a portfolio from its files and discards unsaved changes.
     *
     * @throws JourneyException if a file cannot be read; the session is unchanged then
     */
    public void reload(PortfolioSession session) throws JourneyException {
        session.replace(PortfolioFiles.load(session.document().rootFile()), false);
    }

    /** Shows unsaved work from a recovery copy in place of an open portfolio. */
    public void recovered(PortfolioSession session, PortfolioDocument work) {
        session.replace(work, true);
    }

    /** Closes a portfolio and discards unsaved changes. */
    public void close(PortfolioSession session) {
        if (open.remove(session)) {
            List.copyOf(listeners).forEach(l -> l.closed(session));
            session.dispose();
        }
    }

    /** Closes all portfolios at the end of the workbench, after unsaved ones were asked about. */
    @Override
    public void dispose() {
        all().forEach(this::close);
        List.copyOf(listeners).forEach(SessionsListener::ended);
    }

    /**
     * Writes the unsaved work of a portfolio to its recovery copy, and returns when it is there.
     *
     * @throws JourneyException if it cannot be written
     */
    public void protect(PortfolioSession session) throws JourneyException {
        for (SessionsListener listener : List.copyOf(listeners)) {
            listener.protect(session);
        }
    }

    public void addListener(SessionsListener listener) {
        listeners.add(listener);
    }

    public void removeListener(SessionsListener listener) {
        listeners.remove(listener);
    }

    private void fire() {
        List.copyOf(listeners).forEach(SessionsListener::changed);
    }

    private static boolean same(Path a, Path b) {
        return real(a).equals(real(b));
    }

    /** Resolves symbolic links; a file that does not exist yet keeps its path. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
