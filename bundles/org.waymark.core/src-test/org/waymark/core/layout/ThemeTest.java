package org.waymark.core.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThemeTest {

    static Stream<Theme> themes() {
        return Stream.of(Theme.light(), Theme.dark(), Theme.light().colourBlindSafe(), Theme.dark().colourBlindSafe(),
                Theme.dark().largeType(), Theme.light().highContrast(), Theme.dark().highContrast());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textHasFourAndAHalfToOneOnEveryGround(Theme theme) {
        Palette p = theme.palette();
        for (Ink ground : List.of(p.canvas(), p.surface(), p.surfaceAlt(), p.header())) {
            for (Ink text : List.of(p.ink(), p.muted(), p.accent(), p.positive(), p.negative(), p.warning(),
                    p.accountable())) {
                assertTrue(text.contrast(ground) >= 4.5, theme.name() + " " + text.hex() + " on " + ground.hex() + " "
                        + text.contrast(ground));
            }
        }
        // text on tints of its own colour: pills, pain points
        for (Ink text : List.of(p.accent(), p.positive(), p.negative(), p.warning(), p.muted())) {
            assertTrue(text.contrast(p.surface().mix(text, 0.14)) >= 4.5, theme.name() + " pill " + text.hex() + " "
                    + text.contrast(p.surface().mix(text, 0.14)));
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void curvesHaveThreeToOneAndStageNamesAreReadable(Theme theme) {
        theme.palette().series().forEach(ink -> assertTrue(ink.contrast(theme.palette().canvas()) >= 3, ink.hex()));
        theme.palette().stages().forEach(ink -> assertTrue(ink.readable().contrast(ink) >= 4.5, ink.hex()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void twelvePersonasHaveColoursOfTheirOwnThatAreSeen(Theme theme) {
        List<Ink> colours = IntStream.range(0, 12).mapToObj(theme.palette()::persona).toList();
        assertEquals(12, colours.stream().distinct().count());
        colours.forEach(ink -> assertTrue(ink.contrast(theme.palette().canvas()) >= 3, ink.hex()));
    }

    @Property(seed = "20261121")
    void whateverColourAUserChoosesItsTextIsReadable(@ForAll @IntRange(max = 0xFFFFFF) int rgb) {
        Ink ink = new Ink(0xFF000000 | rgb);
        assertTrue(ink.readable().contrast(ink) >= 4.5, ink.hex());
    }
}
