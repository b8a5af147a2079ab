package org.waymark.core.layout.lane;

import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.Glyph;
import org.waymark.model.cjm.LaneKind;

/**
 * The emotion lane: a scale -2..+2 with faces, a smooth curve for each persona and viewpoint (hypothesis dashed,
 * observed solid), the area between the two shaded, points with values and emotions, and marks for peak, pit and end.
 */
final class EmotionLane implements Lane {

    static final String ID = LaneKind.EMOTION.getLiteral();

    @Override
    public Glyph icon() {
        return Glyph.SMILE;
    }

    @Override
    public LaneRow row(Context context, LaneSpec lane, Columns columns) {
        return new EmotionRow(context, lane, icon(), columns);
    }
}
