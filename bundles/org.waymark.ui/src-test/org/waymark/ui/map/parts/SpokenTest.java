package org.waymark.ui.map.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.core.layout.PartRole;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.NamedElement;
import org.waymark.ui.map.Scene;

/** Names and states of the parts of a map for a screen reader. */
class SpokenTest {

    @ParameterizedTest
    @CsvSource({"contact-centre.cjm, Emotion", "retail-loan-ru.cjm, Эмоц"})
    void headersLanesAndFeelingsAreSpokenInTheLanguageOfTheMap(String sample, String emotionLane) throws Exception {
        Scene scene = new Scene(sample);
        List<String> lanes = scene.map().partsIn(PartRole.LANE_HEADER).stream().map(SpokenTest::spoken).toList();
        assertTrue(lanes.stream().anyMatch(name -> name.startsWith(emotionLane)), lanes::toString);
        assertEquals(lanes.size(), Set.copyOf(lanes).size(), "each lane has a name of its own");
        for (ElementPart header : scene.map().partsIn(PartRole.STAGE_HEADER)) {
            assertEquals(((NamedElement) header.placed().element()).getName(), spoken(header));
        }
        List<ElementPart> points = scene.map().partsIn(PartRole.EMOTION_POINT);
        assertFalse(points.isEmpty());
        for (ElementPart point : points) {
            Emotion emotion = (Emotion) point.placed().element();
            String name = spoken(point);
            assertTrue(emotion.getPersona() == null || name.contains(emotion.getPersona().getName()), name);
            assertTrue(Pattern.compile("[0-9]").matcher(name).find(), "the score is said: " + name);
        }
    }

    @Test
    void everyPartHasAName() throws Exception {
        Scene scene = new Scene("contact-centre.cjm");
        for (Object child : scene.map().getChildren()) {
            ElementPart part = (ElementPart) child;
            assertFalse(spoken(part).isBlank(), () -> part.placed().key().toString());
        }
    }

    @Test
    void theSelectedPartIsSaidToBeSelected() throws Exception {
        Scene scene = new Scene("contact-centre.cjm");
        ElementPart card = scene.card(scene.touchpoint(1));
        assertEquals(0, state(card) & ACC.STATE_SELECTED);
        scene.viewer().select(card);
        assertEquals(ACC.STATE_SELECTED, state(card) & ACC.STATE_SELECTED);
        assertEquals(0, state(scene.card(scene.touchpoint(0))) & ACC.STATE_SELECTED);
    }

    private static int state(ElementPart part) {
        AccessibleControlEvent event = new AccessibleControlEvent(part);
        accessible(part).getState(event);
        return event.detail;
    }

    private static String spoken(ElementPart part) {
        AccessibleEvent event = new AccessibleEvent(part);
        accessible(part).getName(event);
        return event.result;
    }

    private static AccessibleEditPart accessible(ElementPart part) {
        return (AccessibleEditPart) part.getAdapter(AccessibleEditPart.class);
    }
}
