package org.waymark.ui.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The variables of commands: the active portfolio and the elements selected in it. Views that only show the selection
 * (properties, outline, problems) do not change them, so that undo works there, too.
 */
public final class SessionContext extends AbstractSourceProvider
        implements
            ISelectionListener,
            SessionsListener,
            IWindowListener {

    /** The active {@link PortfolioSession}; undefined if none is open. */
    public static final String SESSION = "org.waymark.ui.session";
    /** The selected elements, a list of {@link EObject}. */
    public static final String ELEMENTS = "org.waymark.ui.elements";
    /** One word for each possible action: undo, redo, save, edit, resolve, and those of {@link Abilities}. */
    public static final String ABILITIES = "org.waymark.ui.abilities";

    private final Runnable follower = this::tell;
    private Sessions sessions;
    private Abilities others;
    private PortfolioSession session;
    private List<EObject> elements = List.of();
    private List<String> abilities = List.of();

    @Override
    public void initialize(IServiceLocator locator) {
        sessions = locator.getService(Sessions.class);
        sessions.addListener(this);
        others = locator.getService(Abilities.class);
        others.addListener(follower);
        locator.getService(IWorkbench.class).addWindowListener(this);
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getSelectionService().addPostSelectionListener(this);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        window.getSelectionService().removePostSelectionListener(this);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // the selection service reports the change of window
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the active portfolio stays active
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        List<EObject> selected = elements(selection);
        PortfolioSession now = selected.isEmpty()
                ? Adapters.adapt(part, PortfolioSession.class)
                : sessions.of(selected.getFirst()).orElse(null);
        if (now != null) {
            session = now;
            elements = selected;
            tell();
        }
    }

    /** Returns the elements of a selection of explorer nodes, edit parts or findings. */
    public static List<EObject> elements(ISelection selection) {
        Stream<?> chosen = selection instanceof IStructuredSelection structured
                ? structured.toList().stream()
                : Stream.empty();
        return chosen.map(o -> Adapters.adapt(o, EObject.class)).filter(java.util.Objects::nonNull).distinct().toList();
    }

    @Override
    public void opened(PortfolioSession opened) {
        session = opened;
        elements = List.of();
        tell();
    }

    @Override
    public void closed(PortfolioSession closed) {
        if (session == closed) {
            session = sessions.all().isEmpty() ? null : sessions.all().getLast();
            elements = List.of();
        }
        tell();
    }

    @Override
    public void changed() {
        if (session != null) {
            elements = elements.stream().filter(session::contains).toList();
        }
        tell();
    }

    private void tell() {
        fireSourceChanged(ISources.ACTIVE_CONTEXT, getCurrentState());
        if (PlatformUI.isWorkbenchRunning()) {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            commands.refreshElements("org.eclipse.ui.edit.undo", null);
            commands.refreshElements("org.eclipse.ui.edit.redo", null);
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(SESSION, session == null ? IEvaluationContext.UNDEFINED_VARIABLE : session, ELEMENTS, elements,
                ABILITIES, abilities());
    }

    /** Returns the same list for the same words: the platform looks at each command again for another one. */
    private List<String> abilities() {
        List<String> now = session == null ? List.of() : abilities(session);
        abilities = now.equals(abilities) ? abilities : now;
        return abilities;
    }

    private List<String> abilities(PortfolioSession session) {
        Stream<String> own = Stream.of(session.canUndo() ? "undo" : "",
                session.canRedo() ? "redo" : "", session.dirty() ? "save" : "",
                session.document().readOnly() ? "" : "edit", session.openConflicts() > 0 ? "resolve" : "");
        return Stream.concat(own, others.of(session).stream()).filter(s -> !s.isEmpty()).toList();
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{SESSION, ELEMENTS, ABILITIES};
    }

    @Override
    public void dispose() {
        others.removeListener(follower);
        sessions.removeListener(this);
    }
}
