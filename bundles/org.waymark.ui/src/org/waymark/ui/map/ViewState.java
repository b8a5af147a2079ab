package org.waymark.ui.map;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.core.domain.LaneSpec;
import org.waymark.core.layout.PlacedRow;
import org.waymark.core.layout.ViewSettings;
import org.waymark.model.cjm.Stage;
import org.waymark.ui.map.parts.MapContent;

/** What an editor remembers of how its map is looked at; nothing of it is part of the model. */
public final class ViewState {

    /** The lanes that a map without any content starts with. */
    private static final Set<String> FIRST = LaneSpec.all().stream().filter(lane -> lane.facts().isFirst())
            .map(LaneSpec::id).collect(Collectors.toUnmodifiableSet());

    private final Set<Stage> collapsed = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    /** The settings with this state. */
    public ViewSettings apply(ViewSettings settings) {
        return settings.withCollapsed(collapsed).withKept(kept);
    }

    /** A map without lanes gets some to type into. */
    public MapContent begin(MapContent content) {
        if (content.placed().rows().size() <= 1 && kept.addAll(FIRST)) {
            content.update();
        }
        remember(content);
        return content;
    }

    /** Lanes that have been seen stay when they become empty; not those that are only shown because all are. */
    public void remember(MapContent content) {
        if (content.view().hideEmptyLanes()) {
            content.placed().rows().stream().map(PlacedRow::id).forEach(kept::add);
        }
    }

    /** Shows a lane although it is empty; false if it is shown already. */
    public boolean show(LaneSpec lane) {
        return kept.add(lane.id());
    }

    public boolean isCollapsed(Stage stage) {
        return collapsed.contains(stage);
    }

    /** Collapses those stages that are not, or, where all are, expands them. */
    public void toggle(Collection<Stage> stages) {
        if (!collapsed.addAll(stages)) {
            collapsed.removeAll(stages);
        }
    }

    /** Makes the column of a stage wide again. */
    public void expand(Stage stage) {
        collapsed.remove(stage);
    }

    /** After the model was read anew nothing is known of it any more. */
    public void forget() {
        collapsed.clear();
    }
}
