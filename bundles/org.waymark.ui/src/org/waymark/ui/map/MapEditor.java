package org.waymark.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Locale;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.waymark.core.JourneyException;
import org.waymark.core.domain.Ids;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.mapgrid.CurveFocus;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Step;
import org.waymark.ui.map.drop.MapDrop;
import org.waymark.ui.map.parts.CardOpening;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;
import org.waymark.ui.map.typing.MapTool;
import org.waymark.ui.map.typing.Typing;
import org.waymark.ui.notices.ConflictBar;
import org.waymark.ui.notices.NoticeBar;
import org.waymark.ui.open.JourneyInput;
import org.waymark.ui.open.Opener;
import org.waymark.ui.outline.OverviewPage;
import org.waymark.ui.paint.Paints;
import org.waymark.ui.parts.InPlaceEditing;
import org.waymark.ui.parts.ObservedMaps;
import org.waymark.ui.parts.Revealer;
import org.waymark.ui.preferences.Settings;
import org.waymark.ui.present.Presentation;
import org.waymark.ui.present.Surrounds;
import org.waymark.ui.properties.PropertiesPage;
import org.waymark.ui.session.PortfolioEditor;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.SessionEvent;
import org.waymark.ui.session.SessionListener;
import org.waymark.ui.session.Sessions;
import org.waymark.ui.widgets.ProblemPage;

/**
 * Edits one journey as a map. Several editors may show the same journey; they share the command stack of its portfolio.
 */
public final class MapEditor extends PortfolioEditor implements Revealer, InPlaceEditing, OverviewPage.Source {

    private final SessionListener follower = this::handle;
    private final Runnable restyle = this::restyle;
    private final DefaultEditDomain domain = new DefaultEditDomain(this);
    private final MapRoot root = new MapRoot();
    private final ViewState state = new ViewState();
    private GraphicalViewer viewer;
    private MapContent content;
    private Paints paints;
    private Settings settings;
    private Control page;
    private MapKeys keys;
    private OverviewPage overview;
    private MapBar bar;
    private RememberedLook look;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        try {
            JourneyInput input = (JourneyInput) getEditorInput();
            session = getSite().getService(Sessions.class).open(input.rootFile()).session();
            Optional<Journey> journey = journey();
            if (journey.isPresent()) {
                createMap(parent, journey.get());
            } else {
                problem(parent, Messages.of(MapEditor.class).get("map_journeyGone"));
            }
        } catch (JourneyException e) {
            problem(parent, e.getMessage());
        }
    }

    private Optional<Journey> journey() {
        return session.find(((JourneyInput) getEditorInput()).journeyId()).filter(Journey.class::isInstance)
                .map(Journey.class::cast);
    }

    private void problem(Composite parent, String message) {
        Messages messages = Messages.of(MapEditor.class);
        ProblemPage problem = new ProblemPage(parent, messages.get("map_problem", getPartName()), message,
                messages.get("map_problemAdvice"));
        problem.button(messages.get("map_close"), () -> getSite().getPage().closeEditor(this, false));
        page = problem;
    }

    private void createMap(Composite parent, Journey journey) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        NoticeBar.create(frame, session);
        ConflictBar.create(frame, session, getSite().getPage());
        bar = new MapBar(frame, this);
        viewer = new MapViewer(root);
        page = viewer.createControl(frame);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        settings = getSite().getService(Settings.class);
        settings.addListener(restyle);
        getSite().getService(ObservedMaps.class).addListener(restyle);
        paints = new Paints(parent.getDisplay(), session.document().folder());
        look = new RememberedLook((JourneyInput) getEditorInput());
        Optional<Double> zoom = look.restore(journey, bar.look(), state, session::find);
        content = content(journey);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new MapPartFactory(content, new MapPolicies(content)));
        keys = new MapKeys(viewer, root, session, this::content, state, this::refresh);
        root.zooms(viewer);
        viewer.setProperty(CardOpening.KEY, (CardOpening) new Opener(getSite().getPage())::persona);
        viewer.setProperty(PortfolioSession.class.getName(), session);
        session.serve(domain);
        domain.setDefaultTool(new MapTool(session::finish));
        domain.addViewer(viewer);
        domain.loadDefaultTool();
        viewer.setContents(journey);
        zoom.ifPresent(root::zoomTo);
        viewer.addDropTargetListener(new MapDrop(viewer, session, () -> getSite().getPage().activate(this)));
        getSite().setSelectionProvider(viewer);
        viewer.addSelectionChangedListener(event -> bar.update());
        MenuManager menu = new MenuManager();
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
        session.addListener(follower);
        updateName();
        viewer.getControl().getDisplay().asyncExec(() -> keys.begin(getSite().getPage().getActivePart() == this));
    }

    private MapContent content(Journey journey) {
        return state.begin(
                new MapContent(journey, session.domain(), () -> view(journey), settings.theme(), paints));
    }

    /** Returns the view settings. Empty lanes are shown if the user wants them, and in a map without any content. */
    ViewSettings view(Journey journey) {
        ViewSettings all = ViewSettings.of(journey);
        return state.apply(bar.look().of(journey, settings.emptyLanes() ? all.withLanes(all.lanes(), false) : all))
                .withObserved(getSite().getService(ObservedMaps.class).of(session, Ids.idOf(journey)));
    }

    /** Shows the map through another view or lens, which is no edit. */
    void looked() {
        refresh();
        bar.update();
    }

    private void restyle() {
        content.use(settings.theme());
        refresh();
        // the selection rings are created again in the new colours
        ISelection selection = viewer.getSelection();
        viewer.deselectAll();
        viewer.setSelection(selection);
    }

    private void handle(SessionEvent event) {
        switch (event) {
            case SessionEvent.Edited edited -> edited(edited.affected());
            case SessionEvent.Reloaded reloaded -> reload();
            case SessionEvent.Saved saved -> updateName();
            case SessionEvent.Typing typing -> updateName();
            case SessionEvent.Checked checked -> updateName();
            case SessionEvent.Unprotected unprotected -> {
                // the line above the map tells it
            }
        }
        tellDirty();
    }

    private void edited(List<EObject> affected) {
        if (!session.contains(content.journey())) {
            getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
            return;
        }
        refresh();
        updateName();
        if (getSite().getPage().getActivePart() == this && !keys.typing().busy()) {
            affected.stream().filter(session::contains).findFirst().ifPresent(keys::follow);
        }
    }

    /** Places the map again after a change of its content or view. */
    private void refresh() {
        map().update();
        state.remember(content);
        root.stick();
        keys.typing().refresh();
        updateOverview();
    }

    /** Shows the reloaded model, in which the same journey is another object. */
    private void reload() {
        Optional<Journey> journey = journey();
        if (journey.isEmpty()) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        state.renew(journey.get());
        content = content(journey.get());
        viewer.setEditPartFactory(new MapPartFactory(content, new MapPolicies(content)));
        viewer.setContents(journey.get());
        root.stick();
        keys.typing().forget();
        updateName();
        updateOverview();
    }

    public MapContent content() {
        return content;
    }

    @Override
    public PlacedMap placed() {
        return content.placed();
    }

    @Override
    public Optional<Paints> paints() {
        return content.paints();
    }

    @Override
    public Ink accent() {
        return content.theme().palette().accent();
    }

    @Override
    public FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    @Override
    public ZoomManager zoom() {
        return root.getZoomManager();
    }

    private void updateOverview() {
        if (overview != null) {
            overview.changed();
        }
    }

    private void updateName() {
        setPartName(Labels.in(Locale.getDefault()).shown(content.journey()));
        setTitleToolTip(session.document().fileOf(content.journey()).toString());
        bar.update();
    }

    MapPart map() {
        return (MapPart) viewer.getContents();
    }

    @Override
    public void reveal(EObject element) {
        keys.reveal(element);
    }

    @Override
    public void editInPlace() {
        keys.typing().edit();
    }

    @Override
    public boolean clearInPlace() {
        keys.delete();
        return true;
    }

    /** Performs an action of {@link MapKeys#go}. */
    public void go(String what) {
        keys.go(what);
        root.tell();
    }

    /** Sets the curve whose scores are set by keys. */
    void curve(CurveFocus curve) {
        keys.typing().curve(curve);
        root.tell();
    }

    /** Returns the keyboard handling of the map. */
    public Typing typing() {
        return keys.typing();
    }

    /** Zooms: in, out, 100, fit, width. */
    public void zoom(String how) {
        switch (how) {
            case "in" -> root.getZoomManager().zoomIn();
            case "out" -> root.getZoomManager().zoomOut();
            case "fit" -> root.fit(false);
            case "width" -> root.fit(true);
            default -> root.zoomTo(1);
        }
    }

    /** @param zoom 1 = 100 % */
    void zoomTo(double zoom) {
        root.zoomTo(zoom);
    }

    void addLookListener(Runnable listener) {
        root.addLookListener(listener);
    }

    void removeLookListener(Runnable listener) {
        root.removeLookListener(listener);
    }

    /**
     * Presents the map in full screen from a stage on or, with {@code null}, from its overview on. All stages are shown
     * unfolded.
     */
    public void present(Step start) {
        ViewSettings seen = view(content.journey()).withCollapsed(Set.of());
        new Presentation(getSite().getShell(), session, content.journey(), seen, settings.theme(),
                getSite().getService(Surrounds.class).of(content.journey()), SWT.NO_TRIM)
                .open(start != null && EcoreUtil.isAncestor(content.journey(), start) ? start : null);
    }

    public MapBar bar() {
        return bar;
    }

    public GraphicalViewer viewer() {
        return viewer;
    }

    @Override
    public void setFocus() {
        if (keys == null || !keys.typing().takeFocus()) {
            page.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (viewer != null) {
            look.keep(content.journey(), bar.look(), state, root.getZoomManager().getZoom());
            session.removeListener(follower);
            settings.removeListener(restyle);
            getSite().getService(ObservedMaps.class).removeListener(restyle);
            domain.setActiveTool(null);
            paints.dispose();
        }
        super.dispose();
    }

    /** Returns false: the portfolio stays open without the editor, and asks when it is closed itself. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        return false;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == GraphicalViewer.class) {
            return type.cast(viewer);
        }
        if (type == ZoomManager.class && viewer != null) {
            return type.cast(root.getZoomManager());
        }
        if (type == OverviewPage.class && viewer != null) {
            overview = new OverviewPage(this);
            return type.cast(overview);
        }
        if (type == PropertiesPage.class && viewer != null) {
            return type.cast(new PropertiesPage(getSite().getService(Sessions.class), this));
        }
        return super.getAdapter(type);
    }
}
