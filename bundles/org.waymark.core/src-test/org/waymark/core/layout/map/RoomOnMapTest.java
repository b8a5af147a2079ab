package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Touchpoint;

/** Results of a workshop on the map: the spread of voters on the curve, and votes on cards. */
class RoomOnMapTest {

    private static final Set<PartRole> ROLES = Set.of(PartRole.EMOTION_POINT, PartRole.PAIN_POINT,
            PartRole.INITIATIVE, PartRole.TOUCHPOINT);

    private final Journey journey = Maps.loan();
    private final Touchpoint queue = journey.getStages().getLast().getTouchpoints().getFirst();
    private final Emotion felt = queue.getEmotions().getFirst();

    @BeforeEach
    void workshop() {
        felt.setVoters(8);
        felt.setSpread(new BigDecimal("1.32"));
        queue.setVotes(12);
        queue.getPainPoints().getFirst().setVotes(7);
        queue.getPainPoints().getFirst().getInitiatives().getFirst().setVotes(3);
    }

    private List<PlacedPart> parts(PlacedMap map) {
        return map.parts().stream().filter(part -> ROLES.contains(part.role()))
                .filter(part -> part.owner() == queue).toList();
    }

    private static List<String> legend(PlacedMap map) {
        return map.parts().stream().filter(part -> part.role() == PartRole.LEGEND)
                .flatMap(part -> part.shapes().stream()).filter(PlacedShape.Text.class::isInstance)
                .map(shape -> ((PlacedShape.Text) shape).full()).toList();
    }

    @Test
    void spreadAndVotesAreDrawnAsRecorded() throws IOException {
        PlacedMap map = Maps.place(journey);
        Golden.check("workshop.txt", parts(map).stream().map(MapDump::part).collect(Collectors.joining()));
    }

    @Test
    void theyAreSaidAndExplained() {
        PlacedMap map = Maps.place(journey);
        List<String> names = parts(map).stream().map(PlacedPart::name).toList();
        assertTrue(names.contains("Waits in the branch, votes: 12"), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.endsWith(", votes: 7")), names::toString);
        assertTrue(names.stream().anyMatch(name -> name.endsWith(", votes: 3")), names::toString);
        assertTrue(parts(map).stream().anyMatch(part -> part.hint().contains("Votes: 8, spread ±1.32")));
        assertEquals(3, legend(map).stream().filter("votes of a workshop"::equals).count(), "once in each group");
        assertTrue(legend(map).contains("spread of the votes: people disagree where it is wide"));
    }

    @Test
    void withoutAWorkshopNothingIsThere() {
        List<String> legend = legend(Maps.place(Maps.loan()));
        assertFalse(legend.stream().anyMatch(text -> text.contains("votes")), legend::toString);
    }

    @Test
    void fewVotersHaveNoBandButAreCounted() {
        int with = shapes(Maps.place(journey));
        felt.setSpread(null);
        PlacedMap map = Maps.place(journey);
        assertEquals(with - 3, shapes(map), "a band and two ends");
        assertTrue(parts(map).stream().anyMatch(part -> part.hint().equals("Votes: 8")));
    }

    private int shapes(PlacedMap map) {
        return parts(map).stream().filter(part -> part.element() == felt).mapToInt(part -> part.shapes().size()).sum();
    }

    @Test
    void aWideSpreadStaysOnTheScale() {
        felt.setSpread(new BigDecimal("2"));
        felt.setScore(new BigDecimal("1.5"));
        PlacedMap map = Maps.place(journey);
        PlacedPart point = parts(map).stream().filter(part -> part.element() == felt).findFirst().orElseThrow();
        map.rows().stream().filter(row -> row.id().equals("emotion")).forEach(row -> point.shapes().forEach(shape -> {
            if (shape instanceof PlacedShape.Rect band) {
                assertTrue(point.bounds().y() + band.box().y() >= row.y(), shape::toString);
                assertTrue(point.bounds().y() + band.box().bottom() <= row.y() + row.height(), shape::toString);
            }
        }));
    }

    @Test
    void votesChangeTheMapThatIsKept() {
        MapLayout layout = new MapLayout(new FixedMeasurer());
        ViewSettings view = ViewSettings.of(journey).withLocale(Locale.ENGLISH);
        layout.place(journey, view, Theme.light());
        queue.setVotes(13);
        felt.setSpread(BigDecimal.ONE);
        assertEquals(MapDump.of(MapLayout.place(journey, view, Theme.light(), new FixedMeasurer())),
                MapDump.of(layout.place(journey, view, Theme.light())));
    }
}
