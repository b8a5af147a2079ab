package org.waymark.ui.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.domain.Ids;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Journey;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.parts.MapContent;

/** The state of an editor's map that is not part of the model: folded stages and empty lanes that stay. */
public final class ViewState {

    /** The lanes of a map without any content. */
    private static final Set<String> FIRST = LaneSpec.all().stream().filter(lane -> lane.facts().isFirst())
            .map(LaneSpec::id).collect(Collectors.toUnmodifiableSet());

    private final Set<Stage> collapsed = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    /** Returns the settings with this state. */
    public ViewSettings apply(ViewSettings settings) {
        return settings.withCollapsed(collapsed).withKept(kept);
    }

    /** Adds lanes to type into if the map has none. */
    public MapContent begin(MapContent content) {
        if (content.placed().rows().size() <= 1 && kept.addAll(FIRST)) {
            content.update();
        }
        remember(content);
        return content;
    }

    /** Keeps visible lanes when they become empty, except those that are visible only because all are shown. */
    public void remember(MapContent content) {
        if (content.view().hideEmptyLanes()) {
            content.placed().rows().stream().map(PlacedRow::id).forEach(kept::add);
        }
    }

    /** Shows an empty lane; returns false if it is shown already. */
    public boolean show(LaneSpec lane) {
        return kept.add(lane.id());
    }

    /** Returns the ids of the lanes that are shown also when they are empty. */
    List<String> kept() {
        return kept.stream().sorted().toList();
    }

    public boolean isCollapsed(Stage stage) {
        return collapsed.contains(stage);
    }

    /** Folds the stages that are unfolded, or unfolds all if none is. */
    public void toggle(Collection<Stage> stages) {
        if (!collapsed.addAll(stages)) {
            collapsed.removeAll(stages);
        }
    }

    /** Unfolds a stage. */
    public void expand(Stage stage) {
        collapsed.remove(stage);
    }

    /** Goes on with the same stages after the model was reloaded, in which they are other objects. */
    public void renew(Journey journey) {
        Set<String> folded = collapsed.stream().map(Ids::idOf).collect(Collectors.toSet());
        collapsed.clear();
        journey.getStages().stream().filter(stage -> folded.contains(Ids.idOf(stage))).forEach(collapsed::add);
    }
}
