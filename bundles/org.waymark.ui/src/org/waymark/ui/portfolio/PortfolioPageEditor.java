package org.waymark.ui.portfolio;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.insight.PortfolioCards;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.portfolio.KeptTiles;
import org.waymark.core.layout.portfolio.PlacedPortfolio;
import org.waymark.core.layout.portfolio.PlacedTile;
import org.waymark.core.persist.SavedVersions;
import org.waymark.core.text.Messages;
import org.waymark.core.timeline.LastChange;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.notices.NoticeBar;
import org.waymark.ui.open.Opener;
import org.waymark.ui.open.PortfolioPageInput;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.timeline.ChangeTimes;
import org.waymark.ui.widgets.PageSelection;
import org.waymark.ui.widgets.ProblemPage;

/**
 * Shows every journey of a portfolio as a tile. It is computed again after a pause in editing, and only while it is
 * seen.
 */
public final class PortfolioPageEditor extends PortfolioEditor implements Revealer, TileCanvas.Listener {

    private static final int QUIET = 300;
    /** Time in which a version that was just saved is written, in milliseconds. */
    private static final int WRITTEN = 400;

    private final SessionListener follower = this::handle;
    private final Runnable settled = this::place;
    private final Runnable quiet = this::compute;
    private final Runnable read = this::times;
    private final Messages messages = Messages.of(PortfolioPageEditor.class);
    private final PageSelection selection = new PageSelection(this::selected);
    private final Map<String, LastChange> changes = new HashMap<>();
    private final KeptTiles kept = new KeptTiles();
    private Display display;
    private Settings settings;
    private Paints paints;
    private TextCache text;
    private CardBar bar;
    private TileCanvas tiles;
    private NothingShown nothing;
    private Control control;
    private PortfolioCards cards = new PortfolioCards(List.of());
    private ChangeTimes times;
    private boolean stale = true;
    // what other views were told last
    private List<?> told = List.of();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        try {
            session = getSite().getService(Sessions.class).open(((PortfolioPageInput) getEditorInput()).rootFile())
                    .session();
            create(parent);
        } catch (JourneyException e) {
            ProblemPage problem = new ProblemPage(parent, messages.get("portfolio_problem", getPartName()),
                    e.getMessage(), messages.get("portfolio_problemAdvice"));
            problem.button(messages.get("portfolio_close"), () -> getSite().getPage().closeEditor(this, false));
            control = problem;
        }
    }

    private void create(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        NoticeBar.create(frame, session);
        settings = getSite().getService(Settings.class);
        paints = new Paints(display, session.document().folder());
        text = TextCache.of(paints);
        bar = new CardBar(frame, this::place, this::toTiles);
        nothing = new NothingShown(frame, bar::clear);
        tiles = new TileCanvas(frame, paints, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tiles.control());
        control = tiles.control();
        tiles.control().addListener(SWT.Resize, event -> place());
        tiles.control().addListener(SWT.Show, event -> refresh());
        MenuManager menu = new MenuManager();
        tiles.control().setMenu(menu.createContextMenu(tiles.control()));
        getSite().setSelectionProvider(selection);
        getSite().registerContextMenu(menu, selection);
        settings.addListener(settled);
        session.addListener(follower);
        times = new ChangeTimes(getSite().getService(SavedVersions.class), display, this::changed);
        setPartName(session.name());
        setTitleToolTip(getEditorInput().getToolTipText());
        compute();
        times();
    }

    private void handle(SessionEvent event) {
        if (event instanceof SessionEvent.Edited || event instanceof SessionEvent.Reloaded) {
            stale = true;
            display.timerExec(QUIET, quiet);
        }
        if (event instanceof SessionEvent.Saved || event instanceof SessionEvent.Reloaded) {
            display.timerExec(WRITTEN, read);
        }
        setPartName(session.name());
        firePropertyChange(PROP_DIRTY);
    }

    private void times() {
        if (!tiles.control().isDisposed()) {
            times.read(session.document().rootFile(), session.document().files());
        }
    }

    private void changed(Map<String, LastChange> found) {
        if (!tiles.control().isDisposed() && !changes.equals(found)) {
            changes.clear();
            changes.putAll(found);
            place();
        }
    }

    /** Computes again what changed while other editors were in front. */
    private void refresh() {
        if (stale) {
            compute();
        }
    }

    private void compute() {
        if (!tiles.control().isDisposed() && tiles.control().isVisible() || cards.cards().isEmpty()) {
            cards = PortfolioCards.of(session.portfolio(), session.portfolio().getJourneys(), Ids::idOf);
            stale = false;
            bar.offer(cards);
            place();
        }
    }

    private void place() {
        int width = tiles.control().isDisposed() ? 0 : tiles.control().getClientArea().width;
        if (width <= 0 || stale) {
            return;
        }
        if (!cards.cards().isEmpty()) {
            tiles.show(PlacedPortfolio.place(session.portfolio(), cards, bar.choice(),
                    id -> Optional.ofNullable(changes.get(id)),
                    new PlacedPortfolio.Look(settings.theme(), text, Locale.getDefault(), ZoneId.systemDefault()),
                    width, kept), settings.theme().palette());
        }
        nothing.show(cards.cards().isEmpty(), tiles.size());
        if (!selected().equals(told)) {
            tell();
        }
    }

    private void toTiles() {
        tiles.control().setFocus();
        if (tiles.current().isEmpty()) {
            tiles.go(0);
        }
    }

    private List<?> selected() {
        return tiles == null
                ? List.of()
                : tiles.current().flatMap(it -> session.find(it.journeyId())).stream().toList();
    }

    private void tell() {
        told = selected();
        selection.changed();
    }

    @Override
    public void selectionMoved() {
        tell();
    }

    @Override
    public void opened(String journeyId) {
        session.find(journeyId).filter(Journey.class::isInstance).map(Journey.class::cast)
                .ifPresent(new Opener(getSite().getPage())::journey);
    }

    @Override
    public void typed(char letter) {
        bar.type(letter);
    }

    @Override
    public void reveal(EObject element) {
        for (EObject at = element; at != null && tiles != null; at = at.eContainer()) {
            if (at instanceof Journey journey) {
                tiles.reveal(Ids.idOf(journey));
            }
        }
    }

    /** Returns the tiles shown now, in reading order. */
    public List<PlacedTile> tiles() {
        return tiles.shown().map(PlacedPortfolio::tiles).orElse(List.of());
    }

    /** Returns what is painted. */
    public List<PlacedPart> parts() {
        return tiles.shown().map(it -> it.page().parts()).orElse(List.of());
    }

    /** Places all tiles again, as after a change of the look. */
    public void restyle() {
        place();
    }

    /** Returns the tile with the focus. */
    public Optional<PlacedTile> current() {
        return tiles.current();
    }

    @Override
    public void setFocus() {
        control.setFocus();
    }

    @Override
    public void dispose() {
        if (tiles != null) {
            session.removeListener(follower);
            settings.removeListener(settled);
            display.timerExec(-1, quiet);
            display.timerExec(-1, read);
            times.cancel();
            paints.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PropertiesPage.class && tiles != null) {
            return type.cast(new PropertiesPage(getSite().getService(Sessions.class), this));
        }
        return super.getAdapter(type);
    }
}
