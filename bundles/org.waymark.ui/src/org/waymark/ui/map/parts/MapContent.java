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
 * The common data of the parts of one map: its current layout, its paints, and the editing domain. Works without
 * paints, and so without a display.
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
    private boolean bare;

    /** Creates the content of a map on the screen. */
    public MapContent(Journey journey, EditingDomain domain, Supplier<ViewSettings> view, Theme theme, Paints paints) {
        this(journey, domain, view, theme, paints, paints, UnaryOperator.identity());
    }

    /** Creates the content of a map on the screen that adds marks to each layout. */
    public MapContent(Journey journey, EditingDomain domain, Theme theme, Paints paints,
            UnaryOperator<PlacedMap> marks) {
        this(journey, domain, () -> ViewSettings.of(journey), theme, paints, paints, marks);
    }

    /** Creates the content of a map that is not painted and needs no display. */
    public MapContent(Journey journey, EditingDomain domain, Supplier<ViewSettings> view, TextMeasurer measurer) {
        this(journey, domain, view, Theme.light(), measurer, null, UnaryOperator.identity());
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

    /** Returns whether the cell in focus has no part: it has the ring then, and not the header that stands for it. */
    public boolean bare() {
        return bare;
    }

    public void bare(boolean now) {
        bare = now;
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

    /** Returns the current view settings. */
    public ViewSettings view() {
        return view.get();
    }

    /** Places the map again after a change of its model, view or theme. */
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
