package org.waymark.ui.navigate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.explorer.ExplorerView;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.navigate.History.Place;
import org.waymark.ui.open.Opener;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.Sessions;

/** Jumps to elements, on their map or in the models explorer, and back. */
public final class Navigator {

    private final IWorkbenchPage page;
    private final Sessions sessions;
    private final History history;

    public Navigator(IWorkbenchPage page) {
        this.page = page;
        this.sessions = page.getWorkbenchWindow().getService(Sessions.class);
        this.history = page.getWorkbenchWindow().getService(History.class);
    }

    /** Shows an element and remembers where the user was. */
    public void go(EObject element) {
        here().ifPresent(history::leave);
        show(element);
    }

    public void back() {
        here().flatMap(history::back).flatMap(this::element).ifPresent(this::show);
    }

    public void on() {
        here().flatMap(history::on).flatMap(this::element).ifPresent(this::show);
    }

    private Optional<EObject> element(Place place) {
        return sessions.of(place.rootFile()).flatMap(session -> session.find(place.elementId()));
    }

    /** What is selected on the map in front, or its journey. */
    private Optional<Place> here() {
        if (!(page.getActiveEditor() instanceof MapEditor editor) || editor.viewer() == null) {
            return Optional.empty();
        }
        EObject at = SessionContext.elements(editor.viewer().getSelection()).stream().findFirst()
                .orElse(editor.content().journey());
        return sessions.of(at).map(PortfolioSession::document).map(d -> new Place(d.rootFile(), Ids.idOf(at)));
    }

    private void show(EObject element) {
        EObject at = element;
        while (at != null && !(at instanceof Journey)) {
            at = at.eContainer();
        }
        if (at == null || element instanceof Portfolio) {
            explore(element);
        } else {
            new Opener(page).reveal(element);
        }
    }

    /** The library has no map. */
    private void explore(EObject element) {
        try {
            if (page.showView(ExplorerView.ID) instanceof ExplorerView explorer) {
                explorer.reveal(element);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException("the models explorer is part of this bundle", e);
        }
    }
}
