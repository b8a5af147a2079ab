package org.waymark.ui.map.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.waymark.core.layout.PartKey;
import org.waymark.core.layout.PlacedPart;
import org.waymark.ui.map.figures.MapFigure;
import org.waymark.ui.map.figures.PartFigure;
import org.waymark.ui.paint.ShapePainter;

/**
 * The parts of a map with their figures. Of a large map those in sight are made when they are painted first, and the
 * others soon after or when somebody asks for them.
 */
final class MapParts {

    private static final int SOON = 60;

    private final MapContent content;
    private final Consumer<ElementPart> add;
    private final Consumer<ElementPart> remove;
    private final Map<PartKey, ElementPart> parts = new HashMap<>();
    private final Decorations decorations;
    private final ShownParts shown = new ShownParts();
    private final PartsInSight sight = new PartsInSight();
    private MapFigure sheet;
    private boolean busy;

    /** @param add makes an edit part a child of the map, @param remove ends that */
    MapParts(MapContent content, Consumer<ElementPart> add, Consumer<ElementPart> remove) {
        this.content = content;
        this.add = add;
        this.remove = remove;
        this.decorations = new Decorations(new ShapePainter(content.paints().orElse(null)));
    }

    /** Begins with the sheet on which the parts are. */
    void begin(MapFigure figure) {
        sheet = figure;
        if (content.paints().isPresent()) {
            sight.begin(content.placed().parts());
            figure.beforePainting(this::see);
        }
    }

    /** Does what asks for parts without making the missing ones for it. */
    void guarded(Runnable work) {
        boolean before = busy;
        busy = true;
        try {
            work.run();
        } finally {
            busy = before;
        }
    }

    private void see(Rectangle area) {
        boolean first = sight.begins();
        if (!busy && sight.see(area)) {
            sheet.fill(this::build);
            if (first) {
                Display.getCurrent().timerExec(SOON, this::complete);
            }
        }
    }

    /** Makes the parts that are missing. */
    void complete() {
        if (!busy && !sight.all()) {
            sight.complete();
            sheet.change(this::build);
        }
    }

    /** Makes no more parts. */
    void end() {
        sight.complete();
    }

    /** Shows the map as it is placed now. */
    void update() {
        if (shown.any()) {
            sight.complete();
        }
        sheet.change(this::build);
    }

    private void build() {
        guarded(() -> {
            List<PartFigure> before = shown.figures();
            List<PartFigure> figures = shown.show(sight.of(content.placed().parts()), this::show);
            sheet.arrange(figures);
            // whatever is shown has its place in the order now
            before.stream().filter(it -> it.order() >= figures.size() || figures.get(it.order()) != it)
                    .forEach(this::hide);
        });
    }

    private void hide(PartFigure gone) {
        PlacedPart part = gone.part();
        if (part.role().selectable()) {
            remove.accept(parts.remove(part.key()));
        } else {
            decorations.hide(part);
        }
    }

    private PartFigure show(PlacedPart part) {
        if (!part.role().selectable()) {
            return decorations.show(part, sheet);
        }
        ElementPart known = parts.get(part.key());
        if (known == null) {
            ElementPart fresh = new ElementPart(content, part);
            parts.put(part.key(), fresh);
            add.accept(fresh);
            return fresh.partFigure();
        }
        known.partFigure().place(part);
        return known.partFigure();
    }

    /** Returns the parts of an element, the most prominent first. */
    List<ElementPart> of(EObject element) {
        // a loop over thousands of parts after each edit
        List<PlacedPart> found = new ArrayList<>();
        for (PlacedPart part : content.placed().parts()) {
            if (part.element() == element) {
                found.add(part);
            }
        }
        found.sort(Comparator.comparing(PlacedPart::role));
        return found.stream().flatMap(part -> part(part.key()).stream()).toList();
    }

    Optional<ElementPart> part(PartKey key) {
        complete();
        return present(key);
    }

    Optional<ElementPart> present(PartKey key) {
        return Optional.ofNullable(parts.get(key));
    }
}
