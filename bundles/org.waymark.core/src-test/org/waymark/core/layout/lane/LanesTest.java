package org.waymark.core.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.core.domain.LaneContent;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.FixedMeasurer;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.InPlaceEdit;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.core.layout.map.Maps;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.Touchpoint;

class LanesTest {

    @Test
    void everyKindOfLaneHasALookAndAnIconOfItsOwn() {
        Map<LaneKind, Glyph> icons = new EnumMap<>(LaneKind.class);
        for (LaneKind kind : LaneKind.values()) {
            icons.put(kind, Lanes.of(new LaneSpec(kind, "key")).icon());
        }
        assertEquals(LaneKind.values().length, new HashSet<>(icons.values()).size(), icons.toString());
    }

    /** A layer of the blueprint draws the steps that edits put into it. */
    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void aLayerIsTheSameForEditsAndForTheMap(LaneKind kind) {
        LaneSpec lane = LaneSpec.of(kind);
        if (lane.content() instanceof LaneContent.Backstage content) {
            assertSame(content.layer(), ((BackstageLane) Lanes.of(lane)).layer());
        } else {
            assertFalse(Lanes.of(lane) instanceof BackstageLane);
        }
    }

    /** Text is edited in place in the feature that edits write when it is typed into the cell. */
    @ParameterizedTest
    @EnumSource(LaneKind.class)
    void aCellEditsTheFeatureOfItsLane(LaneKind kind) {
        LaneSpec lane = LaneSpec.of(kind);
        Journey journey = Maps.loan();
        PlacedMap map = MapLayout.place(journey, ViewSettings.of(journey).withLanes(List.of(lane), false),
                Theme.light(), new FixedMeasurer());
        for (PlacedPart part : map.parts()) {
            if (part.key().lane().equals(lane.id()) && part.element() instanceof Touchpoint) {
                part.edit().map(InPlaceEdit::feature).ifPresent(
                        feature -> assertTrue(lane.content().features().contains(feature), feature.getName()));
            }
        }
    }

    /** Short numbers take a quicker way, which must not show. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.001", "0.5", "-0.5", "4.20", "1E+3", "1234.56", "0.125", "0.145", "-12345678.9",
            "999999999999.99", "1000000000000.25", "12345678901234567890.125"})
    void aNumberIsThatOfItsDecimals(String value) {
        Journey journey = Maps.loan();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            ViewSettings view = ViewSettings.of(journey).withLocale(locale);
            Context context = new Context(journey, view, Theme.light(), TextCache.of(new FixedMeasurer()),
                    element -> new Drawn());
            BigDecimal number = new BigDecimal(value);
            assertEquals(new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale)).format(number)
                    .replace('-', '−'), context.number(number));
        }
    }
}
