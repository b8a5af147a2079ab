package org.waymark.core.layout.lane;

import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Compliance;
import org.waymark.model.cjm.TouchpointKind;

/** The marks of a card that say what kind of touchpoint it is, and whether an observed one was as planned. */
public final class CardEdge {

    private CardEdge() {
    }

    /** Returns the border of a card. */
    public static Stroke of(Palette palette, Compliance compliance) {
        return switch (compliance) {
            case MISSING -> Stroke.dashed(palette.muted(), 1.5);
            case AD_HOC -> Stroke.dashed(palette.warning(), 1.5);
            case FAILING -> Stroke.solid(palette.negative(), 2);
            case COMPLETED, UNSPECIFIED -> Stroke.solid(palette.hairline(), 1);
        };
    }

    /** Returns the icon of a kind. */
    public static Glyph icon(TouchpointKind kind) {
        return switch (kind) {
            case INTERACTION -> Glyph.INTERACTION;
            case ACTION -> Glyph.ACTION;
            case DECISION -> Glyph.DECISION;
            case WAIT -> Glyph.CLOCK;
        };
    }
}
