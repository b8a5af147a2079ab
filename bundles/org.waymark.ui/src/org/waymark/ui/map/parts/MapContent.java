package org.waymark.ui.map.parts;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.TextMeasurer;
import org.waymark.core.layout.Theme;
import org.waymark.core.layout.ViewSettings;
import org.waymark.core.layout.map.MapLayout;
import org.waymark.model.cjm.Journey;
import org.waymark.ui.paint.Paints;

/**
 * What the parts of one map share: how it is placed now, what it is painted with, and what edits of it need to know.
 * Works without a display when there are no paints.
 */
public final class MapContent {

    private final Journey journey;
    private final EditingDomain domain;
    private final Supplier<ViewSettings> view;
    private final MapLayout layout;
    private final Paints paints;
    private final UnaryOperator<PlacedMap> marks;
    private Theme theme;
    private PlacedMap placed;

    /** A map on the screen. */
    public MapContent(Journey journey, EditingDomain domain, Supplier<ViewSettings> view, Theme theme, Paints paints) {
        this(journey, domain, view, theme, paints, paints, UnaryOperator.identity());
    }

    /** A map on the screen with something marked on it, whenever it is placed. */
    public MapContent(Journey journey, EditingDomain domain, Theme theme, Paints paints,
            UnaryOperator<PlacedMap> marks) {
        this(journey, domain, () -> ViewSettings.of(journey), theme, paints, paints, marks);
    }

    /** A map without a display, for tests. */
    public MapContent(Journey journey, EditingDomain domain, TextMeasurer measurer) {
        this(journey, domain, () -> ViewSettings.of(journey), Theme.light(), measurer, null,
                UnaryOperator.identity());
    }

    private MapContent(Journey journey, EditingDomain domain, Supplier<ViewSettings> view, Theme theme,
            TextMeasurer measurer, Paints paints, UnaryOperator<PlacedMap> marks) {
        this.journey = journey;
        this.domain = domain;
        this.view = view;
        this.theme = theme;
        this.layout = new MapLayout(measurer);
        this.paints = paints;
        this.marks = marks;
        this.placed = place();
    }

    public Journey journey() {
        return journey;
    }

    public EditingDomain domain() {
        return domain;
    }

    public Theme theme() {
        return theme;
    }

    public PlacedMap placed() {
        return placed;
    }

    public Optional<Paints> paints() {
        return Optional.ofNullable(paints);
    }

    /** What of the journey is shown now. */
    public ViewSettings view() {
        return view.get();
    }

    /** Places the map anew after its model, its view or its theme has changed. */
    public void update() {
        placed = place();
    }

    public void use(Theme other) {
        theme = other;
        update();
    }

    private PlacedMap place() {
        return marks.apply(layout.place(journey, view.get(), theme));
    }
}
