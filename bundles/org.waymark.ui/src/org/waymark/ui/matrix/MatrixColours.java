package org.waymark.ui.matrix;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Theme;

/**
 * The colours of a matrix. Text has a contrast of at least 4.5:1 on each ground, and no information is shown by colour
 * alone.
 */
final class MatrixColours {

    /** A ground with its text colours. */
    record Ground(Color fill, Color ink, Color muted) {

        private static Ground of(Ink fill, Palette palette) {
            return new Ground(colour(fill), colour(palette.ink().readableOn(fill, 4.5)),
                    colour(palette.muted().readableOn(fill, 4.5)));
        }
    }

    private static final int LEVELS = 6;

    final Ground plain;
    final Ground stage;
    final Ground journey;
    final Ground heading;
    final Ground total;
    final Ground selectedHeading;
    final Color line;
    final Color accent;
    final Color onAccent;
    final Color good;
    final Color bad;
    final Color warning;
    private final Ground[] heat = new Ground[LEVELS];
    private final Ground[] selectedHeat = new Ground[LEVELS];
    private final Ground selected;

    MatrixColours(Theme theme) {
        Palette palette = theme.palette();
        plain = Ground.of(palette.surface(), palette);
        stage = Ground.of(palette.surfaceAlt(), palette);
        journey = Ground.of(palette.surfaceAlt().mix(palette.accent(), 0.18), palette);
        heading = Ground.of(palette.header(), palette);
        total = Ground.of(palette.canvas(), palette);
        selectedHeading = Ground.of(palette.header().mix(palette.accent(), 0.22), palette);
        selected = Ground.of(palette.surface().mix(palette.accent(), 0.28), palette);
        line = colour(palette.hairline());
        accent = colour(palette.accent());
        onAccent = colour(palette.accent().readable());
        good = colour(palette.positive());
        bad = colour(palette.negative());
        warning = colour(palette.warning());
        for (int level = 0; level < LEVELS; level++) {
            Ink fill = palette.surface().mix(palette.series().getFirst(), level * 0.13);
            heat[level] = Ground.of(fill, palette);
            selectedHeat[level] = Ground.of(fill.mix(palette.accent(), 0.28), palette);
        }
    }

    /** Returns the ground for an influence 0..5. */
    Ground heat(int influence) {
        return heat[influence];
    }

    Ground selected(int influence) {
        return influence == 0 ? selected : selectedHeat[influence];
    }

    private static Color colour(Ink ink) {
        return new Color(new RGB(ink.argb() >> 16 & 0xFF, ink.argb() >> 8 & 0xFF, ink.argb() & 0xFF));
    }
}
