package org.waymark.core.mapgrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.edit.DocumentDomain;
import org.waymark.core.edit.EditAssert;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.persist.PortfolioDocument;
import org.waymark.core.persist.PortfolioFiles;
import org.waymark.model.cjm.BusinessFunction;
import org.waymark.model.cjm.Channel;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.EvidenceLevel;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Ownership;
import org.waymark.model.cjm.Persona;
import org.waymark.model.cjm.Portfolio;
import org.waymark.model.cjm.Role;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

class PartDeleteTest {

    private final Portfolio portfolio = CjmFactory.eINSTANCE.createPortfolio();
    private final Journey journey = CjmFactory.eINSTANCE.createJourney();
    private final Touchpoint first = CjmFactory.eINSTANCE.createTouchpoint();
    private final Touchpoint second = CjmFactory.eINSTANCE.createTouchpoint();
    private final Channel web = CjmFactory.eINSTANCE.createChannel();
    private PortfolioDocument document;

    @BeforeEach
    void map() {
        Persona anna = CjmFactory.eINSTANCE.createPersona();
        anna.setName("Anna");
        portfolio.getPersonas().add(anna);
        BusinessFunction branch = CjmFactory.eINSTANCE.createBusinessFunction();
        branch.setName("Branch");
        portfolio.getFunctions().add(branch);
        web.setName("Web");
        portfolio.getChannels().add(web);
        portfolio.getJourneys().add(journey);
        journey.setName("Loan");
        journey.getPersonas().add(anna);
        Stage stage = CjmFactory.eINSTANCE.createStage();
        stage.setName("Find");
        journey.getStages().add(stage);
        for (Touchpoint touchpoint : List.of(first, second)) {
            touchpoint.setName(touchpoint == first ? "Sees" : "Asks");
            touchpoint.getChannels().add(web);
            touchpoint.setBestExpectation("best");
            touchpoint.setWorstExpectation("worst");
            touchpoint.setEvidenceLevel(EvidenceLevel.ASSUMED);
            Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
            emotion.setScore(BigDecimal.ONE);
            touchpoint.getEmotions().add(emotion);
            Ownership ownership = CjmFactory.eINSTANCE.createOwnership();
            ownership.setFunction(branch);
            ownership.getRoles().add(Role.RESPONSIBLE);
            touchpoint.getOwnerships().add(ownership);
            stage.getTouchpoints().add(touchpoint);
        }
        document = PortfolioFiles.create(Path.of("delete.cjm"), portfolio);
    }

    @Test
    void aChipOfAChannelLeavesItToTheOtherTouchpoints() {
        delete(PartRole.CHANNEL);
        assertEquals(List.of(), first.getChannels());
        assertEquals(List.of(web), second.getChannels());
        assertEquals(List.of(web), portfolio.getChannels());
    }

    @Test
    void aPersonaInTheTitleLeavesTheMapAndStaysInTheLibrary() {
        delete(PartRole.PERSONA);
        assertEquals(List.of(), journey.getPersonas());
        assertEquals(1, portfolio.getPersonas().size());
    }

    @Test
    void aTextOrLevelIsClearedAndItsTouchpointStays() {
        delete(PartRole.EXPECTATION);
        assertEquals("worst", first.getWorstExpectation());
        delete(PartRole.EVIDENCE_LEVEL);
        assertFalse(first.getEvidenceLevel() == EvidenceLevel.ASSUMED);
        assertEquals(2, journey.getStages().getFirst().getTouchpoints().size());
    }

    @Test
    void aPointOfTheCurveTakesItsEmotion() {
        delete(PartRole.EMOTION_POINT);
        assertEquals(1, first.getEmotions().size() + second.getEmotions().size());
    }

    @Test
    void marksAndHeadingsDeleteNothing() {
        for (PartRole role : PartRole.values()) {
            boolean mark = switch (role) {
                case OWNERSHIP_WARNING, LANE_HEADER, TITLE, JOURNEY_FACT, SCENARIO, EMOTION_CURVE, CELL, STAGE_CELL ->
                    true;
                default -> false;
            };
            List<PlacedPart> parts = mark ? parts(role) : List.of();
            assertEquals(Optional.empty(), new PartDelete(new DocumentDomain(document), journey).of(parts),
                    role::toString);
        }
        assertTrue(parts(PartRole.OWNERSHIP_WARNING).size() == 2, "the map shows the marks this is about");
    }

    @Test
    void aCardTakesItsTouchpoint() {
        delete(PartRole.TOUCHPOINT);
        assertEquals(List.of(second), journey.getStages().getFirst().getTouchpoints());
    }

    private void delete(PartRole role) {
        Command command = new PartDelete(new DocumentDomain(document), journey).of(parts(role).subList(0, 1))
                .orElseThrow();
        EditAssert.assertDoUndoRedo(document, command);
    }

    private List<PlacedPart> parts(PartRole role) {
        return MapLayout
                .place(journey, ViewSettings.of(journey).withLanes(LaneSpec.all(), false), Theme.light(),
                        new FixedMeasurer())
                .parts().stream()
                .filter(part -> part.role() == role).toList();
    }
}
