package org.waymark.ui.persona;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.report.PersonaCard;
import org.waymark.core.layout.report.PersonaField;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Persona;
import org.waymark.ui.notices.NoticeBar;
import org.waymark.ui.open.PersonaInput;
import org.waymark.ui.open.PictureFile;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.PageSelection;
import org.waymark.ui.widgets.ProblemPage;

/** Shows a persona as a card one would print, and edits its texts where they stand. */
public final class PersonaPageEditor extends PortfolioEditor implements CardCanvas.Listener, InPlaceEditing, Revealer {

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::place;
    private final Messages messages = Messages.of(PersonaPageEditor.class);
    private final PageSelection selection = new PageSelection(
            () -> persona().<List<?>>map(List::of).orElse(List.of()));
    private Settings settings;
    private Paints paints;
    private TextCache text;
    private CardCanvas card;
    private Control control;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private PersonaInput input() {
        return (PersonaInput) getEditorInput();
    }

    private Optional<Persona> persona() {
        return session == null
                ? Optional.empty()
                : session.find(input().personaId()).filter(Persona.class::isInstance).map(Persona.class::cast);
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            session = getSite().getService(Sessions.class).open(input().rootFile()).session();
            if (persona().isEmpty()) {
                problem(parent, messages.get("persona_gone"));
            } else {
                create(parent);
            }
        } catch (JourneyException e) {
            problem(parent, e.getMessage());
        }
    }

    private void problem(Composite parent, String message) {
        ProblemPage problem = new ProblemPage(parent, messages.get("persona_problem", getPartName()), message,
                messages.get("persona_problemAdvice"));
        problem.button(messages.get("persona_close"), this::close);
        control = problem;
    }

    private void close() {
        getSite().getPage().closeEditor(this, false);
    }

    private void create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        NoticeBar.create(frame, session);
        settings = getSite().getService(Settings.class);
        paints = new Paints(parent.getDisplay(), session.document().folder());
        text = TextCache.of(paints);
        card = new CardCanvas(frame, paints, this);
        control = card.control();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        control.addListener(SWT.Resize, event -> place());
        getSite().setSelectionProvider(selection);
        settings.addListener(restyle);
        session.addListener(follower);
        place();
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            if (persona().isEmpty()) {
                getSite().getShell().getDisplay().asyncExec(this::close);
                return;
            }
            place();
        }
        firePropertyChange(PROP_DIRTY);
    }

    private void place() {
        int width = control.isDisposed() ? 0 : control.getSize().x;
        persona().filter(it -> width > 0).ifPresent(persona -> {
            card.show(PersonaCard.place(session.portfolio(), persona, settings.theme(), text, Locale.getDefault(),
                    card.control().getClientArea().width, !session.document().readOnly()),
                    settings.theme().palette());
            setPartName(Labels.in(Locale.getDefault()).shown(persona));
            setTitleToolTip(getEditorInput().getToolTipText());
        });
    }

    private CardTexts texts() {
        return new CardTexts(session, persona().orElseThrow());
    }

    @Override
    public void edit(PersonaField field, String typed) {
        if (session.document().readOnly()) {
            return;
        }
        if (field.feature() == Literals.PERSONA__PICTURE) {
            PictureFile.ask(getSite().getShell(), session.document().folder(), field.title()).ifPresent(
                    path -> session.execute(texts().set(Literals.PERSONA__PICTURE, path)));
        } else if (field.feature() == Literals.PERSONA__EVIDENCE) {
            Rectangle box = card.place(field);
            org.eclipse.swt.graphics.Rectangle anchor = control.getDisplay().map(control, null, box.x, box.y,
                    box.width, box.height);
            EvidenceChoice.open(getSite().getShell(), anchor, session, persona().orElseThrow());
        } else {
            new CardTyping(card, session, texts(), field, this::ended).begin(typed, paints);
        }
    }

    /** Goes on to another text, which is typed at once. */
    private void ended(int step) {
        if (step != 0 && !control.isDisposed()) {
            card.go(card.currentIndex() + step);
            card.current().filter(it -> it.feature() != Literals.PERSONA__PICTURE
                    && it.feature() != Literals.PERSONA__EVIDENCE).ifPresent(it -> edit(it, ""));
        }
    }

    @Override
    public void clear(PersonaField field) {
        texts().clear(field).ifPresent(session::execute);
    }

    @Override
    public String spoken(PersonaField field) {
        return field.feature() == Literals.PERSONA__EVIDENCE
                ? field.title()
                : field.title() + ": " + texts().text(field);
    }

    /** Edits the text in the frame, as the rename command does. */
    @Override
    public void editInPlace() {
        if (card != null) {
            card.edit("");
        }
    }

    /** Shows the whole card for its persona; other elements are not on it. */
    @Override
    public void reveal(EObject element) {
        if (card != null && persona().filter(it -> it == element).isPresent()) {
            card.go(0);
        }
    }

    /** Returns the texts that can be edited, in reading order. */
    public List<PersonaField> fields() {
        return card.fields();
    }

    /** Returns the text in the frame. */
    public Optional<PersonaField> current() {
        return card.current();
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (card != null) {
            session.removeListener(follower);
            settings.removeListener(restyle);
            paints.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PropertiesPage.class && card != null) {
            return type.cast(new PropertiesPage(getSite().getService(Sessions.class), this));
        }
        return super.getAdapter(type);
    }
}
