package org.waymark.ui.backlog;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.contexts.IContextService;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Messages;
import org.waymark.ui.notices.NoticeBar;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.FocusContext;
import org.waymark.ui.widgets.ProblemPage;

/** Edits the backlog of a portfolio. It shares the portfolio's command stack with the maps. */
public final class BacklogEditor extends PortfolioEditor implements Revealer, InPlaceEditing, IPersistableEditor {

    private static final String MODE = "mode";
    private static final String CONTEXT = "org.waymark.ui.contexts.backlog";

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::restyle;
    private final Messages messages = Messages.of(BacklogEditor.class);
    private Optional<BacklogMode> restored = Optional.empty();
    private Settings settings;
    private BacklogPage page;
    private Control problem;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(messages.get("backlog_name", input.getName()));
    }

    private BacklogInput input() {
        return (BacklogInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            session = getSite().getService(Sessions.class).open(input().rootFile()).session();
            create(parent);
        } catch (JourneyException e) {
            ProblemPage shown = new ProblemPage(parent, messages.get("backlog_problem", getPartName()),
                    e.getMessage(), messages.get("backlog_problemAdvice"));
            shown.button(messages.get("backlog_close"), () -> getSite().getPage().closeEditor(this, false));
            problem = shown;
        }
    }

    private void create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        NoticeBar.create(frame, session);
        settings = getSite().getService(Settings.class);
        page = new BacklogPage(frame, session, settings.theme(),
                element -> new Opener(getSite().getPage()).reveal(element));
        restored.ifPresent(page::mode);
        getSite().setSelectionProvider(page.selection());
        new FocusContext(getSite().getService(IContextService.class), CONTEXT).on(page.canvas());
        settings.addListener(restyle);
        session.addListener(follower);
        updateName();
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            page.update();
        }
        updateName();
        firePropertyChange(PROP_DIRTY);
    }

    private void restyle() {
        page.restyle(settings.theme());
    }

    private void updateName() {
        setPartName(messages.get("backlog_name", session.name()));
        setTitleToolTip(input().getToolTipText());
    }

    /** Returns the page; empty if the file cannot be shown. */
    public Optional<BacklogPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    public void restoreState(IMemento memento) {
        restored = BacklogMode.named(memento.getString(MODE));
    }

    @Override
    public void saveState(IMemento memento) {
        page().map(BacklogPage::mode).or(() -> restored).ifPresent(it -> memento.putString(MODE, it.name()));
    }

    @Override
    public void reveal(EObject element) {
        if (page != null) {
            page.show(element);
        }
    }

    @Override
    public void editInPlace() {
        if (page != null) {
            page.edit();
        }
    }

    /** Deletes nothing while the keys are on the list of cures, whose lines are no selection of the backlog. */
    @Override
    public boolean clearInPlace() {
        return page == null || page.isAtCures();
    }

    @Override
    public void setFocus() {
        (page == null ? problem : page.control()).setFocus();
    }

    @Override
    public void dispose() {
        if (page != null) {
            session.removeListener(follower);
            settings.removeListener(restyle);
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PropertiesPage.class && page != null) {
            return type.cast(new PropertiesPage(getSite().getService(Sessions.class), this));
        }
        return super.getAdapter(type);
    }
}
