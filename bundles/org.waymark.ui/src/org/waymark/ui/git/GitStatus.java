package org.waymark.ui.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.JourneyException;
import org.waymark.git.PortfolioRepository;
import org.waymark.git.RepositoryState;
import org.waymark.ui.session.Abilities;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;

/**
 * The git state of the open portfolios, read in the background when they are opened, saved or reloaded. A service of
 * the workbench, used on the UI thread.
 */
public final class GitStatus implements SessionsListener, Abilities {

    /**
     * The git state of one portfolio.
     *
     * @param branch current branch, or the abbreviated hash with a detached HEAD
     * @param uncommitted true if files of the portfolio differ from the last commit
     * @param merging true if a merge or similar operation is under way
     */
    public record State(String branch, boolean uncommitted, boolean merging) {
    }

    private final Display display;
    private final Sessions sessions;
    private final Map<PortfolioSession, State> states = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public GitStatus(Sessions sessions, Display display) {
        this.sessions = sessions;
        this.display = display;
        sessions.addListener(this);
        sessions.all().forEach(this::opened);
    }

    /** Returns the state; empty if the portfolio is in no work tree, or was not read yet. */
    public Optional<State> state(PortfolioSession session) {
        return Optional.ofNullable(states.get(session));
    }

    /** Returns the abilities for command enablement: "git" in a work tree, "merging" during a merge. */
    @Override
    public List<String> of(PortfolioSession session) {
        return state(session).map(state -> state.merging() ? List.of("git", "merging") : List.of("git"))
                .orElse(List.of());
    }

    @Override
    public void opened(PortfolioSession session) {
        session.addListener(event -> {
            if (event instanceof SessionEvent.Saved || event instanceof SessionEvent.Reloaded) {
                look(session);
            }
        });
        look(session);
    }

    @Override
    public void closed(PortfolioSession session) {
        states.remove(session);
    }

    /** Reads all states again. */
    public void refresh() {
        sessions.all().forEach(this::look);
    }

    private void look(PortfolioSession session) {
        var file = session.document().rootFile();
        Job job = new Job("git status") {

            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<State> state = Optional.empty();
                try (PortfolioRepository repository = PortfolioRepository.find(file).orElse(null)) {
                    state = Optional.ofNullable(repository).isPresent() ? Optional.of(read(repository)) : state;
                } catch (JourneyException e) {
                    ILog.of(GitStatus.class).info(file + ": " + e.getMessage());
                }
                Optional<State> found = state;
                display.asyncExec(() -> found(session, found));
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    /**
     * Returns whether there are uncommitted changes. If they cannot be read, the commands stay enabled and report the
     * reason.
     */
    private static boolean uncommitted(PortfolioRepository repository) {
        try {
            return !repository.uncommitted().isEmpty();
        } catch (JourneyException e) {
            ILog.of(GitStatus.class).info(repository.file() + ": " + e.getMessage());
            return false;
        }
    }

    private static State read(PortfolioRepository repository) throws JourneyException {
        RepositoryState state = repository.state();
        String branch = state.branch().or(() -> state.head().map(hash -> hash.substring(0, 8))).orElse("HEAD");
        return new State(branch, uncommitted(repository),
                state.operation() != RepositoryState.Operation.NONE);
    }

    private void found(PortfolioSession session, Optional<State> state) {
        if (!sessions.all().contains(session) || state(session).equals(state)) {
            return;
        }
        if (state.isPresent()) {
            states.put(session, state.get());
        } else {
            states.remove(session);
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
