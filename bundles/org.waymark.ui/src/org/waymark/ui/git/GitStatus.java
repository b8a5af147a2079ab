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
 * Where the open portfolios stand in git, read in the background when they are opened, saved or read again; a service of
 * the workbench. Used on the user interface's thread.
 */
public final class GitStatus implements SessionsListener, Abilities {

    /**
     * Where one portfolio stands.
     *
     * @param branch the branch, or the beginning of the commit's hash where none is checked out
     * @param uncommitted whether files of the portfolio are not as in the last commit
     * @param merging whether a merge or the like is under way
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

    /** Empty if the portfolio is in no work tree, or as long as nobody has looked. */
    public Optional<State> state(PortfolioSession session) {
        return Optional.ofNullable(states.get(session));
    }

    /** git: the portfolio is in a work tree; merging: a merge is under way there. */
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

    /** Reads everything anew. */
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

    /** Where the changes cannot be read, the commands are there all the same: they say why. */
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
