package org.waymark.core.layout.lane;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.EmotionScale;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.model.cjm.Benchmark;
import org.waymark.model.cjm.Touchpoint;

/** Scores of competitors at the touchpoint, each as a mark on the scale -2..+2. */
final class BenchmarkLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.TROPHY;
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        if (strip.any(t -> !t.getBenchmarks().isEmpty())) {
            strip.entry(c.message("legend_benchmark"), (sketch, at, middle) -> {
                sketch.rect(new Box(at, middle - c.px(2), c.px(34), c.px(4)), c.px(2), c.palette().hairline(),
                        Stroke.NONE);
                sketch.ellipse(new Box(at + c.px(22), middle - c.px(4), c.px(8), c.px(8)), c.palette().positive(),
                        Stroke.NONE);
                return c.px(34);
            });
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        for (Benchmark benchmark : touchpoint.getBenchmarks()) {
            cell.stack(line(cell, benchmark), cell.context().px(8));
        }
    }

    private static PlacedPart line(Cell cell, Benchmark benchmark) {
        Context c = cell.context();
        String name = benchmark.getCompetitor() == null ? "?" : c.name(benchmark.getCompetitor());
        String value = benchmark.getScore() == null ? "–" : c.score(benchmark.getScore().doubleValue());
        Sketch sketch = new Sketch(c);
        double valueWidth = c.px(36);
        double leading = c.theme().label().lineHeight();
        sketch.text(name, 0, 0, cell.width() - valueWidth - c.px(4), c.theme().label(), c.palette().ink(), 1);
        sketch.text(value, cell.width() - valueWidth, 0, valueWidth, c.theme().labelStrong(), c.palette().ink(), 1,
                Sketch.Align.RIGHT);
        double y = leading + c.px(6);
        double mark = c.px(8);
        sketch.rect(new Box(0, y - c.px(2), cell.width(), c.px(4)), c.px(2), c.palette().hairline(), Stroke.NONE);
        sketch.rect(new Box(Math.round(cell.width() / 2), y - c.px(4), 1, c.px(8)), 0, c.palette().muted(),
                Stroke.NONE);
        if (benchmark.getScore() != null) {
            double score = Math.clamp(benchmark.getScore().doubleValue(), EmotionScale.LOWEST, EmotionScale.HIGHEST);
            double share = (score - EmotionScale.LOWEST) / (EmotionScale.HIGHEST - EmotionScale.LOWEST);
            Ink ink = score < 0 ? c.palette().negative() : score > 0 ? c.palette().positive() : c.palette().muted();
            sketch.ellipse(new Box(Math.round(share * (cell.width() - mark)), y - mark / 2, mark, mark), ink,
                    Stroke.solid(c.palette().canvas(), 1.5));
        }
        return cell.part(PartRole.BENCHMARK, benchmark, "", cell.width(), y + mark / 2, sketch, name + ": " + value,
                "");
    }
}
