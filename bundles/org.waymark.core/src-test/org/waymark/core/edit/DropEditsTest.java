package org.waymark.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.EffectiveOwnership;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DropEdits.Place;
import org.waymark.core.edit.DropEdits.Refuses;
import org.waymark.core.edit.DropEdits.Takes;
import org.waymark.model.cjm.BackstageLayer;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.ITSystem;
import org.waymark.model.cjm.Initiative;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.Note;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Role;

class DropEditsTest {

    private static final CjmFactory MAKE = CjmFactory.eINSTANCE;

    private final EditFixture f = new EditFixture();
    private final Channel mail = MAKE.createChannel();
    private final Metric nps = MAKE.createMetric();
    private final Initiative faster = MAKE.createInitiative();
    private final ITSystem billing = MAKE.createITSystem();
    private final DropEdits edits = new DropEdits(f.domain, "Olga");

    DropEditsTest() {
        mail.setName("Mail");
        nps.setName("NPS");
        faster.setName("Faster");
        billing.setName("Billing");
        f.portfolio.getChannels().add(mail);
        f.portfolio.getMetrics().add(nps);
        f.portfolio.getInitiatives().add(faster);
        f.portfolio.getSystems().add(billing);
    }

    @Test
    void aTouchpointTakesWhatItHasFeaturesFor() {
        drop(at(f.a2), mail, f.anna, nps, faster, f.service);
        assertEquals(List.of(mail), f.a2.getChannels());
        assertEquals(List.of(f.anna), f.a2.getPersonas());
        assertSame(nps, f.a2.getMeasurements().getFirst().getMetric());
        assertEquals(List.of(faster), f.a2.getInitiatives());
        assertEquals(List.of(Role.RESPONSIBLE), EffectiveOwnership.stated(f.a2, f.service).orElseThrow().getRoles());
    }

    @Test
    void theHintSaysWhatWillBeThere() {
        Takes takes = assertInstanceOf(Takes.class, edits.drop(List.of(mail, f.phone), at(f.a2)));
        assertTrue(takes.text().startsWith("a2 · ") && takes.text().endsWith(": + Mail, Phone"), takes.text());
    }

    @Test
    void aRoleIsAddedToThoseThatAreThere() {
        drop(at(f.a), f.service);
        assertEquals(List.of(Role.RESPONSIBLE, Role.ACCOUNTABLE), f.owned.getRoles());
        assertTrue(refusal(at(f.a), f.service).endsWith("Service"));
    }

    @Test
    void aStageHandsOnToItsTouchpointsWhatItDoesNotTakeItself() {
        drop(at(f.a), f.phone);
        assertEquals(List.of(f.phone), f.a1.getChannels());
        assertEquals(List.of(f.phone), f.a2.getChannels());
        refusal(at(f.a), f.phone);
        drop(at(f.a), nps);
        assertEquals(1, f.a.getMeasurements().size());
    }

    @Test
    void theLaneDecidesWhereItHasAMeaningOfItsOwn() {
        drop(at(f.a2, LaneKind.EMOTION), f.anna);
        assertEquals(BigDecimal.ZERO, f.a2.getEmotions().getFirst().getScore());
        refusal(at(f.a1, LaneKind.EMOTION), f.anna);
        drop(at(f.a2, LaneKind.SUPPORT), billing, f.service);
        assertEquals(BackstageLayer.SUPPORT, f.a2.getBackstage().getFirst().getLayer());
        assertEquals(List.of(billing), f.a2.getBackstage().getFirst().getSystems());
        assertSame(f.service, f.a2.getBackstage().getLast().getFunction());
        refusal(at(f.a2), billing);
    }

    @Test
    void whatIsUnderTheMouseComesFirst() {
        PainPoint pain = MAKE.createPainPoint();
        pain.setName("Slow");
        f.a1.getPainPoints().add(pain);
        Place place = new Place(pain, f.a1, Optional.of(LaneSpec.of(LaneKind.PAIN_POINTS)));
        drop(place, faster);
        assertEquals(List.of(faster), pain.getInitiatives());
        drop(new Place(f.owned, f.a, Optional.of(LaneSpec.of(LaneKind.OWNERSHIP))), nps);
        assertEquals(List.of(nps), f.owned.getMetrics());
    }

    @Test
    void theJourneyTakesPersonasItsOwnerAndMetrics() {
        drop(at(f.journey), nps, f.service);
        assertSame(f.service, f.journey.getOwner());
        assertSame(nps, f.journey.getMeasurements().getFirst().getMetric());
        refusal(at(f.journey), mail);
        refusal(at(f.journey), f.anna);
    }

    @Test
    void aNoteBecomesTextAndLeavesTheParkingLot() {
        f.a1.setThought("Where is it?");
        Note note = note("Still waiting");
        drop(at(f.a1, LaneKind.THOUGHTS), note);
        assertEquals("Where is it?\nStill waiting", f.a1.getThought());
        assertTrue(f.journey.getNotes().isEmpty());
    }

    @Test
    void severalNotesBecomePainPointsOrTouchpoints() {
        drop(at(f.a1, LaneKind.PAIN_POINTS), note("Slow"), note("Rude"));
        assertEquals("Slow\nRude", CellEdits.read(f.a1, LaneSpec.of(LaneKind.PAIN_POINTS)));
        drop(at(f.a1), note("Calls\nagain"));
        assertEquals("Calls again", f.a.getTouchpoints().get(1).getName());
        assertTrue(f.journey.getNotes().isEmpty());
        refusal(at(f.a1, LaneKind.EMOTION), note("Angry"));
        assertEquals(1, f.journey.getNotes().size());
    }

    @Test
    void inTheLaneOfNotesANoteChangesOnlyWhatItIsAbout() {
        Note note = note("Ask Viktor");
        drop(at(f.a1, LaneKind.NOTES), note);
        assertSame(f.a1, note.getAbout());
        refusal(at(f.a1, LaneKind.NOTES), note);
        drop(at(f.journey, LaneKind.NOTES), note);
        assertEquals(null, note.getAbout());
    }

    private Note note(String text) {
        Note note = MAKE.createNote();
        note.setText(text);
        f.journey.getNotes().add(note);
        return note;
    }

    private void drop(Place place, EObject... dropped) {
        f.check(assertInstanceOf(Takes.class, edits.drop(List.of(dropped), place)).command());
    }

    private String refusal(Place place, EObject... dropped) {
        return assertInstanceOf(Refuses.class, edits.drop(List.of(dropped), place)).text();
    }

    private static Place at(EObject owner) {
        return new Place(owner, owner, Optional.empty());
    }

    private static Place at(EObject owner, LaneKind lane) {
        return new Place(owner, owner, Optional.of(LaneSpec.of(lane)));
    }
}
