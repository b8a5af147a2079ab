package org.waymark.ui.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

class VisiblePathTest {

    private static final List<PathStep> LINE = List.of(new MoveTo(0, 7), new LineTo(60_000, 7));
    private static final List<PathStep> CURVE = List.of(new MoveTo(0, 0), new CurveTo(500, 0, 500, 9, 1000, 9),
            new CurveTo(1500, 9, 1500, 4, 2000, 4), new LineTo(3000, 8), new LineTo(60_000, 8));

    @Test
    void theDashesOfALongLineStayWhereTheyAre() {
        // the pattern repeats after ten pixels
        assertEquals(List.of(new MoveTo(5960, 7), new LineTo(7032, 7)),
                seen(LINE, Stroke.dashed(Ink.BLACK, 1), 6000, 7000));
    }

    @Test
    void aLineThatIsAllToTheLeftOrRightIsNotPainted() {
        assertEquals(List.of(), seen(LINE, Stroke.dashed(Ink.BLACK, 1), 70_000, 71_000));
        assertEquals(List.of(), seen(LINE, Stroke.dashed(Ink.BLACK, 1), -900, -100));
    }

    @Test
    void theBeginningAndTheEndAreKept() {
        assertEquals(List.of(new MoveTo(0, 7), new LineTo(532, 7)), seen(LINE, Stroke.solid(Ink.BLACK, 1), 0, 500));
        assertEquals(60_000, ((LineTo) seen(LINE, Stroke.solid(Ink.BLACK, 1), 59_000, 61_000).getLast()).x());
    }

    @Test
    void piecesOfASolidCurveOutOfSightAreLeftOut() {
        assertEquals(List.of(new MoveTo(1000, 9), CURVE.get(2), CURVE.get(3)),
                seen(CURVE, Stroke.solid(Ink.BLACK, 3), 1200, 2500));
    }

    @Test
    void dashesGoOnFromTheLengthOfWhatWasLeftOut() {
        List<PathStep> steps = List.of(new MoveTo(0, 0), new LineTo(3000, 4000), new LineTo(3000, 4007),
                new LineTo(6000, 4007), new LineTo(60_000, 0));
        // 5,007 pixels before the visible piece: seven of a dash and its gap of ten
        assertEquals(List.of(new MoveTo(2993, 4007), new LineTo(3000, 4007), steps.get(3)),
                seen(steps, Stroke.dashed(Ink.BLACK, 3), 4000, 5000));
        assertEquals(steps.subList(0, 2), seen(steps, Stroke.dashed(Ink.BLACK, 3), 0, 100));
    }

    @Test
    void anotherPathHasItsOwnLengths() {
        VisiblePath paths = new VisiblePath();
        paths.of(path(CURVE, Stroke.dashed(Ink.BLACK, 3)), 1200, 2500);
        List<PathStep> steps = List.of(new MoveTo(0, 0), new LineTo(5003, 0), new LineTo(60_000, 0));
        assertEquals(new MoveTo(5000, 0), paths.of(path(steps, Stroke.dashed(Ink.BLACK, 3)), 6000, 6100).getFirst());
    }

    @Test
    void shortAndClosedPathsStayWhole() {
        List<PathStep> closed = List.of(new MoveTo(0, 0), new LineTo(60_000, 0), new LineTo(0, 9), new Close());
        assertEquals(closed, seen(closed, Stroke.solid(Ink.BLACK, 1), 1, 2));
        List<PathStep> line = List.of(new MoveTo(0, 0), new LineTo(300, 0));
        assertEquals(line, new VisiblePath().of(new PlacedShape.Path(new Box(0, 0, 300, 1), line, Ink.NONE,
                Stroke.solid(Ink.BLACK, 1)), 900, 950));
    }

    private static List<PathStep> seen(List<PathStep> steps, Stroke stroke, double left, double right) {
        return new VisiblePath().of(path(steps, stroke), left, right);
    }

    private static PlacedShape.Path path(List<PathStep> steps, Stroke stroke) {
        return new PlacedShape.Path(new Box(0, 0, 60_000, 10), steps, Ink.NONE, stroke);
    }
}
