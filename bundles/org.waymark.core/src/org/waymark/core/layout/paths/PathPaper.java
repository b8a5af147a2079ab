package org.waymark.core.layout.paths;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.waymark.core.domain.Ids;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Palette;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextCache;
import org.waymark.core.layout.TextLine;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.lane.Context;
import org.waymark.core.paths.PathReport.EventRef;
import org.waymark.core.text.Labels;
import org.waymark.core.text.Messages;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The common data of the sheets of a path explorer: look, texts, and the touchpoints of the map. */
public final class PathPaper {

    /** A touchpoint of the map. */
    private record Stop(String name, Ink ink) {
    }

    private final Theme theme;
    private final TextCache text;
    private final Locale locale;
    private final Messages messages;
    private final Map<String, Stop> stops = new HashMap<>();

    /** @param plan the map; empty = the log is not compared with one */
    public PathPaper(Optional<Journey> plan, Theme theme, TextMeasurer measurer, Locale locale) {
        this.theme = theme;
        this.locale = locale;
        text = TextCache.of(measurer);
        messages = Messages.of(PathPaper.class, locale);
        Labels labels = Labels.in(locale);
        plan.ifPresent(journey -> {
            for (Stage stage : journey.getStages()) {
                Ink ink = Context.colorOf(stage, journey, theme);
                for (Touchpoint touchpoint : stage.getTouchpoints()) {
                    stops.put(Ids.idOf(touchpoint), new Stop(labels.shown(touchpoint), ink));
                }
            }
        });
    }

    Theme theme() {
        return theme;
    }

    Palette palette() {
        return theme.palette();
    }

    TextCache text() {
        return text;
    }

    Locale locale() {
        return locale;
    }

    double px(double length) {
        return theme.px(length);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String count(long value) {
        return PathNumbers.count(value, locale);
    }

    String percent(double value) {
        return PathNumbers.percent(value, locale);
    }

    String duration(Duration value) {
        return Context.roughly(value, locale);
    }

    /** Returns the name of a step: that of its touchpoint, else that of the event. */
    public String name(EventRef step) {
        Stop stop = step.touchpoint().map(stops::get).orElse(null);
        return stop == null ? step.event() : stop.name;
    }

    /** Returns whether a step has a place on the map. */
    boolean isOnMap(EventRef step) {
        return step.touchpoint().filter(stops::containsKey).isPresent();
    }

    /** Returns the colour of the stage of a step. */
    Ink ink(EventRef step) {
        return step.touchpoint().map(stops::get).map(Stop::ink).orElse(palette().muted());
    }

    /** Adds one line of text in a width, at its left or right edge. */
    void text(List<PlacedShape> shapes, String what, double x, double y, double room, FontSpec font, Ink ink,
            boolean right) {
        if (what.isBlank() || room < 1) {
            return;
        }
        TextCache.Paragraph paragraph = text.wrap(what, font, room, 1);
        Box box = new Box(x, y, room, paragraph.height());
        List<TextLine> lines = paragraph.lines().stream().map(line -> new TextLine(line.text(),
                x + (right ? Math.max(0, room - line.width()) : 0), y + line.baseline(), line.width())).toList();
        shapes.add(new PlacedShape.Text(box, font, ink, lines, what.strip()));
    }

    /** Adds a bar for a share of 0 to 100 percent, with its text behind it. */
    void bar(List<PlacedShape> shapes, Box box, double percent, String label, Ink ink) {
        double value = px(58);
        double room = Math.max(px(8), box.width() - value - px(6));
        double thick = px(10);
        double y = box.y() + (box.height() - thick) / 2;
        shapes.add(new PlacedShape.Rect(new Box(box.x(), y, room, thick), thick / 2, palette().surfaceAlt(),
                Stroke.NONE));
        if (percent > 0) {
            shapes.add(new PlacedShape.Rect(new Box(box.x(), y, Math.max(px(3), room * Math.min(100, percent) / 100),
                    thick), Math.min(thick / 2, Math.max(px(3), room * percent / 100) / 2), ink, Stroke.NONE));
        }
        double line = theme.label().lineHeight();
        text(shapes, label, box.x() + room + px(6), box.y() + (box.height() - line) / 2, value, theme.label(),
                palette().ink(), true);
    }
}
