package org.waymark.core.layout.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.Profile;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class ProfileTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    /** A touchpoint of which everything that is left out for a client is said. */
    private static Journey journey() {
        Portfolio portfolio = MAKE.createPortfolio();
        BusinessFunction sales = MAKE.createBusinessFunction();
        sales.setName("Sales");
        portfolio.getFunctions().add(sales);
        Journey journey = MAKE.createJourney();
        portfolio.getJourneys().add(journey);
        Stage stage = MAKE.createStage();
        journey.getStages().add(stage);
        Touchpoint touchpoint = MAKE.createTouchpoint();
        touchpoint.setName("Calls");
        touchpoint.setEvidenceLevel(EvidenceLevel.ASSUMED);
        stage.getTouchpoints().add(touchpoint);
        Ownership ownership = MAKE.createOwnership();
        ownership.setFunction(sales);
        touchpoint.getOwnerships().add(ownership);
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Waits");
        touchpoint.getPainPoints().add(pain);
        Note note = MAKE.createNote();
        note.setText("Ask them again");
        note.setAbout(touchpoint);
        journey.getNotes().add(note);
        return journey;
    }

    private static PlacedMap map(Profile profile) {
        Journey journey = journey();
        return MapLayout.place(journey, ViewSettings.of(journey).withProfile(profile), Theme.light(),
                new FixedMeasurer());
    }

    private static Set<PartRole> roles(PlacedMap map) {
        return map.parts().stream().map(PlacedPart::role).collect(Collectors.toSet());
    }

    private static long questions(PlacedMap map) {
        return map.parts().stream().flatMap(part -> part.shapes().stream())
                .filter(shape -> shape instanceof PlacedShape.Symbol symbol && symbol.icon() == Glyph.QUESTION).count();
    }

    @Test
    void aClientSeesNoNotesNoAssumptionsAndNoWarnings() {
        PlacedMap workshop = map(Profile.WORKSHOP);
        PlacedMap client = map(Profile.CLIENT);
        Set<PartRole> work = Set.of(PartRole.NOTE, PartRole.OWNERSHIP_WARNING, PartRole.EVIDENCE_LEVEL);
        assertTrue(roles(workshop).containsAll(work));
        assertTrue(roles(client).stream().noneMatch(work::contains), () -> roles(client).toString());
        assertTrue(questions(workshop) > 0);
        assertEquals(0, questions(client));
        assertEquals(List.of(), client.rows().stream().filter(row -> row.id().equals("notes")).toList());
    }

    @Test
    void theRestStays() {
        Set<PartRole> client = roles(map(Profile.CLIENT));
        assertTrue(client.containsAll(Set.of(PartRole.PAIN_POINT, PartRole.OWNERSHIP, PartRole.TOUCHPOINT)));
    }
}
