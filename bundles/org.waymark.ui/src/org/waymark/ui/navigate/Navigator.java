package org.waymark.ui.navigate;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.waymark.core.domain.Ids;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Portfolio;
import org.waymark.ui.navigate.Trail.Place;
import org.waymark.ui.open.JourneyInput;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.parts.ViewIds;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.Sessions;

/** Jumps to elements, on their map or in the models explorer, and back. */
public final class Navigator {

    private final IWorkbenchPage page;
    private final Sessions sessions;
    private final Trail history;

    public Navigator(IWorkbenchPage page) {
        this.page = page;
        this.sessions = page.getWorkbenchWindow().getService(Sessions.class);
        this.history = page.getWorkbenchWindow().getService(Trail.class);
    }

    /** Shows an element and remembers the current location. */
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

    /** Returns the selection of the active map, or its journey. */
    private Optional<Place> here() {
        IEditorPart editor = page.getActiveEditor();
        if (editor == null || !(editor.getEditorInput() instanceof JourneyInput map)
                || editor.getSite().getSelectionProvider() == null) {
            return Optional.empty();
        }
        String at = SessionContext.elements(editor.getSite().getSelectionProvider().getSelection()).stream()
                .findFirst().map(Ids::idOf).orElse(map.journeyId());
        return Optional.of(new Place(map.rootFile(), at));
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

    /** Shows an element of the library, which has no map. */
    private void explore(EObject element) {
        try {
            if (page.showView(ViewIds.EXPLORER) instanceof Revealer explorer) {
                explorer.reveal(element);
            }
        } catch (PartInitException e) {
            throw new IllegalStateException("the models explorer is part of this bundle", e);
        }
    }
}
