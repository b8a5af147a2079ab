package org.waymark.ui.map.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PathStep;
import org.waymark.core.layout.PathStep.Close;
import org.waymark.core.layout.PathStep.CurveTo;
import org.waymark.core.layout.PathStep.LineTo;
import org.waymark.core.layout.PathStep.MoveTo;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;

/** The area in which two states of a curve differ. */
class ChangedAreaTest {

    private static final Box ALL = new Box(0, 0, 1000, 100);
    private static final Stroke LINE = Stroke.solid(Ink.BLACK, 2);

    private static PlacedShape path(Stroke stroke, PathStep... steps) {
        return new PlacedShape.Path(ALL, List.of(steps), Ink.NONE, stroke);
    }

    private static PlacedShape curve(Stroke stroke, double... heights) {
        List<PathStep> steps = new ArrayList<>(List.of(new MoveTo(0, 50)));
        for (int i = 0; i < heights.length; i++) {
            steps.add(new CurveTo(100 * i + 30, heights[i], 100 * i + 60, heights[i], 100 * i + 100, 50));
        }
        return path(stroke, steps.toArray(PathStep[]::new));
    }

    private static Optional<Box> between(PlacedShape before, PlacedShape now) {
        return ChangedArea.between(List.of(before), List.of(now));
    }

    @Test
    void onePieceOfACurveIsOneAreaAroundBothStates() {
        assertEquals(Optional.of(new Box(96, 6, 108, 88)),
                between(curve(LINE, 50, 10, 50, 50), curve(LINE, 50, 90, 50, 50)));
    }

    @Test
    void dashesMoveBehindAChangedPiece() {
        Stroke dashed = Stroke.dashed(Ink.BLACK, 2);
        assertEquals(Optional.of(new Box(96, 6, 308, 88)),
                between(curve(dashed, 50, 10, 50, 50), curve(dashed, 50, 90, 50, 50)));
    }

    @Test
    void aPieceThatBeginsElsewhereIsInTheArea() {
        assertEquals(Optional.of(new Box(-4, -4, 208, 58)),
                between(path(LINE, new MoveTo(0, 0), new LineTo(100, 0), new LineTo(200, 50), new LineTo(300, 0)),
                        path(LINE, new MoveTo(0, 0), new LineTo(100, 20), new LineTo(200, 50), new LineTo(300, 0))));
    }

    @Test
    void aClosingLineReachesBackToTheBeginning() {
        Box area = between(path(Stroke.NONE, new MoveTo(0, 0), new LineTo(100, 0), new LineTo(200, 50), new Close()),
                path(Stroke.NONE, new MoveTo(0, 0), new LineTo(100, 0), new LineTo(200, 60), new Close()))
                .orElseThrow();
        assertTrue(area.contains(new Box(0, 0, 200, 60)), area::toString);
    }

    @Test
    void whatIsNoCurveOrHasOtherPiecesIsPaintedWhole() {
        assertEquals(Optional.empty(), between(curve(LINE, 50, 50), curve(LINE, 50, 50, 50)));
        assertEquals(Optional.empty(), between(curve(LINE, 50, 50), curve(Stroke.solid(Ink.BLACK, 3), 50, 50)));
        assertEquals(Optional.empty(),
                between(path(LINE, new MoveTo(0, 0), new LineTo(9, 9)),
                        path(LINE, new MoveTo(1, 0), new LineTo(9, 9))));
        assertEquals(Optional.empty(), between(new PlacedShape.Rect(ALL, 0, Ink.BLACK, Stroke.NONE),
                new PlacedShape.Rect(ALL, 0, Ink.WHITE, Stroke.NONE)));
        assertEquals(Optional.empty(), ChangedArea.between(List.of(curve(LINE, 50)), List.of()));
    }
}
