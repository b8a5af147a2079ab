package org.waymark.ui.present;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.core.layout.Box;
import org.waymark.core.layout.PlacedColumn;
import org.waymark.core.layout.PlacedMap;
import org.waymark.core.layout.PlacedPart.Region;
import org.waymark.model.cjm.Stage;
import org.waymark.model.cjm.Touchpoint;

/** The steps of a presentation: the whole journey, then each stage with the touchpoint that is talked about. */
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
    private Optional<Touchpoint> focus = Optional.empty();
    /** The touchpoints that were in focus last, to which coming back to a stage returns. */
    private final Map<Stage, Touchpoint> last = new HashMap<>();

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
        settle(focus);
    }

    /** Puts the focus on a touchpoint of the current stage, or where it was there last. */
    private void settle(Optional<Touchpoint> wanted) {
        Optional<Touchpoint> before = current().stage().map(last::get);
        focus = wanted.or(() -> before).filter(touchpoints()::contains)
                .or(() -> touchpoints().stream().findFirst());
        focus.ifPresent(touchpoint -> last.put(current().stage().orElseThrow(), touchpoint));
    }

    private List<Touchpoint> touchpoints() {
        return current().stage().map(Stage::getTouchpoints).map(List::copyOf).orElse(List.of());
    }

    /** Returns the touchpoint in focus; empty on the first slide and in an empty stage. */
    public Optional<Touchpoint> touchpoint() {
        return focus;
    }

    /** Sets the focus on a touchpoint, and its stage as the current one. */
    public void focus(Touchpoint touchpoint) {
        if (touchpoint.eContainer() instanceof Stage stage) {
            goTo(stage);
            settle(Optional.of(touchpoint));
        }
    }

    /**
     * Moves the focus by touchpoints, across stages.
     *
     * @return whether there was such a touchpoint
     */
    public boolean stepTouchpoint(int by) {
        int to = focus.map(touchpoints()::indexOf).orElse(by > 0 ? -1 : 0) + by;
        if (to >= 0 && to < touchpoints().size()) {
            settle(Optional.of(touchpoints().get(to)));
            return true;
        }
        boolean moved = step(by);
        if (moved && !touchpoints().isEmpty()) {
            settle(Optional.of(by < 0 ? touchpoints().getLast() : touchpoints().getFirst()));
        }
        return moved;
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
        settle(moved ? Optional.empty() : focus);
        return moved;
    }

    public void goTo(Stage stage) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).stage().filter(s -> s == stage).isPresent()) {
                index = i;
            }
        }
        settle(focus.filter(touchpoints()::contains));
    }
}
