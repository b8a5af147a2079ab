package org.waymark.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.model.cjm.Stage;

/** The steps of a presentation: the whole map, then each stage. */
public final class Slides {

    /**
     * One step.
     *
     * @param stage empty for the whole map
     * @param area its area on the map, without lane headers
     */
    public record Slide(Optional<Stage> stage, Box area) {
    }

    private List<Slide> slides = List.of();
    private int index;

    /** Sets a map that was placed again; the current stage stays current if it still exists. */
    public void use(PlacedMap map) {
        Optional<Stage> now = slides.isEmpty() ? Optional.empty() : current().stage();
        List<Slide> fresh = new ArrayList<>();
        fresh.add(new Slide(Optional.empty(), map.bounds()));
        double top = map.parts().stream().filter(p -> p.region() == Region.STAGE_HEADERS)
                .mapToDouble(p -> p.bounds().y()).min().orElse(map.body().y());
        for (Stage stage : map.columns().stream().map(PlacedColumn::stage).distinct().toList()) {
            List<PlacedColumn> columns = map.columns().stream().filter(c -> c.stage() == stage).toList();
            double left = columns.getFirst().x();
            double right = columns.getLast().x() + columns.getLast().width();
            fresh.add(new Slide(Optional.of(stage), new Box(left, top, right - left, map.body().bottom() - top)));
        }
        slides = List.copyOf(fresh);
        index = Math.min(index, slides.size() - 1);
        now.ifPresent(this::goTo);
    }

    public Slide current() {
        return slides.get(index);
    }

    /** Returns the number of the stage, from 1; 0 for the whole map. */
    public int number() {
        return index;
    }

    public int stages() {
        return slides.size() - 1;
    }

    /** @return whether there was such a step */
    public boolean step(int by) {
        int to = Math.clamp(index + by, 0, slides.size() - 1);
        boolean moved = to != index;
        index = to;
        return moved;
    }

    public void goTo(Stage stage) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).stage().filter(s -> s == stage).isPresent()) {
                index = i;
            }
        }
    }
}
