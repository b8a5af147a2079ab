package org.waymark.ui.map;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.waymark.core.JourneyException;
import org.waymark.core.layout.Box;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.CanonicalText;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.ui.map.parts.ElementPart;
import org.waymark.ui.map.parts.MapContent;
import org.waymark.ui.map.parts.MapPart;
import org.waymark.ui.map.parts.MapPartFactory;
import org.waymark.ui.map.policies.MapPolicies;
import org.waymark.ui.map.typing.MapSite;
import org.waymark.ui.map.typing.Typing;
import org.waymark.ui.session.PortfolioSession;
import org.waymark.ui.session.Sessions;

/** The first map of a sample with its session, edit parts and keyboard focus, as in an editor but without a window. */
public final class Scene implements MapSite {

    private static final Path SAMPLES = Path.of("..", "..", "samples");

    private final PortfolioSession session;
    private final MapContent content;
    private final PlainViewer viewer;
    private final ViewState state = new ViewState();
    private final Typing typing;
    private ViewSettings view;
    private Box revealed;

    public Scene(String sample) throws JourneyException {
        session = new Sessions().add(PortfolioFiles.load(SAMPLES.resolve(sample))).session();
        Journey journey = session.portfolio().getJourneys().getFirst();
        view = ViewSettings.of(journey);
        content = state.begin(
                new MapContent(journey, session.domain(), () -> state.apply(view), new FixedMeasurer()));
        EditDomain diagram = new EditDomain();
        session.serve(diagram);
        viewer = new PlainViewer(new MapPartFactory(content, new MapPolicies(content)), diagram);
        viewer.setContents(journey);
        typing = new Typing(this);
        session.addListener(event -> update());
    }

    /** Places the map again, as the editor does after each edit. */
    public void update() {
        map().update();
        state.remember(content);
        typing.refresh();
    }

    /** Looks at the map with other settings. */
    public void look(ViewSettings other) {
        view = other;
        update();
    }

    public ViewSettings look() {
        return view;
    }

    public ViewState state() {
        return state;
    }

    public Typing typing() {
        return typing;
    }

    public Journey journey() {
        return content.journey();
    }

    public Stage stage(int index) {
        return journey().getStages().get(index);
    }

    /** Returns a touchpoint of the first stage. */
    public Touchpoint touchpoint(int index) {
        return stage(0).getTouchpoints().get(index);
    }

    /** Returns the portfolio as it would be saved. */
    public String text() {
        return CanonicalText.of(session.document());
    }

    public ElementPart part(EObject element, PartRole role) {
        return map().partsOf(element).stream().filter(part -> part.placed().role() == role).findFirst().orElseThrow();
    }

    /** Returns the part of a touchpoint's card. */
    public ElementPart card(Touchpoint touchpoint) {
        return part(touchpoint, PartRole.TOUCHPOINT);
    }

    /** Returns the elements of the selected parts. */
    public List<EObject> selected() {
        return ((List<?>) viewer.getSelectedEditParts()).stream().map(part -> ((ElementPart) part).placed().element())
                .toList();
    }

    /** Returns a request to move parts, with the pointer at the place where the first of them then is. */
    public static ChangeBoundsRequest move(Object type, Point by, ElementPart... parts) {
        ChangeBoundsRequest request = new ChangeBoundsRequest(type);
        request.setEditParts(List.of(parts));
        request.setMoveDelta(by);
        request.setLocation(parts[0].partFigure().box().getCenter().getTranslated(by));
        return request;
    }

    /** Executes what a tool of the diagram has made; it must be executable. */
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            throw new AssertionError("not executable: " + command);
        }
        viewer.stack().execute(command);
    }

    /** Returns the box that was revealed last. */
    public Box revealed() {
        return revealed;
    }

    @Override
    public GraphicalViewer viewer() {
        return viewer;
    }

    @Override
    public PortfolioSession session() {
        return session;
    }

    @Override
    public MapContent content() {
        return content;
    }

    @Override
    public MapPart map() {
        return (MapPart) viewer.getContents();
    }

    @Override
    public void reveal(Box box, boolean vertical) {
        revealed = box;
    }

    @Override
    public void curveChanged() {
        // nothing shows it here
    }

    @Override
    public void expand(Stage stage) {
        state.expand(stage);
        update();
    }

    @Override
    public void toggle(Stage stage) {
        state.toggle(List.of(stage));
        update();
    }

    @Override
    public void show(LaneSpec lane) {
        if (state.show(lane)) {
            update();
        }
    }
}
