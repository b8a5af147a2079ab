package org.waymark.ui.properties;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.waymark.core.text.Messages;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionContext;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.session.SessionsListener;
import org.waymark.ui.widgets.FollowUp;
import org.waymark.ui.widgets.Hint;

/**
 * The properties of the selected elements, for every class of the metamodel. The page listens to the session of the
 * portfolio, so it shows changes by undo and other views; it has no listeners on the model.
 */
public final class PropertiesPage extends Page implements SessionsListener {

    private final SessionListener follower = this::handle;
    private final Deque<Tracked> trail = new ArrayDeque<>();
    private final StackLayout stack = new StackLayout();
    private final Sessions sessions;
    private final Revealer target;
    private Composite control;
    private Composite shown;
    private Control empty;
    private PageHeader header;
    private FormPane form;
    private PageKeys keys;
    private Tracked tracked;
    private FollowUp followUp;
    private Optional<List<EObject>> selected = Optional.empty();

    /** @param target selects elements in the part that the page belongs to */
    public PropertiesPage(Sessions sessions, Revealer target) {
        this.sessions = sessions;
        this.target = target;
    }

    @Override
    public void createControl(Composite parent) {
        control = new Composite(parent, SWT.NONE);
        control.setLayout(stack);
        empty = Hint.create(control, Messages.of(PropertiesPage.class).get("page_nothing"));
        shown = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shown);
        header = new PageHeader(shown, this::back, () -> target.reveal(tracked.subject().first()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
        header.control().moveAbove(null);
        form = new FormPane(shown, this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        stack.topControl = empty;
        followUp = new FollowUp(control, this::catchUp);
        sessions.addListener(this);
        keys = new PageKeys(getSite(), this);
        control.addListener(SWT.Dispose, e -> leave());
    }

    /** Shows a selection after the map has updated. Typed text is written to the previous selection first. */
    void show(ISelection selection) {
        List<EObject> elements = SessionContext.elements(selection);
        if (!isShown(elements)) {
            form.commit();
        }
        selected = Optional.of(elements);
        followUp.ask();
    }

    private boolean isShown(List<EObject> elements) {
        Tracked root = trail.isEmpty() ? tracked : trail.getLast();
        return root != null && elements.equals(root.subject().elements());
    }

    /** Shows the result of several edits and selections at once. */
    private void catchUp() {
        Optional<List<EObject>> wanted = selected;
        selected = Optional.empty();
        // the same elements stay, and so does an opened element inside them
        if (wanted.isPresent() && !isShown(wanted.get())) {
            List<EObject> elements = wanted.get();
            trail.clear();
            show(elements.isEmpty()
                    ? Optional.empty()
                    : sessions.of(elements.getFirst()).map(session -> Tracked.of(session, elements)));
        } else if (tracked != null) {
            renew();
        }
    }

    private void show(Optional<Tracked> next) {
        PortfolioSession before = tracked == null ? null : tracked.subject().session();
        PortfolioSession after = next.map(t -> t.subject().session()).orElse(null);
        if (before != after) {
            form.clear();
            follow(before, after);
        }
        tracked = next.orElse(null);
        if (tracked == null) {
            form.clear();
            stack.topControl = empty;
        } else {
            form.show(tracked.subject());
            header();
            stack.topControl = shown;
        }
        control.layout();
    }

    private void follow(PortfolioSession before, PortfolioSession after) {
        if (before != null) {
            before.removeListener(follower);
        }
        if (after != null) {
            after.addListener(follower);
        }
    }

    private void header() {
        header.show(tracked.subject(), trail.isEmpty() ? null : trail.peek().subject().first());
    }

    private void handle(SessionEvent event) {
        if (tracked == null) {
            // an earlier listener has cleared the selection
            return;
        }
        switch (event) {
            case SessionEvent.Edited edited -> followUp.ask();
            case SessionEvent.Reloaded reloaded -> {
                selected = Optional.empty();
                form.clearKept();
                renew();
            }
            case SessionEvent.Saved saved -> header();
            case SessionEvent.Typing typing -> header();
            case SessionEvent.Checked checked -> header();
            case SessionEvent.Unprotected unprotected -> {
                // the line above the map tells it
            }
        }
    }

    private void renew() {
        Optional<Tracked> present = tracked.renewed();
        while (present.isEmpty() && !trail.isEmpty()) {
            present = trail.pop().renewed();
        }
        if (present.isPresent() && present.get().equals(tracked)) {
            form.refresh();
            header();
        } else {
            show(present);
        }
    }

    @Override
    public void opened(PortfolioSession session) {
        // a selection event follows if something is to be shown
    }

    @Override
    public void closed(PortfolioSession session) {
        if (tracked != null && tracked.subject().session() == session) {
            trail.clear();
            show(Optional.empty());
        }
    }

    /** Shows the properties of another element, with a way back. */
    public void open(EObject element) {
        form.commit();
        trail.push(tracked);
        show(Optional.of(Tracked.of(tracked.subject().session(), List.of(element))));
    }

    private void back() {
        form.commit();
        show(Optional.of(trail.pop()));
    }

    /** Returns the elements shown now. */
    public List<EObject> elements() {
        return tracked == null ? List.of() : tracked.subject().elements();
    }

    /** Returns the part whose selection the page shows; empty while it shows something inside that. */
    Optional<IWorkbenchPart> part() {
        return Optional.of(target).filter(IWorkbenchPart.class::isInstance).map(IWorkbenchPart.class::cast)
                .filter(part -> trail.isEmpty());
    }

    boolean canUndo() {
        return tracked != null && tracked.subject().session().canUndo();
    }

    Optional<FieldEditor> pending() {
        return form.pending();
    }

    @Override
    public Control getControl() {
        return control;
    }

    @Override
    public void setFocus() {
        if (!form.setFocus()) {
            control.setFocus();
        }
    }

    /** Writes typed text to the model while the controls still exist. */
    private void leave() {
        form.commit();
        keys.dispose();
        sessions.removeListener(this);
        follow(tracked == null ? null : tracked.subject().session(), null);
        tracked = null;
        form.forget();
    }
}
