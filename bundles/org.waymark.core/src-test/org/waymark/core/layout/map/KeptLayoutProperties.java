package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.waymark.core.compare.RandomEdits;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Comment;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Lens;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A map that is placed again after an edit equals a map that is placed from scratch. */
class KeptLayoutProperties {

    private static final int EDITS = 12;

    @Property(tries = 20, seed = "20261122")
    void aMapPlacedAgainIsAsPlacedAnew(@ForAll long seed) {
        Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
        Ids.assign(portfolio, "_p");
        PortfolioFiles.create(Path.of("portfolio.cjm"), portfolio);
        new RandomEdits(seed, "b").grow(portfolio, 60);
        Journey journey = portfolio.getJourneys().getFirst();
        MapLayout layout = new MapLayout(new FixedMeasurer());
        RandomEdits edits = new RandomEdits(seed + 1, "x");
        for (int i = 0; i < EDITS && journey.eContainer() == portfolio; i++) {
            check(layout, journey, seed + i / 4);
            edits.edit(portfolio, 1 + i % 3);
        }
    }

    @Property(tries = 15, seed = "20261122")
    void elementsWithoutIdsAreKnownByTheirPlace(@ForAll long seed) {
        Journey journey = new RandomMaps(seed).journey();
        MapLayout layout = new MapLayout(new FixedMeasurer());
        RandomEdits edits = new RandomEdits(seed, "x");
        for (int i = 0; i < EDITS && journey.getPortfolio() != null; i++) {
            check(layout, journey, seed);
            edits.edit(journey.getPortfolio(), 1);
        }
    }

    private static void check(MapLayout layout, Journey journey, long seed) {
        List<LaneSpec> lanes = new ArrayList<>(LaneSpec.all());
        lanes.add(new LaneSpec(LaneKind.CUSTOM, "call"));
        ViewSettings view = ViewSettings.of(journey).withLanes(lanes, false);
        List<BusinessFunction> functions = journey.getPortfolio().getFunctions();
        if (seed % 3 == 0 && !functions.isEmpty()) {
            view = view.withLens(Lens.FUNCTION, functions.getFirst());
        } else if (seed % 3 == 1 && !journey.getStages().isEmpty()) {
            view = view.withCollapsed(Set.of(journey.getStages().getLast()));
        }
        Theme theme = seed % 2 == 0 ? Theme.light() : Theme.dark().largeType();
        PlacedMap anew = MapLayout.place(journey, view, theme, new FixedMeasurer());
        PlacedMap again = layout.place(journey, view, theme);
        assertEquals(anew.parts(), again.parts());
        assertEquals(anew, again);
    }

    @Example
    void aFoldedStageCountsTheTouchpointsMovedIntoIt() {
        Journey journey = Maps.loan();
        Stage first = journey.getStages().getFirst();
        Stage last = journey.getStages().getLast();
        checkAgain(journey, ViewSettings.of(journey).withCollapsed(Set.of(last)),
                () -> last.getTouchpoints().add(first.getTouchpoints().getFirst()));
    }

    @Example
    void aCommentThatComesOrIsSettledChangesTheMarkOfACell() {
        Journey journey = Maps.loan();
        Comment comment = CjmFactory.eINSTANCE.createComment();
        comment.setText("Really?");
        PainPoint pain = journey.getStages().stream().flatMap(stage -> stage.getTouchpoints().stream())
                .flatMap(it -> it.getPainPoints().stream()).findFirst().orElseThrow();
        checkAgain(journey, ViewSettings.of(journey), () -> pain.getComments().add(comment));
        checkAgain(journey, ViewSettings.of(journey), () -> comment.setResolved(true));
    }

    private static void checkAgain(Journey journey, ViewSettings view, Runnable edit) {
        MapLayout layout = new MapLayout(new FixedMeasurer());
        layout.place(journey, view, Theme.light());
        edit.run();
        assertEquals(MapLayout.place(journey, view, Theme.light(), new FixedMeasurer()),
                layout.place(journey, view, Theme.light()));
    }

    /** Without this, the properties above would also hold for a layout that keeps nothing. */
    @Example
    void whatAnEditDidNotTouchIsNotDrawnAgain() {
        Journey journey = Maps.loan();
        MapLayout layout = new MapLayout(new FixedMeasurer());
        ViewSettings view = ViewSettings.of(journey);
        Map<PartKey, PlacedPart> before = layout.place(journey, view, Theme.light()).byKey();
        Stage first = journey.getStages().getFirst();
        Touchpoint edited = first.getTouchpoints().getFirst();
        edited.setAction("Reads it twice.");
        List<PlacedPart> after = layout.place(journey, view, Theme.light()).parts();
        int compared = 0;
        for (PlacedPart part : after) {
            boolean drawnOfTouchpoint = part.role() == PartRole.TOUCHPOINT || part.role() == PartRole.CELL;
            if (part.owner() instanceof Touchpoint touchpoint && touchpoint != edited && drawnOfTouchpoint
                    && !part.key().lane().equals(LaneKind.EMOTION.getLiteral())) {
                assertSame(before.get(part.key()).shapes(), part.shapes());
                compared++;
            }
        }
        assertTrue(compared > 10, "compared " + compared);
    }
}
