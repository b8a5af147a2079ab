package org.waymark.core.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.layout.map.Maps;
import org.waymark.model.cjm.CjmFactory;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.Emotion;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.PainPoint;
import org.waymark.model.cjm.Touchpoint;
import org.waymark.model.cjm.Viewpoint;

class VoiceLaneTest {

    private final Journey journey = Maps.loan();
    private final Touchpoint touchpoint = journey.getStages().getFirst().getTouchpoints().getFirst();

    private List<PlacedPart> parts(LaneKind kind, PartRole role) {
        return MapLayout
                .place(journey, ViewSettings.of(journey).withLanes(List.of(LaneSpec.of(kind)), false), Theme.light(),
                        new FixedMeasurer())
                .parts().stream().filter(part -> part.role() == role).toList();
    }

    private Emotion emotion(Viewpoint viewpoint, String quote) {
        Emotion emotion = CjmFactory.eINSTANCE.createEmotion();
        emotion.setPersona(journey.getPersonas().getFirst());
        emotion.setViewpoint(viewpoint);
        emotion.setScore(BigDecimal.ONE);
        emotion.setQuote(quote);
        touchpoint.getEmotions().add(emotion);
        return emotion;
    }

    private static String text(PlacedPart part) {
        return String.join(" | ", part.shapes().stream().filter(PlacedShape.Text.class::isInstance)
                .map(shape -> ((PlacedShape.Text) shape).full()).toList());
    }

    @Test
    void quotesStandWordForWordWithWhoSaidThem() {
        Emotion said = emotion(Viewpoint.OBSERVED, "Nobody answered");
        emotion(Viewpoint.HYPOTHESIS, "All is well");
        emotion(Viewpoint.OBSERVED, " ");
        List<PlacedPart> quotes = parts(LaneKind.VOICE, PartRole.QUOTE);
        assertEquals(List.of("“Nobody answered” | Anna", "“All is well” | Anna (hypothesis)"),
                quotes.stream().map(VoiceLaneTest::text).toList());
        assertEquals(said, quotes.getFirst().edit().orElseThrow().owner());
        assertEquals(Literals.EMOTION__QUOTE, quotes.getFirst().edit().orElseThrow().feature());
    }

    @Test
    void thePriceOfAPainPointIsOnItsCard() {
        PainPoint pain = CjmFactory.eINSTANCE.createPainPoint();
        pain.setName("Waits");
        pain.setCost("2 million a year");
        touchpoint.getPainPoints().add(pain);
        assertTrue(parts(LaneKind.PAIN_POINTS, PartRole.PAIN_POINT).stream()
                .anyMatch(part -> text(part).contains("Cost: 2 million a year")));
    }
}
