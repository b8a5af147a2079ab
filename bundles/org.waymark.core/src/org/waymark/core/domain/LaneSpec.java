package org.waymark.core.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.model.ModelTexts;
import org.waymark.model.cjm.CjmPackage.Literals;
import org.waymark.model.cjm.LaneKind;
import org.waymark.model.cjm.LaneSetting;

/**
 * One lane of a view.
 *
 * @param key key of the property that a custom lane shows, empty for all others
 */
public record LaneSpec(LaneKind kind, String key) {

    private static final String KEY = ":";

    public static LaneSpec of(LaneKind kind) {
        return new LaneSpec(kind, "");
    }

    public static LaneSpec of(LaneSetting setting) {
        return new LaneSpec(setting.getKind(), setting.getKey() == null ? "" : setting.getKey());
    }

    /** Returns the lane with an {@link #id()}; empty for any other text. */
    public static Optional<LaneSpec> ofId(String id) {
        String[] parts = id.split(KEY, 2);
        return Optional.ofNullable(LaneKind.get(parts[0]))
                .map(kind -> new LaneSpec(kind, parts.length == 1 ? "" : parts[1])).filter(it -> it.id().equals(id));
    }

    /** Returns every lane that needs no key, in the order of the metamodel. */
    public static List<LaneSpec> all() {
        return Arrays.stream(LaneKind.values()).map(LaneSpec::of).filter(lane -> !lane.facts().isKeyed()).toList();
    }

    /** Returns the lane's identity among the rows of a map: the literal of its kind, with its key if it has one. */
    public String id() {
        return facts().isKeyed() ? kind.getLiteral() + KEY + key : kind.getLiteral();
    }

    public LaneFacts facts() {
        return LaneFacts.of(kind);
    }

    /** Returns the content of the lane's cells. */
    public LaneContent content() {
        return facts().content();
    }

    /** Returns the heading of the lane: the key of a custom lane, else the title of its kind. */
    public String title(ModelTexts texts) {
        return facts().isKeyed() && !key.isBlank()
                ? key
                : texts.title(Literals.LANE_KIND.getEEnumLiteral(kind.getValue()));
    }
}
