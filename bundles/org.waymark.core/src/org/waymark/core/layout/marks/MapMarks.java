package org.waymark.core.layout.marks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.waymark.core.compare.Change;
import org.waymark.core.compare.Conflict;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.FontSpec;
import org.waymark.core.layout.Ink;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PartRole;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart;
import org.waymark.core.layout.PlacedShape;
import org.waymark.core.layout.Stroke;
import org.waymark.core.layout.TextLine;
import org.waymark.core.domain.Ids;

/**
 * Marks the changes since an older version on a placed map: outlines with a colour, a line style and a sign for each
 * kind, so that nobody has to distinguish colours. A change without a place on the map marks its owner; a removed
 * element marks its former place.
 */
public final class MapMarks {

    /** The kind of change. */
    public enum Kind {
        ADDED("+", Ink.of("#1a7f37"), false),
        CHANGED("~", Ink.of("#9a6700"), false),
        MOVED("\u2194", Ink.of("#0550ae"), true),
        REMOVED("\u2212", Ink.of("#cf222e"), true);

        private final String sign;
        private final Ink ink;
        private final boolean dashed;

        Kind(String sign, Ink ink, boolean dashed) {
            this.sign = sign;
            this.ink = ink;
            this.dashed = dashed;
        }

        public String sign() {
            return sign;
        }

        public Ink ink() {
            return ink;
        }
    }

    private static final double OUT = 3;
    private static final double BADGE = 16;

    private final PlacedMap map;
    private final Map<String, EObject> elements;
    private final Map<String, List<PlacedPart>> parts = new HashMap<>();
    private final Map<PlacedPart, Kind> marks = new LinkedHashMap<>();
    private final Map<PartKey, Box> comments;

    private MapMarks(PlacedMap map, EObject journey) {
        this.map = map;
        elements = Conflict.elements(journey);
        comments = map.parts().stream().filter(part -> part.role() == PartRole.COMMENTS)
                .collect(Collectors.toMap(PlacedPart::key, PlacedPart::bounds, (one, other) -> one));
        for (PlacedPart part : map.parts()) {
            if (part.role().selectable()) {
                parts.computeIfAbsent(part.key().elementId(), id -> new ArrayList<>()).add(part);
            }
        }
    }

    /**
     * @param map the placed newer version
     * @param journey journey of the map
     * @param changes changes that led to it; those of other journeys are not marked
     */
    public static PlacedMap mark(PlacedMap map, EObject journey, List<Change> changes) {
        MapMarks marks = new MapMarks(map, journey);
        changes.forEach(marks::add);
        return marks.marked();
    }

    private void add(Change change) {
        switch (change) {
            case Change.Added added -> mark(added.element().id(), Optional.empty(), Kind.ADDED);
            case Change.Removed removed -> mark(removed.place().owner().id(), Optional.empty(), Kind.REMOVED);
            case Change.Moved moved -> mark(moved.element().id(), Optional.empty(), Kind.MOVED);
            case Change.Reordered moved -> mark(moved.element().id(), Optional.empty(), Kind.MOVED);
            case Change.Changed changed -> mark(changed.element().id(), Optional.of(changed.feature()), Kind.CHANGED);
            case Change.Retargeted to -> mark(to.element().id(), Optional.of(to.feature()), Kind.CHANGED);
            case Change.SetChanged set -> mark(set.element().id(), Optional.of(set.feature()), Kind.CHANGED);
            case Change.FileChanged file -> {
                // the file of a journey does not show on its map
            }
        }
    }

    private void mark(String id, Optional<EStructuralFeature> feature, Kind kind) {
        for (EObject element = elements.get(id); element != null; element = element.eContainer()) {
            Kind own = Ids.idOf(element).equals(id) || kind == Kind.REMOVED ? kind : Kind.CHANGED;
            List<PlacedPart> found = find(Ids.idOf(element), feature);
            if (!found.isEmpty()) {
                found.forEach(part -> marks.merge(part, own, (one, two) -> one == two ? one : Kind.CHANGED));
                return;
            }
        }
    }

    /** Finds the cell of the feature if there is one, else the card, header or chip; never every cell of a column. */
    private List<PlacedPart> find(String id, Optional<EStructuralFeature> feature) {
        List<PlacedPart> all = parts.getOrDefault(id, List.of());
        List<PlacedPart> exact = all.stream().filter(part -> feature.isPresent()
                && part.edit().filter(edit -> edit.feature() == feature.get()).isPresent()).toList();
        return !exact.isEmpty() ? exact : all.stream().filter(part -> switch (part.role()) {
            case CELL, STAGE_CELL, JOURNEY_CELL, LANE_HEADER, SCENARIO, JOURNEY_FACT, MICRO_INTERACTIONS, DETAIL_LINK,
                    COMMENTS, OWNERSHIP_WARNING, OWNERSHIP_INHERITED, PICTURE, EXPECTATION, EVIDENCE_LEVEL ->
                false;
            default -> true;
        }).toList();
    }

    private PlacedMap marked() {
        List<PlacedPart> all = new ArrayList<>(map.parts());
        Map<Kind, Integer> count = new EnumMap<>(Kind.class);
        marks.forEach((part, kind) -> all.add(outline(part, kind, count.merge(kind, 1, Integer::sum))));
        return new PlacedMap(map.title(), map.language(), map.bounds(), map.body(), map.canvas(), map.columns(),
                map.rows(), map.emotionScale(), all);
    }

    private PlacedPart outline(PlacedPart part, Kind kind, int number) {
        Box box = new Box(part.bounds().x() - OUT, part.bounds().y() - OUT, part.bounds().width() + 2 * OUT,
                part.bounds().height() + 2 * OUT);
        Box frame = new Box(0, 0, box.width(), box.height());
        Box badge = badge(part, box);
        Stroke stroke = kind.dashed ? Stroke.dashed(kind.ink, 2.5) : Stroke.solid(kind.ink, 2.5);
        FontSpec font = FontSpec.bold(12);
        List<PlacedShape> shapes = List.of(new PlacedShape.Rect(frame, 5, Ink.NONE, stroke),
                new PlacedShape.Ellipse(badge, kind.ink, Stroke.solid(Ink.WHITE, 1)),
                new PlacedShape.Text(badge, font, Ink.WHITE, List.of(new TextLine(kind.sign, badge.x() + BADGE / 2 - 4,
                        badge.y() + BADGE / 2 + 4, 0)), kind.sign));
        PartKey key = new PartKey(PartRole.CHANGE_MARK, part.key().ownerId(), part.key().lane(), part.key().elementId(),
                kind.name() + number);
        return new PlacedPart(key, part.region(), part.owner(), part.element(), box, shapes, Optional.empty(),
                kind.sign,
                "", 1);
    }

    /** Returns the place of the sign in the outline: its upper right corner, or left of a mark of comments there. */
    private Box badge(PlacedPart part, Box outline) {
        Box corner = new Box(outline.width() - BADGE / 2, -BADGE / 2, BADGE, BADGE);
        return Optional.ofNullable(comments.get(part.key().comments()))
                .map(mark -> mark.moved(-outline.x(), -outline.y())).filter(corner::intersects)
                .map(mark -> new Box(mark.x() - BADGE, corner.y(), BADGE, BADGE)).orElse(corner);
    }
}
