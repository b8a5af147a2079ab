package org.waymark.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextService;
import org.waymark.core.JourneyException;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.notices.NoticeBar;
import org.waymark.ui.open.Opener;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.parts.SelectionPlace;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.FocusContext;
import org.waymark.ui.widgets.ProblemPage;

/** Edits the ownership matrix of a journey or a portfolio. It shares the portfolio's command stack with the maps. */
public final class MatrixEditor extends PortfolioEditor implements Revealer {

    private static final String CONTEXT = "org.waymark.ui.contexts.matrix";

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::restyle;
    private Settings settings;
    private MatrixPage page;
    private Control control;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    private MatrixInput input() {
        return (MatrixInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            session = getSite().getService(Sessions.class).open(input().rootFile()).session();
            List<Journey> journeys = journeys();
            if (journeys.isEmpty() && !input().isPortfolio()) {
                problem(parent, Messages.of(MatrixEditor.class).get("matrix_journeyGone"));
            } else {
                create(parent, journeys);
            }
        } catch (JourneyException e) {
            problem(parent, e.getMessage());
        }
    }

    /** Returns the journey of the input, or all; empty if it was deleted. */
    private List<Journey> journeys() {
        return input().isPortfolio()
                ? session.portfolio().getJourneys()
                : session.find(input().journeyId()).filter(Journey.class::isInstance).map(Journey.class::cast).stream()
                        .toList();
    }

    private void problem(Composite parent, String message) {
        Messages messages = Messages.of(MatrixEditor.class);
        ProblemPage problem = new ProblemPage(parent, messages.get("matrix_problem", getPartName()), message,
                messages.get("matrix_problemAdvice"));
        problem.button(messages.get("matrix_close"), this::close);
        control = problem;
    }

    private void close() {
        getSite().getPage().closeEditor(this, false);
    }

    private void create(Composite parent, List<Journey> journeys) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        NoticeBar.create(frame, session);
        settings = getSite().getService(Settings.class);
        page = new MatrixPage(frame, session, journeys, input().isPortfolio(), settings.theme(),
                element -> new Opener(getSite().getPage()).reveal(element));
        control = page.table().control();
        getSite().setSelectionProvider(page.selection());
        new FocusContext(getSite().getService(IContextService.class), CONTEXT).on(page.table().control());
        settings.addListener(restyle);
        restyle();
        session.addListener(follower);
        updateName();
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            List<Journey> journeys = journeys();
            if (journeys.isEmpty() && !input().isPortfolio()) {
                getSite().getShell().getDisplay().asyncExec(this::close);
                return;
            }
            page.update(journeys);
        }
        updateName();
        firePropertyChange(PROP_DIRTY);
    }

    private void restyle() {
        page.restyle(settings.theme(), settings.spelling());
    }

    private void updateName() {
        Messages messages = Messages.of(MatrixEditor.class);
        setPartName(input().isPortfolio()
                ? messages.get("matrix_allJourneys", session.name())
                : messages.get("matrix_ofJourney", Labels.in(Locale.getDefault()).shown(journeys().getFirst())));
        setTitleToolTip(input().getToolTipText());
    }

    /** Returns the journey shown; empty for a portfolio. */
    public Optional<Journey> journey() {
        return page == null || input().isPortfolio() ? Optional.empty() : journeys().stream().findFirst();
    }

    /** Returns the page; empty if the file cannot be shown. */
    public Optional<MatrixPage> page() {
        return Optional.ofNullable(page);
    }

    @Override
    public void reveal(EObject element) {
        if (page != null) {
            page.reveal(element);
        }
    }

    @Override
    public void setFocus() {
        control.setFocus();
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
        if (type == SelectionPlace.class && page != null) {
            return type.cast((SelectionPlace) page::place);
        }
        if (type == PropertiesPage.class && page != null) {
            return type.cast(new PropertiesPage(getSite().getService(Sessions.class), this));
        }
        return super.getAdapter(type);
    }
}
