package org.waymark.ui.tests;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.CellEdits;
import org.waymark.core.edit.ChildEdits;
import org.waymark.core.edit.DeleteEdits;
import org.waymark.core.edit.EmotionEdits;
import org.waymark.core.edit.FeatureEdits;
import org.waymark.core.edit.OwnershipEdits;
import org.waymark.core.edit.ReviewEdits;
import org.waymark.core.edit.StructureEdits;
import org.waymark.core.mapgrid.GridCell;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.JourneyStatus;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.MomentKind;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.View;
import org.waymark.model.cjm.Viewpoint;
import org.waymark.testing.UiThread;
import org.waymark.ui.map.MapEditor;
import org.waymark.ui.preferences.Settings.Look;
import org.waymark.ui.session.PortfolioSession;

/** Changes of all kinds to the map in front: edits of its journey, and of what the user sees of it. */
final class MapChanges {

    /** A kind of change. */
    private enum Kind {
        ADD_STAGE, MOVE_STAGE, DELETE_STAGE, COPY_STAGE, COLOUR, ADD_TOUCHPOINT, MOVE_TOUCHPOINT, DELETE_TOUCHPOINT,
        COPY_TOUCHPOINT, RENAME, TEXT, MOMENT, IMPORTANCE, FEEL, PAINS, OWNER, CHANNELS, NOTE, PERSONA, PERSONA_GOES,
        PERSONA_NAME, TITLE, STATUS, COMMENT, PATH, CLEAR_LANE, VIEW, LENS, FOLD, EMPTY_LANES, DARK, UNDO, REDO, PASTE
    }

    private final Desktop desktop;
    private final Random random;
    private final List<Kind> due = new ArrayList<>();

    MapChanges(Desktop desktop, Random random) {
        this.desktop = desktop;
        this.random = random;
    }

    /** Makes one change of a kind that is due: each kind comes as often as any other. */
    String next() {
        if (due.isEmpty()) {
            due.addAll(List.of(Kind.values()));
        }
        Kind kind = due.remove(random.nextInt(due.size()));
        if (kind == Kind.PASTE) {
            TestClipboard.put("Pasted\t\tPasted too\none\ttwo\tthree\n");
        }
        UiThread.act(() -> change(kind));
        return kind.toString();
    }

    private MapEditor map() {
        return desktop.front();
    }

    private Journey journey() {
        return map().content().journey();
    }

    private void change(Kind kind) {
        PortfolioSession session = Desktop.sessions().all().getLast();
        switch (kind) {
            case VIEW -> look(journey().getViews());
            case LENS -> {
                List<Persona> personas = session.portfolio().getPersonas();
                boolean on = random.nextBoolean() && !personas.isEmpty();
                map().bar().look().lens(on ? Lens.PERSONA : Lens.NONE, on ? any(personas) : null);
                map().bar().looked();
            }
            case FOLD -> {
                map().typing().go(GridCell.header(any(journey().getStages())));
                map().go("collapse");
            }
            case EMPTY_LANES -> Desktop.settings().emptyLanes(!Desktop.settings().emptyLanes());
            case DARK -> Desktop.settings().look(Desktop.settings().look() == Look.DARK ? Look.LIGHT : Look.DARK);
            case UNDO -> Stream.of(1, 2, 3).filter(i -> session.canUndo()).forEach(i -> session.undo());
            case REDO -> Stream.of(1, 2).filter(i -> session.canRedo()).forEach(i -> session.redo());
            case PASTE -> {
                map().typing().go(GridCell.header(any(journey().getStages())));
                map().go("paste");
            }
            default -> {
                Command edit = edit(kind, session);
                if (edit.canExecute()) {
                    session.execute(edit);
                }
            }
        }
    }

    private void look(List<View> views) {
        int which = random.nextInt(views.size() + 1);
        map().bar().look().use(which == views.size() ? null : views.get(which));
        map().bar().looked();
    }

    private Command edit(Kind kind, PortfolioSession session) {
        Portfolio portfolio = session.portfolio();
        StructureEdits structure = new StructureEdits(session.domain());
        FeatureEdits features = new FeatureEdits(session.domain());
        CellEdits cells = new CellEdits(session.domain());
        Stage stage = any(journey().getStages());
        List<Touchpoint> all = journey().getStages().stream().flatMap(it -> it.getTouchpoints().stream()).toList();
        Touchpoint touchpoint = any(all);
        int index = random.nextInt(journey().getStages().size());
        return switch (kind) {
            case ADD_STAGE -> structure.addStage(journey(), index, "Fresh stage");
            case MOVE_STAGE -> structure.moveStages(List.of(stage), index);
            case DELETE_STAGE -> delete(session, journey().getStages().size() > 3 ? stage : touchpoint);
            case COPY_STAGE -> structure.duplicate(stage);
            case COLOUR -> features.set(stage, Literals.STAGE__COLOR, "#%06x".formatted(random.nextInt(0x1000000)));
            case ADD_TOUCHPOINT -> structure.addTouchpoint(stage, -1, "Fresh touchpoint");
            case MOVE_TOUCHPOINT -> structure.moveTouchpoint(touchpoint, stage, 0);
            case DELETE_TOUCHPOINT -> delete(session, touchpoint);
            case COPY_TOUCHPOINT -> structure.duplicate(touchpoint);
            case RENAME -> name(features, touchpoint);
            case TEXT -> cells.write(touchpoint, LaneSpec.of(any(List.of(LaneKind.THOUGHTS, LaneKind.ACTION,
                    LaneKind.PROMISE))), "What now? ".repeat(random.nextInt(1, 12)));
            case MOMENT -> features.set(touchpoint, Literals.TOUCHPOINT__MOMENT, any(MomentKind.VALUES));
            case IMPORTANCE -> features.set(touchpoint, Literals.TOUCHPOINT__IMPORTANCE,
                    random.nextInt(6));
            case FEEL -> new EmotionEdits(session.domain()).setScore(touchpoint, any(portfolio.getPersonas()),
                    any(Viewpoint.VALUES), EmotionEdits.snap(random.nextDouble(-2, 2)));
            case PAINS -> cells.write(touchpoint, LaneSpec.of(LaneKind.PAIN_POINTS), "waits\nasks again");
            case OWNER -> new OwnershipEdits(session.domain()).assign(random.nextBoolean() ? stage : touchpoint,
                    any(portfolio.getFunctions()), Set.of(any(Role.VALUES)), random.nextInt(6));
            case CHANNELS -> cells.write(touchpoint, LaneSpec.of(LaneKind.CHANNELS), "Fax\nPigeon");
            case NOTE -> cells.write(touchpoint, LaneSpec.of(LaneKind.NOTES), "ask\nLena");
            case PERSONA -> features.add(journey(), Literals.JOURNEY__PERSONAS, any(portfolio.getPersonas()), -1);
            case PERSONA_GOES -> journey().getPersonas().size() < 2
                    ? name(features, touchpoint)
                    : features.set(journey(), Literals.JOURNEY__PERSONAS,
                            journey().getPersonas().subList(0, journey().getPersonas().size() - 1));
            case PERSONA_NAME -> name(features, any(portfolio.getPersonas()));
            case TITLE -> name(features, journey());
            case STATUS -> features.set(journey(), Literals.JOURNEY__STATUS, any(JourneyStatus.VALUES));
            case COMMENT -> new ReviewEdits(session.domain(), "Ann", InstantSource.system())
                    .comment(random.nextBoolean() ? stage : touchpoint, "Really?");
            case PATH -> new ChildEdits(session.domain(), "Ann", InstantSource.system()).addPath(touchpoint, any(all));
            case CLEAR_LANE -> features.set(all, any(List.of(Literals.TOUCHPOINT__THOUGHT,
                    Literals.TOUCHPOINT__PROMISE, Literals.TOUCHPOINT__ACTION)), null);
            default -> throw new IllegalArgumentException(kind.toString());
        };
    }

    private Command name(FeatureEdits features, EObject element) {
        return features.set(element, Literals.NAMED_ELEMENT__NAME, "Another name ".repeat(random.nextInt(1, 6)));
    }

    private static Command delete(PortfolioSession session, EObject element) {
        return new DeleteEdits(session.domain()).delete(List.of(element));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
