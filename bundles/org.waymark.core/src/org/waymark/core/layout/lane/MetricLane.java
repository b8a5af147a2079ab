package org.waymark.core.layout.lane;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.waymark.core.layout.Box;
import org.waymark.core.layout.Glyph;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.Stroke;
import org.waymark.core.text.Lines;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Measurement;
import org.waymark.model.cjm.Metric;
import org.waymark.model.cjm.MetricDirection;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The latest value of each metric next to its target. */
final class MetricLane implements Lane {

    @Override
    public Glyph icon() {
        return Glyph.CHART;
    }

    @Override
    public void legend(LegendStrip strip) {
        Context c = strip.context();
        List<Boolean> met = Stream.concat(c.journey().getMeasurements().stream(),
                strip.steps().flatMap(step -> step.getMeasurements().stream())).filter(it -> it.getMetric() != null)
                .flatMap(it -> met(it.getValue(), it.getMetric().getTarget(), it.getMetric()).stream()).toList();
        if (met.contains(true)) {
            strip.icon(c.message("legend_met"), Glyph.CHECK, c.palette().positive());
        }
        if (met.contains(false)) {
            strip.icon(c.message("legend_missed"), Glyph.CROSS, c.palette().negative());
        }
    }

    @Override
    public void fill(Cell cell, Touchpoint touchpoint) {
        cards(cell, touchpoint.getMeasurements(), cell.width());
    }

    @Override
    public void fill(Cell cell, Stage stage) {
        cards(cell, stage.getMeasurements(), cell.columnWidth());
    }

    @Override
    public void fill(Cell cell, Journey journey) {
        cards(cell, journey.getMeasurements(), cell.columnWidth());
    }

    private static void cards(Cell cell, List<Measurement> measurements, double width) {
        Map<Optional<Metric>, Measurement> latest = new LinkedHashMap<>();
        Comparator<LocalDate> byDate = Comparator.nullsFirst(Comparator.naturalOrder());
        for (Measurement measurement : measurements) {
            latest.merge(Optional.ofNullable(measurement.getMetric()), measurement,
                    (a, b) -> byDate.compare(a.getDate(), b.getDate()) > 0 ? a : b);
        }
        latest.values().forEach(measurement -> cell.flow(card(cell, measurement, width), 2 * Columns.PAD,
                cell.context().px(8)));
    }

    private static PlacedPart card(Cell cell, Measurement measurement, double width) {
        Context c = cell.context();
        Metric metric = measurement.getMetric();
        String name = metric == null ? "?" : c.name(metric);
        BigDecimal target = metric == null ? null : metric.getTarget();
        String unit = metric == null ? "" : Lines.orEmpty(metric.getUnit()).strip();
        boolean percent = unit.equals("%");
        String value = measurement.getValue() == null
                ? "–"
                : c.number(measurement.getValue()) + (percent ? " %" : "");
        Optional<Boolean> met = met(measurement.getValue(), target, metric);
        Ink ink = met.map(ok -> ok ? c.palette().positive() : c.palette().negative()).orElse(c.palette().ink());
        double pad = c.px(10);
        Sketch words = new Sketch(c);
        Box title = words.text(name, pad, pad - 2, width - 2 * pad, c.theme().small(), c.palette().muted(), 6);
        double y = title.bottom() + c.px(2);
        Box number = words.label(value, pad, y, width - 2 * pad - c.px(20), c.theme().heading(), ink);
        met.ifPresent(ok -> words.icon(ok ? Glyph.CHECK : Glyph.CROSS, number.right() + c.px(4),
                number.y() + c.px(3), c.px(14), ink));
        y = number.bottom();
        String below = target == null ? "" : c.message("metric_target", c.number(target) + (percent ? " %" : ""));
        if (!percent && !unit.isEmpty()) {
            below = below.isEmpty() ? unit : unit + " · " + below;
        }
        y += words.text(below, pad, y, width - 2 * pad, c.theme().small(), c.palette().muted(), 4).height();
        double bottom = y + pad - 2;
        Sketch sketch = new Sketch(c).rect(new Box(0, 0, width, bottom), c.px(6), c.palette().surface(),
                Stroke.solid(c.palette().hairline(), 1));
        sketch.shapes().addAll(words.shapes());
        String date = measurement.getDate() == null ? "" : measurement.getDate().toString();
        return cell.part(PartRole.MEASUREMENT, measurement, "", width, bottom, sketch, name + ": " + value, date);
    }

    private static Optional<Boolean> met(BigDecimal value, BigDecimal target, Metric metric) {
        if (value == null || target == null || metric.getDirection() == MetricDirection.UNSPECIFIED) {
            return Optional.empty();
        }
        int sign = value.compareTo(target);
        return Optional.of(metric.getDirection() == MetricDirection.HIGHER ? sign >= 0 : sign <= 0);
    }
}
