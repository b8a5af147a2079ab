package org.waymark.core.domain;

import java.util.Arrays;
import java.util.List;

import org.waymark.core.layout.PartKey;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;

/**
 * One lane of a view.
 *
 * @param key the property a custom lane shows, empty for all others
 */
public record LaneSpec(LaneKind kind, String key) {

    public static LaneSpec of(LaneKind kind) {
        return new LaneSpec(kind, "");
    }

    public static LaneSpec of(LaneSetting setting) {
        return new LaneSpec(setting.getKind(), setting.getKey() == null ? "" : setting.getKey());
    }

    /** Every lane kind but custom, in the order of the metamodel. */
    public static List<LaneSpec> all() {
        return Arrays.stream(LaneKind.values()).filter(kind -> kind != LaneKind.CUSTOM).map(LaneSpec::of).toList();
    }

    /** The lane in a {@link PartKey}: the literal of its kind, for a custom lane with its key. */
    public String id() {
        return kind == LaneKind.CUSTOM ? kind.getLiteral() + ":" + key : kind.getLiteral();
    }
}
