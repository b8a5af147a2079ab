package org.waymark.core.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Touchpoint;

class LaneSpecTest {

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void aLaneShowsFeaturesOfAStepOrOfItsJourney(LaneKind kind) {
        List<EStructuralFeature> features = LaneFacts.of(kind).content().features();
        assertFalse(features.isEmpty());
        List<EClass> owners = List.of(Literals.TOUCHPOINT, Literals.STAGE, Literals.JOURNEY);
        for (EStructuralFeature feature : features) {
            assertTrue(owners.stream().anyMatch(type -> type.getEAllStructuralFeatures().contains(feature)),
                    feature.getName());
        }
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void whatALibraryLaneRefersToStandsInItsLibrary(LaneKind kind) {
        if (LaneFacts.of(kind).content() instanceof LaneContent.Library it) {
            assertEquals(it.library().getEReferenceType(), it.reference().getEReferenceType());
            assertEquals(Literals.PORTFOLIO, it.library().getEContainingClass());
        }
    }

    @Test
    void noTwoLanesHoldTheSame() {
        Set<LaneContent> contents = new HashSet<>();
        for (LaneKind kind : LaneKind.values()) {
            assertTrue(contents.add(LaneFacts.of(kind).content()), kind.getLiteral());
        }
    }

    @Test
    void textIsTypedWhereTheLaneKeepsTextOrNames() {
        Touchpoint touchpoint = CjmFactory.eINSTANCE.createTouchpoint();
        List<LaneKind> closed = LaneKind.VALUES.stream()
                .filter(kind -> !LaneFacts.of(kind).content().takesTextAt(touchpoint)).toList();
        assertEquals(
                List.of(LaneKind.STORYBOARD, LaneKind.EMOTION, LaneKind.VOICE, LaneKind.OWNERSHIP, LaneKind.METRICS,
                        LaneKind.BENCHMARKS),
                closed);
    }

    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void aLaneIsFoundByItsId(LaneKind kind) {
        LaneSpec lane = LaneSpec.of(kind);
        assertEquals(Optional.of(lane), LaneSpec.ofId(lane.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Risk", "a:b", ":", " "})
    void aCustomLaneIsFoundByItsKey(String key) {
        LaneSpec lane = new LaneSpec(LaneKind.CUSTOM, key);
        assertEquals(Optional.of(lane), LaneSpec.ofId(lane.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "touchpoints", "stages", "custom", "action:", "action:x", "Action"})
    void otherRowsAreNoLanes(String row) {
        assertEquals(Optional.empty(), LaneSpec.ofId(row));
    }

    @Test
    void aCustomLaneIsHeadedByItsKey() {
        ModelTexts texts = ModelTexts.of(Locale.ENGLISH);
        assertEquals("Risk", new LaneSpec(LaneKind.CUSTOM, "Risk").title(texts));
        assertEquals("Customer actions", LaneSpec.of(LaneKind.ACTION).title(texts));
        assertFalse(new LaneSpec(LaneKind.CUSTOM, " ").title(texts).isBlank());
    }
}
